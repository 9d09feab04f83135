#pragma once

#include "views/charts/chartkind.h"

namespace shisaku
{

/// The year's measures by direction: a bar for each, also for those with no measure, made of the
/// grades that occur in it.
Chart directionBars(const Plan &plan, YearId year);

extern const ChartKind directionBarsKind;

} // namespace shisaku
