#pragma once

#include "models/domain/plan.h"

namespace shisaku::test
{

/// A text of about that many characters, with lines and paragraphs as an office writes them.
QString longText(int characters);

/// The sample, with No. 36 as a department fills it in: three indicators, one of them with words
/// for numbers, and long texts in both years; this year's achievement has that many characters.
Plan filledPlan(int characters = 400);

/// The same with an overall evaluation.
Plan planWithOverall();

} // namespace shisaku::test
