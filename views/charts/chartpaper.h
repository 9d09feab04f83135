#pragma once

#include "views/charts/chart.h"
#include "views/charts/chartformat.h"
#include "views/charts/layout.h"

namespace shisaku
{

/// Paper is laid out in this fine a unit, because fonts take whole numbers of it.
constexpr int chartUnitsPerInch = 1440;
constexpr double mmPerInch = 25.4;

/// The size of the chart in that format, in millimetres.
QSizeF chartSizeMm(const Chart &chart, const ChartFormat &format);

/// The chart as it goes onto paper, into files and to the clipboard, in units of 1/1440 inch.
Layout chartOnPaper(const Chart &chart, const ChartFormat &format);

/// The size of the labels as they were laid out, in points: smaller than wished where there was no
/// room.
double textPoints(const Layout &onPaper);

} // namespace shisaku
