#pragma once

#include "models/editing/plandocument.h"
#include "views/pages/page.h"

namespace shisaku
{

class ChartView;

/// グラフ: the chart, and the ways out of the program for it.
class ChartPage : public Page
{
    Q_OBJECT

public:
    explicit ChartPage(const PlanDocument &document, QWidget *parent = nullptr);

    bool setYear(YearId year) override;
    bool hasSheets() const override { return false; }

Q_SIGNALS:
    /// A file of the chart is wanted, as png, svg or pdf.
    void exportRequested(const QString &suffix);

private:
    void showChart();
    void copy();

    const PlanDocument &m_document;
    YearId m_year;
    ChartView *m_chart;
};

} // namespace shisaku
