#pragma once

#include "models/domain/plan.h"
#include "models/tallies/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shisaku
{

/// Search and filters above the measures: what of the year is shown.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    const Selection &selection() const { return m_selection; }
    void setSelection(const Selection &selection);
    /// Fills the lists with what the plan has; keeps the selection.
    void setPlan(const Plan &plan, YearId year);
    /// Says how many of the measures are shown.
    void setCounts(int shown, int all);
    void focusSearch();

Q_SIGNALS:
    void selectionChanged(const shisaku::Selection &selection);
    /// Down or Enter in the search: on to what was found.
    void left();

private:
    QComboBox *addChooser(const QString &name, const QString &label);
    void read();
    void showSelection();

    QLineEdit *m_search;
    QComboBox *m_goal;
    QComboBox *m_grade;
    QComboBox *m_direction;
    QComboBox *m_department;
    QLabel *m_chosen; ///< says that certain measures were chosen, which no list above can say
    QPushButton *m_clear;
    QLabel *m_counts;
    Selection m_selection;
};

} // namespace shisaku
