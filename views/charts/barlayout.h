#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"

namespace shisaku
{

/// The chart's bars from an axis with whole numbers. Segments have their class and figure in them
/// or, with a leader, at the bar; where there is no room for that the classes are named in a
/// legend. Labels are never cut and never touch: for this they break, stand above the bars, and the
/// text becomes smaller. `font` is the text's size in the unit of `size` when there is room.
Layout layoutBars(const Chart &chart, const Bars &bars, const QSizeF &size, const QFont &font);

/// The height that the bars want at that width so that text keeps its size; 0 where no height
/// helps.
double barsHeight(const Chart &chart, const Bars &bars, double width, const QFont &font);

} // namespace shisaku
