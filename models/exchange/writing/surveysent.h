#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/surveymark.h"

namespace shisaku
{

/// What the year holds of the measures, as a survey shows it in the cells to fill in.
SentValues sentValues(const Plan &plan, const Year &year, const std::vector<Measure> &measures);

} // namespace shisaku
