#pragma once

#include "models/tallies/sheet.h"

namespace shisaku
{

// The tables of the published report, in its own form and digits (０施策, 24施策, 内訳 A:23 B:13).

/// 評価別集計表: grade, definition, count.
Sheet gradeSheet(const Plan &plan, YearId year);
/// 方向性別集計表: direction, count with its breakdown.
Sheet directionSheet(const Plan &plan, YearId year);
/// 基本目標 × 評価: goals, their totals, a column for each grade, and the row of totals.
Sheet goalSheet(const Plan &plan, YearId year);

/// The three, in the report's order.
std::vector<Sheet> tallySheets(const Plan &plan, YearId year);

// The same counts, narrow, for the panel beside the measures.

/// Grade, count, percentage, definition.
Sheet narrowGradeSheet(const Plan &plan, YearId year);
/// Direction, count, breakdown.
Sheet narrowDirectionSheet(const Plan &plan, YearId year);
/// Mark of the goal, total, counts.
Sheet narrowGoalSheet(const Plan &plan, YearId year);

/// Which texts a list of measures has beside the reason for a change: what was achieved stands
/// before it, the next steps behind it.
struct MeasureTexts {
    bool achievement = false;
    bool nextSteps = false;
};

/// 施策一覧: the year's measures that the selection holds, for paper and spreadsheets.
Sheet measureSheet(const Plan &plan, YearId year, const Selection &selection,
                   MeasureTexts texts = {});

} // namespace shisaku
