#include "views/charts/chartpaper.h"

#include "views/charts/chartlayout.h"
#include "views/charts/paperfont.h"

#include <algorithm>
#include <cmath>

namespace shisaku
{
namespace
{

constexpr double usualShape = 0.6; // height to width
constexpr double pointsPerInch = 72;

/// Text grows with the paper, but more slowly.
double pointsOf(const ChartFormat &format)
{
    if (format.points > 0)
        return format.points;
    const double height = format.heightMm > 0 ? format.heightMm : usualShape * format.widthMm;
    constexpr double usual = 160 * 96;
    return 10 * std::pow(format.widthMm * height / usual, 0.25);
}

QFont fontOf(const ChartFormat &format)
{
    QFont font = paperFont(10);
    font.setPixelSize(qRound(pointsOf(format) * chartUnitsPerInch / pointsPerInch));
    return font;
}

/// The chart without what the format leaves out.
Chart shown(Chart chart, const ChartFormat &format)
{
    if (!format.title)
        chart.title.clear();
    if (!format.source)
        chart.source.clear();
    return chart;
}

double toUnits(double mm)
{
    return mm / mmPerInch * chartUnitsPerInch;
}

} // namespace

QSizeF chartSizeMm(const Chart &chart, const ChartFormat &format)
{
    if (format.heightMm > 0)
        return {format.widthMm, format.heightMm};
    const double needed =
        chartHeight(shown(chart, format), toUnits(format.widthMm), fontOf(format));
    const double mm = std::ceil(needed / chartUnitsPerInch * mmPerInch);
    return {format.widthMm, std::max(std::min(mm, largestChartMm), usualShape * format.widthMm)};
}

Layout chartOnPaper(const Chart &chart, const ChartFormat &format)
{
    const QSizeF mm = chartSizeMm(chart, format);
    return layoutChart(shown(chart, format), {toUnits(mm.width()), toUnits(mm.height())},
                       fontOf(format));
}

double textPoints(const Layout &onPaper)
{
    return onPaper.em / chartUnitsPerInch * pointsPerInch;
}

} // namespace shisaku
