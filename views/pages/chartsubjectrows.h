#pragma once

#include "models/editing/plandocument.h"
#include "views/charts/chartkind.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace shisaku
{

/// The rows of a form in which people choose what a chart is about: its kind, and what that kind
/// heeds. A choice that the plan or the year does not have waits until it does.
class ChartSubjectRows : public QObject
{
    Q_OBJECT

public:
    ChartSubjectRows(const PlanDocument &document, QFormLayout &form);

    const ChartKind &kind() const;
    void setKind(const ChartKind &kind);
    ChartSubject subject() const;
    void setYear(YearId year);
    void setShare(bool share);
    /// Offers what the plan has now.
    void fill();

Q_SIGNALS:
    void kindChosen();
    /// Anything else was chosen.
    void changed();

private:
    void addRows();
    void showWhatIsHeeded();
    void fillYears();
    void fillIndicators();

    const PlanDocument &m_document;
    QFormLayout &m_form;
    QComboBox *m_kind;
    QComboBox *m_earlier;
    QComboBox *m_indicator;
    QCheckBox *m_share;
    ChartSubject m_wished; ///< the year shown, and what people chose
};

} // namespace shisaku
