#pragma once

#include "models/tallies/historyfilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shisaku
{

/// Search and filters above the history.
class HistoryBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryBar(QWidget *parent = nullptr);

    const HistoryFilter &filter() const { return m_filter; }
    void setFilter(const HistoryFilter &filter);
    /// Fills the list with the measures that the history can be about; keeps the filter.
    void setPlan(const Plan &names);
    /// The year that the window shows; a filter on it follows.
    void setYear(const Year &year);
    void setCounts(std::size_t shown, std::size_t all);

Q_SIGNALS:
    void filterChanged(const shisaku::HistoryFilter &filter);

private:
    void read();
    void showFilter();

    QLineEdit *m_search;
    QComboBox *m_measure;
    QCheckBox *m_thisYear;
    QCheckBox *m_evaluations;
    QPushButton *m_clear;
    QLabel *m_counts;
    YearId m_year;
    HistoryFilter m_filter;
};

} // namespace shisaku
