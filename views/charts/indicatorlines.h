#pragma once

#include "views/charts/chartkind.h"

namespace shisaku
{

/// An indicator's targets and actuals over the years up to the shown one, as they were written.
/// `indicator` none: the first that has a value by then. Each slice is a written value and leads
/// to the measure.
Chart indicatorLines(const Plan &plan, YearId year, IndicatorId indicator = {});

/// Whether anything was written of the indicator in the year or before.
bool hasIndicatorValue(const Plan &plan, IndicatorId indicator, YearId year);

/// The indicators of the year's measures that have a value in it or before, in reading order.
std::vector<IndicatorId> indicatorsWithValues(const Plan &plan, YearId year);

extern const ChartKind indicatorLinesKind;

} // namespace shisaku
