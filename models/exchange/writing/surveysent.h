#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/surveymark.h"

namespace shisaku
{

/// What the year holds of a field of a measure, as a survey shows it in the cell to fill in.
QString surveyAnswer(const Plan &plan, YearId year, const Measure &measure, ImportField field);
/// The same of an indicator's actual value.
QString surveyActual(const Plan &plan, YearId year, const Indicator &indicator);

/// All of them, and those of the measures' indicators.
SentValues sentValues(const Plan &plan, const Year &year, const std::vector<Measure> &measures);

} // namespace shisaku
