#pragma once

#include "models/domain/plan.h"
#include "models/reports/report.h"

namespace shisaku
{

// What the office does with the texts of a report, as changes for the one gate. A change that would
// change nothing is empty.

/// The office's text in the place of the template's; its slots are those spans that name one. A
/// text that reads and follows like the template's is none of its own.
ChangeSet rewriting(const Plan &plan, YearId year, const QString &place, const ReportText &text);

/// The office has looked at what changed in the place and leaves its words as they are.
ChangeSet confirming(const Plan &plan, YearId year, const QString &place);

/// Back to the template (元に戻す).
ChangeSet restoring(const Plan &plan, YearId year, const QString &place);

} // namespace shisaku
