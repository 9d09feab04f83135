#pragma once

#include "models/editing/plandocument.h"

#include <QWidget>

class QComboBox;

namespace shisaku
{

class RecordTab;

/// 指標: the indicators of the measure that is chosen above their table.
class IndicatorTab : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorTab(PlanDocument &document, QWidget *parent = nullptr);

    RecordTab &records() const { return *m_records; }
    /// Shows the indicators of that measure; false where something typed was refused.
    bool setMeasure(MeasureId measure);

private:
    void choose();
    void fill();
    void showMeasure();

    PlanDocument &m_document;
    QComboBox *m_measures;
    RecordTab *m_records;
};

} // namespace shisaku
