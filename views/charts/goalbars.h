#pragma once

#include "views/charts/chartkind.h"

namespace shisaku
{

/// What the parts of the goals' bars say.
enum class GoalFigures { Counts, Shares };

/// The year's measures by goal: a bar for each, made of its grades. With shares each bar is 100 %
/// long and its parts say their percentage of the goal's measures.
Chart goalBars(const Plan &plan, YearId year, GoalFigures figures = GoalFigures::Counts);

extern const ChartKind goalBarsKind;

} // namespace shisaku
