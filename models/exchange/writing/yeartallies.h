#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/workbook.h"

#include <functional>

namespace shisaku
{

/// The colour that a grade has in the program's charts; the empty id is what is not graded.
using GradeColours = std::function<QColor(GradeId)>;

/// The three tallies as the report gives them, a sheet and a native chart each. A sheet each, so
/// that each is a page and none of the charts lies on a page's end.
std::vector<WorkbookSheet> tallyWorkbookSheets(const Plan &plan, YearId year,
                                               const GradeColours &colours);

} // namespace shisaku
