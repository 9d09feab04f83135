#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"

namespace shisaku
{

/// Where the parts of the chart stand on a page of that size. `font` is the text's size in the unit
/// of `size` when there is room; text becomes smaller rather than cut.
Layout layoutChart(const Chart &chart, const QSizeF &size, const QFont &font);

/// The height that the chart wants at that width so that its text keeps its size; 0 where it is
/// content with any.
double chartHeight(const Chart &chart, double width, const QFont &font);

} // namespace shisaku
