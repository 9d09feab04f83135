#pragma once

#include "models/domain/plan.h"
#include "models/reports/report.h"

#include <optional>

namespace shisaku
{

// The report of a closed year as it was published (`Year::report`): its parts with their words, and
// what each slot said, as JSON. Nothing that is edited later changes it, neither the template nor
// what a closed year leaves free: the plan's years, its organisation, the years before. Tables and
// charts are not in it; they show figures that a closed year keeps anyway.

/// The year's report as it reads now, for `closing`; empty where its template is no good, so that
/// there is none.
QString publishedReport(const Plan &plan, YearId year);

/// The year's report as it was published; none where what the year keeps is no such text.
std::optional<Report> readPublishedReport(const Plan &plan, const Year &year);

} // namespace shisaku
