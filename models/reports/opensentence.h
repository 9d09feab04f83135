#pragma once

#include "models/reports/report.h"

namespace shisaku
{

/// What the office has still to do before the report is published, as a sentence: texts of its own
/// in which something has changed, and reasons that are missing. Empty where there is nothing.
QString openSentence(const Report &report);

} // namespace shisaku
