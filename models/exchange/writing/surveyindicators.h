#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/workbook.h"

namespace shisaku
{

/// The sheet of a survey workbook that takes what was reached of the measures' indicators (指標).
/// None where they have no indicators.
std::optional<WorkbookSheet> surveyIndicatorSheet(const Plan &plan, const Year &year,
                                                  const std::vector<Measure> &measures);

/// Its name.
QString surveyIndicatorsName();

} // namespace shisaku
