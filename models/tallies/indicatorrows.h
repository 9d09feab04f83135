#pragma once

#include "models/domain/plan.h"
#include "models/tallies/form.h"

namespace shisaku
{

/// The part of an evaluation sheet that shows a measure's indicators (指標) in the year and in
/// those beside it: a row for each with target, actual and achievement rate; at the overall
/// evaluation, where many years stand side by side, a row for each of the three.
std::vector<FormRow> indicatorRows(const Plan &plan, const Year &year,
                                   const std::vector<Year> &earlier, MeasureId measure);

} // namespace shisaku
