#pragma once

#include "models/tallies/comparison.h"
#include "models/tallies/counts.h"

#include <map>
#include <set>

namespace shisaku
{

/// The measures with which the plan grew or shrank in one fiscal year.
using MeasuresByYear = std::map<int, std::vector<MeasureId>>;

/// What the report of a year is made from, each counted once.
struct Facts {
    const Plan &plan;
    Year year;
    std::optional<Year> before; ///< the year that it is compared with
    GradeTally grades;
    DirectionTally directions;
    GoalTally goals;
    Comparison comparison;              ///< without rows where there is no year before
    std::set<MeasureId> reasonsMissing; ///< as the checks list them
    std::vector<MeasureId> first;       ///< the measures with which the plan began
    MeasuresByYear added;               ///< by their first fiscal year
    MeasuresByYear removed;             ///< by their last fiscal year
    std::vector<MeasureId> onPlan;      ///< those whose direction is in line with the plan

    bool isFirstYear() const; ///< of the plan
    /// Of the plan, after this one; in the overall evaluation those that have not begun.
    int yearsLeft() const;
    int gradeCount(GradeId grade) const;
    int directionCount(DirectionId direction) const;
};

/// None where the plan does not have the year.
std::optional<Facts> factsOf(const Plan &plan, YearId year);

/// Whether the direction is in line with the plan: to go on, or completed.
bool isOnPlan(const Direction &direction);

/// Measures whose grades changed in the same way and for the same reason; at least one.
struct ChangeGroup {
    ChangeKind kind;
    std::vector<MeasureId> measures;
};

/// The changes of the goal's measures in the order in which the report tells them: what improved,
/// what declined, what ended, what changed otherwise.
std::vector<ChangeGroup> changeGroups(const Facts &facts, GoalId goal);

/// The measures of the comparison of that kind, of one goal or of all.
std::vector<MeasureId> measuresOfKind(const Facts &facts, ChangeKind kind,
                                      std::optional<GoalId> goal = {});

/// A text of the plan as a sentence takes it: its lines joined.
QString inOneLine(const QString &text);
/// A reason in one line, without a full stop at its end; empty where there is none.
QString reasonPhrase(const QString &reason);

} // namespace shisaku
