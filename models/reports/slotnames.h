#pragma once

#include "models/tallies/comparison.h"

#include <QString>

namespace shisaku::slotname
{

// The names of the report's slots. They are made of the plan's ids, so that they stay the same when
// something is renamed, and of a to z, 0 to 9, / and - alone.

/// grade/2: how many measures have it; grade/2/label and so on. No grade is grade/0.
QString of(GradeId grade, const char *aspect = nullptr);
QString of(DirectionId direction, const char *aspect = nullptr);
/// goal/3: how many measures it has.
QString of(GoalId goal, const char *aspect = nullptr);
/// goal/3/grade/2
QString of(GoalId goal, GradeId grade);
/// changes/improved, goal/3/changes/improved
QString of(ChangeKind kind);
QString of(GoalId goal, ChangeKind kind);
QString of(MeasureId measure, const char *aspect = nullptr);
/// year/2018
QString ofYear(int fiscalYear);
/// measures/added/2018, measures/removed/2018
QString ofAdded(int fiscalYear);
QString ofRemoved(int fiscalYear);

} // namespace shisaku::slotname
