#pragma once

#include "models/domain/plan.h"

#include <optional>

namespace shisaku
{

// What a person typed as a value of the plan's scale: its name whatever the width and case of its
// letters, or its place in the scale as a digit. None where the scale has no such value; an empty
// text is the empty id.

std::optional<GradeId> readGrade(const Plan &plan, const QString &typed);
std::optional<DirectionId> readDirection(const Plan &plan, const QString &typed);

/// A number as people write it: digits of any width, thousands separated by commas or by blanks, a
/// sign, a decimal point, a percent sign behind. None for words, for several figures (12 13), and
/// beyond 10¹⁵.
std::optional<double> readNumber(const QString &typed);

/// The word for the overall evaluation in scripts and settings.
QString overallWord();
/// Whether the overall evaluation was typed: 総合評価, overall.
bool isOverallWord(const QString &typed);

/// The plan's year that was typed, or its overall evaluation (総合評価, overall). Null where the
/// plan has none of that name.
const Year *readYear(const Plan &plan, const QString &typed);

} // namespace shisaku
