#pragma once

#include "models/domain/plan.h"
#include "views/printing/paperlayout.h"

namespace shisaku
{

/// What stands on every page that is printed of a year: the plan, the year, today.
PaperHeading paperWords(const Plan &plan, YearId year);

} // namespace shisaku
