#pragma once

#include "views/charts/chartkind.h"

namespace shisaku
{

/// The published pie (事業数): the year's measures by grade, labelled 「【A】, 24施策, 59%」. A
/// grade with no measure has no slice; measures without a grade have one.
Chart gradePie(const Plan &plan, YearId year);

extern const ChartKind gradePieKind;

} // namespace shisaku
