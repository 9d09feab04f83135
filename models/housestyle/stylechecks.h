#pragma once

#include "models/housestyle/stylecheck.h"

namespace shisaku
{

// What the table in houselint.cpp calls, each group in a file of its own.

// spellingchecks.cpp

/// What is nearly a name of the plan (安心・安全の向上 for 安全・安心の向上), but not it.
std::vector<StyleSpot> misspelledNames(const FlowingText &text, const PlanWords &words);
/// Names in quotation marks that are nearly the same: the rarer of two spellings.
std::vector<StyleSpot> twoSpellings(const FlowingText &text, const PlanWords &words);

// yearchecks.cpp

/// Years that are not written as 令和２年度, 平成30年: R1年度, 2019年度, 令和1年度, 平成31年度,
/// 令和 2 年度. A calendar year in western form is right.
std::vector<StyleSpot> otherYears(const FlowingText &text, const PlanWords &words);

// measurenumberchecks.cpp: numbers of measures, No.４ 新公会計システムの運用.

/// Numbers in another form: No24, NO.24, Ｎｏ．24, №24.
std::vector<StyleSpot> otherMeasureNumbers(const FlowingText &text, const PlanWords &words);
/// Numbers that no measure of the plan has.
std::vector<StyleSpot> unknownMeasureNumbers(const FlowingText &text, const PlanWords &words);
/// Numbers between which and the measure's title there is no space.
std::vector<StyleSpot> joinedMeasureNumbers(const FlowingText &text, const PlanWords &words);

// figurechecks.cpp: figures before what they count, ３施策, 14施策, 1,234件, A評価：６施策,
// B評価：５施策. Labels of charts are half-width throughout and not looked at.

/// Counts of grades that follow one another without a comma.
std::vector<StyleSpot> joinedCounts(const FlowingText &text, const PlanWords &words);
/// Digits of another width.
std::vector<StyleSpot> otherDigits(const FlowingText &text, const PlanWords &words);
/// Percentages of full width: ７%. The sign may be of either width, as in published reports.
std::vector<StyleSpot> otherPercentages(const FlowingText &text, const PlanWords &words);
/// Counts of thousands without commas, or with commas in other places.
std::vector<StyleSpot> otherThousands(const FlowingText &text, const PlanWords &words);

} // namespace shisaku
