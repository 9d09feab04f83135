#pragma once

#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"

#include <memory>

namespace shisaku::test
{

/// The sample in memory, behind the gate.
std::unique_ptr<PlanDocument> sampleDocument();

/// A plan of that many measures with six grades, six directions and six goals, every measure
/// graded, different for each seed. Two years: 2018 and 2019.
Plan generatedPlan(int measures, unsigned seed = 1);

/// A plan from 2021 to 2030 that has nothing of the sample: grades S, A, B, C, D, all of them
/// rated, four directions, three goals, that many measures and no year yet.
Plan otherPlan(int measures);

/// Gives every measure of the year of the sample what closing asks for.
ChangeSet readyToClose(const Plan &plan, YearId year);

/// The id of a fiscal year that the plan has.
YearId yearId(const Plan &plan, int fiscalYear);
/// The id of the measure with that number.
MeasureId measureId(const Plan &plan, const QString &number);
/// The id of the grade with that code.
GradeId gradeId(const Plan &plan, const QString &code);
/// The id of the direction with that label.
DirectionId directionId(const Plan &plan, const QString &label);

} // namespace shisaku::test
