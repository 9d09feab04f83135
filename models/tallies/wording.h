#pragma once

#include "models/tallies/counts.h"

#include <QString>

namespace shisaku
{

// How counts and classes are worded wherever people read them. Digits follow the house style of
// official text in Japanese, and are plain in other languages.

QString numberText(int number);      ///< ３, 14
QString measureCountText(int count); ///< ３施策, 14施策
QString caseCountText(int count);    ///< ３件, 14件
QString percentText(int percent);    ///< 59%

/// The short name of a grade, 未評価 for none.
QString gradeCode(const Plan &plan, GradeId grade);
/// The name of a grade in tables (A評価), 未評価 for none.
QString gradeLabel(const Plan &plan, GradeId grade);
/// The name of a direction, 方向性未定 for none.
QString directionLabel(const Plan &plan, DirectionId direction);

/// The grades of the measure in each year of the plan, oldest first: 「B A －」. The overall
/// evaluation shows them beside its own.
QString yearlyGradesText(const Plan &plan, MeasureId measure);

/// The achievement rate: 「95.2%」, 「120%」; of words nothing. What falls short of its target is
/// never rounded up to 100.
QString achievementRateText(const Indicator &indicator, const IndicatorValue &value);

/// 「A:23 B:13」, empty for no parts.
QString breakdownText(const Plan &plan, const std::vector<GradeCount> &parts);

/// 「41＝41＝41」: the totals by grade, direction and goal that equal the measures in force; where
/// they do not, each total by its name.
QString balanceText(const Balance &balance);

} // namespace shisaku
