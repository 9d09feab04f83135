#pragma once

#include "views/charts/chart.h"

namespace shisaku
{

/// What the slice says, and the measures that it counts in its year (of the chart's own, in
/// `year`), a line for each; of many the first ones, and how many more there are.
QString sliceHint(const Plan &plan, YearId year, const Slice &slice);

} // namespace shisaku
