#pragma once

#include "views/charts/chartkind.h"

namespace shisaku
{

/// The published pie's figures as bars: one for each grade of the scale, also for those with no
/// measure, and for measures without a grade while there are any.
Chart gradeBars(const Plan &plan, YearId year);

extern const ChartKind gradeBarsKind;

} // namespace shisaku
