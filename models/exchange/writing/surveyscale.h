#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/workbook.h"

namespace shisaku
{

/// The sheet of a survey workbook that says what grades and directions there are, and what the
/// grades mean.
WorkbookSheet surveyScaleSheet(const Plan &plan);

/// Its name.
QString surveyScaleName();

/// What each grade means, for a hint beside a cell, which has little room; else where it is said.
QString gradeHint(const Plan &plan);

} // namespace shisaku
