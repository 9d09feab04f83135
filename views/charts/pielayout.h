#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"

namespace shisaku
{

/// The chart as a pie that begins at 12 o'clock and runs clockwise. Labels stand in their slices
/// or, with a leader, beside the pie; they are never cut and never touch. For this they break after
/// commas, the pie and the text become smaller. `font` is the text's size in the unit of `size`
/// when there is room.
Layout layoutPie(const Chart &chart, const QSizeF &size, const QFont &font);

} // namespace shisaku
