#pragma once

#include "models/editing/plandocument.h"
#include "views/pages/page.h"

class QVBoxLayout;

namespace shisaku
{

class ChartView;
class SheetView;

/// 集計: the three tallies large, as the report publishes them, and the chart.
class TallyPage : public Page
{
    Q_OBJECT

public:
    explicit TallyPage(const PlanDocument &document, QWidget *parent = nullptr);

    bool setYear(YearId year) override;
    std::vector<Sheet> sheets() const override;

private:
    void addSheet(QVBoxLayout &column, SheetView *view, const QString &name);
    void showChart();

    const PlanDocument &m_document;
    YearId m_year;
    QList<SheetView *> m_sheets;
    ChartView *m_chart;
};

} // namespace shisaku
