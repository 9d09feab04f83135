#pragma once

#include "models/domain/plan.h"

namespace shisaku::test
{

/// A text of about that many characters, with lines and paragraphs as an office writes them.
QString longText(int characters);

/// The sample, with No. 36 as a department fills it in: three indicators and long texts in both
/// years, one of them with words for numbers.
Plan filledPlan();

/// The same with an overall evaluation.
Plan planWithOverall();

} // namespace shisaku::test
