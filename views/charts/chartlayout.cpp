#include "views/charts/chartlayout.h"

#include "views/charts/barlayout.h"
#include "views/charts/chartframe.h"
#include "views/charts/linelayout.h"
#include "views/charts/pielayout.h"

#include <algorithm>

namespace shisaku
{
namespace
{

struct LayOut {
    const Chart &chart;
    const QSizeF &size;
    const QFont &font;

    Layout operator()(const Pie &) const { return layoutPie(chart, size, font); }
    Layout operator()(const Bars &bars) const { return layoutBars(chart, bars, size, font); }
    Layout operator()(const Lines &lines) const { return layoutLines(chart, lines, size, font); }
};

struct Height {
    const Chart &chart;
    double width;
    const QFont &font;

    double operator()(const Pie &) const { return 0; }
    double operator()(const Bars &bars) const { return barsHeight(chart, bars, width, font); }
    double operator()(const Lines &lines) const { return linesHeight(chart, lines, width, font); }
};

/// Whether there is a figure to be drawn.
bool saysSomething(const Chart &chart)
{
    return std::holds_alternative<Lines>(chart.figure)
               ? !chart.slices.empty()
               : std::ranges::any_of(chart.slices,
                                     [](const Slice &slice) { return slice.count > 0; });
}

} // namespace

Layout layoutChart(const Chart &chart, const QSizeF &size, const QFont &font)
{
    return saysSomething(chart) ? std::visit(LayOut{chart, size, font}, chart.figure)
                                : emptyLayout(chart, size, font);
}

double chartHeight(const Chart &chart, double width, const QFont &font)
{
    return saysSomething(chart) ? std::visit(Height{chart, width, font}, chart.figure) : 0;
}

} // namespace shisaku
