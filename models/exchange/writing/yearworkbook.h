#pragma once

#include "models/exchange/writing/yeartallies.h"

namespace shisaku
{

/// The workbook of a year: its measures with their texts, the tallies with charts, the comparison
/// with the year before, the checks and the indicators. A sheet that would have nothing to say is
/// not there: a comparison without an earlier year, indicators of a plan without any.
Workbook yearWorkbook(const Plan &plan, YearId year, const GradeColours &colours);

} // namespace shisaku
