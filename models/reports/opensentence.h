#pragma once

#include "models/domain/plan.h"
#include "models/reports/report.h"

namespace shisaku
{

/// What the office has still to do before the year's report is published, as a sentence: what the
/// checks hold against closing it, by the numbers that they show, reasons that the report lacks
/// beside those, texts of its own in which something has changed, and closing the year. Empty where
/// there is nothing.
QString openSentence(const Report &report, const Plan &plan, YearId year);
/// The same before the year's figures alone are published: without what is about the report's text.
QString openSentence(const Plan &plan, YearId year);

} // namespace shisaku
