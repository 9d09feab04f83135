#pragma once

#include "models/reports/report.h"

namespace shisaku
{

// A text with slots as one string: what a template becomes before its slots are filled, and what
// the office's paragraph is kept as. {{grade/2}} is the place of a slot. Words that look like one
// carry a sign more: {{=grade/2}} reads as {{grade/2}}.

/// The text without what its slots say.
QString storedText(const ReportText &text);

/// The words and slots of such a string; the slots are not filled yet. Words stand between slots
/// in one span.
ReportText readStoredText(const QString &stored);

} // namespace shisaku
