#pragma once

#include "models/domain/plan.h"

namespace shisaku
{

// Counts of a year's measures. Every measure in force counts once; one without a grade or a
// direction counts under the empty id, whose row or column is there only while it is not empty.
// A class of the scale is there even when nothing is in it.

struct GradeCount {
    GradeId grade; ///< none: not graded (未評価)
    int count = 0;

    bool operator==(const GradeCount &) const = default;
};

/// 評価別集計
struct GradeTally {
    std::vector<GradeCount> rows;
    int total = 0;
};

struct DirectionCount {
    DirectionId direction; ///< none: no direction yet
    int count = 0;
    std::vector<GradeCount> breakdown; ///< 内訳: the grades that occur, in scale order
};

/// 方向性別集計
struct DirectionTally {
    std::vector<DirectionCount> rows;
    int total = 0;
};

struct GoalCount {
    GoalId goal;             ///< none: the row of totals
    std::vector<int> counts; ///< one for each of `GoalTally::grades`
    int total = 0;
};

/// 基本目標 × 評価
struct GoalTally {
    std::vector<GradeId> grades; ///< the columns; the last is none while measures are not graded
    std::vector<GoalCount> rows;
    GoalCount totals;
};

/// 照合: the totals that have to be one and the same number.
struct Balance {
    int byGrade = 0;
    int byDirection = 0;
    int byBreakdown = 0; ///< sum of the breakdowns
    int byGoal = 0;      ///< sum of the goal table's rows
    int byGoalGrade = 0; ///< sum of the goal table's columns
    int inForce = 0;

    bool holds() const;
};

GradeTally tallyByGrade(const Plan &plan, YearId year);
DirectionTally tallyByDirection(const Plan &plan, YearId year);
GoalTally tallyByGoal(const Plan &plan, YearId year);
Balance balance(const Plan &plan, YearId year);

/// How many measures the plan takes percentages of (割合の分母).
int percentBaseOf(const Plan &plan, const GradeTally &tally);
/// The row as a percentage of what the plan takes percentages of; none for a grade outside of that.
std::optional<int> percentageOf(const Plan &plan, const GradeTally &tally, const GradeCount &row);

} // namespace shisaku
