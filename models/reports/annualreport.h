#pragma once

#include "models/domain/plan.h"
#include "models/reports/report.h"

namespace shisaku
{

/// The report of a year: the template in force for it, filled from the tallies, with the office's
/// own paragraphs in their places.
Report annualReport(const Plan &plan, YearId year);

/// What the template alone says in one place of the year's report; empty where it has no such
/// place.
ReportText templateText(const Plan &plan, YearId year, const QString &place);

} // namespace shisaku
