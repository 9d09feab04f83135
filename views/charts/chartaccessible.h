#pragma once

namespace shisaku
{

/// From now on screen readers are told of each `ChartView` as a chart (its title and its figures)
/// with one child for each slice, which can be pressed. Once is enough; more does no harm.
void makeChartsAccessible();

} // namespace shisaku
