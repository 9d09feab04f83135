#pragma once

#include "views/charts/chartkind.h"

namespace shisaku
{

/// The grades over the years: a column for each fiscal year up to the shown one, and for the
/// overall evaluation one of its own behind them. They begin with `first`, without it with the
/// first year in which anything was graded; where that is no earlier year the shown one is alone.
Chart gradeColumns(const Plan &plan, YearId year, YearId first = {});

extern const ChartKind gradeColumnsKind;

} // namespace shisaku
