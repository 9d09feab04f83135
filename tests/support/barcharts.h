#pragma once

#include "views/charts/chart.h"

#include <QMap>

namespace shisaku::test
{

/// One bar of a chart to test with.
struct BarOf {
    QString label;
    std::vector<int> counts; ///< by class
    QString end{};
    QString group{};
};

/// How the chart shows them.
struct BarStyle {
    Qt::Orientation direction = Qt::Horizontal;
    bool share = false;
    bool named = true; ///< segments say their class and figure
};

/// A chart of bars, each with as many classes as it has counts.
Chart barChart(const std::vector<BarOf> &bars, const BarStyle &style = {});

/// Charts as the sample has them, by name: grades, directions, goals, years, changes.
QMap<QString, Chart> usualBarCharts();

/// Charts at the edges, by name.
QMap<QString, Chart> extremeBarCharts();

} // namespace shisaku::test
