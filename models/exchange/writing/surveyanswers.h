#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/workbook.h"

namespace shisaku
{

/// The sheet of a survey workbook that takes grade, direction and texts of these measures. What the
/// year holds already stands in it, and beside it what the year before says. A notice of the
/// office's own stands above the table.
WorkbookSheet surveyAnswerSheet(const Plan &plan, const Year &year, const QString &department,
                                const std::vector<Measure> &measures, const QString &notice);

} // namespace shisaku
