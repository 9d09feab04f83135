#pragma once

#include "models/editing/plandocument.h"
#include "models/tallies/selection.h"

#include <QWidget>

namespace shisaku
{

class ChartView;

/// グラフ: the chart, and the ways out of the program for it.
class ChartPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPage(const PlanDocument &document, QWidget *parent = nullptr);

    void setYear(YearId year);

Q_SIGNALS:
    void chosen(const shisaku::Selection &selection);
    /// A file of the chart is wanted, as png, svg or pdf.
    void exportRequested(const QString &suffix);
    /// Something was done that the user should know of.
    void told(const QString &sentence);

private:
    void showChart();
    void copy();

    const PlanDocument &m_document;
    YearId m_year;
    ChartView *m_chart;
};

} // namespace shisaku
