#pragma once

#include "models/reports/report.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace shisaku
{

/// Chooses a part of the report: from a list, the one before or after, the next that the office has
/// to confirm.
class PartChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PartChooser(QWidget *parent = nullptr);

    void setReport(const Report &report);
    /// Shows that part as the chosen one.
    void setPlace(const QString &place);

Q_SIGNALS:
    void placeChosen(const QString &place);

private:
    QToolButton *makeStep(Qt::ArrowType arrow, const QString &name, const QString &hint, int step);
    void choose(int row);
    void chooseNextToConfirm();
    void update();

    QComboBox *m_list;
    QToolButton *m_back;
    QToolButton *m_forward;
    QPushButton *m_nextToConfirm;
};

} // namespace shisaku
