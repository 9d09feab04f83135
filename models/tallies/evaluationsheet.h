#pragma once

#include "models/domain/plan.h"
#include "models/tallies/form.h"

namespace shisaku
{

/// 評価シート: all that a year says of one measure, last year's values beside it; beside the
/// overall evaluation (総合評価) the grades of all years. What an earlier year does not have is
/// 「―」, what is still missing from this one is an empty box. Empty where the plan has no such
/// measure or year.
Form evaluationSheet(const Plan &plan, YearId year, MeasureId measure);

} // namespace shisaku
