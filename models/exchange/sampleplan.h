#pragma once

#include "models/domain/plan.h"

namespace shisaku
{

/// The sample: 板橋区ICT推進・活用計画2020 with the published figures of fiscal 2019. What the
/// report does not say is marked as sample data in the measures' notes
/// (`resources/sample/plan2020.json`).
Plan samplePlan();

/// A plan without measures, for an office that starts its own: the title, the fiscal year and the
/// usual scale, so that a spreadsheet's grades can be taken in at once.
Plan emptyPlan(const QString &title, int fiscalYear);

/// Grades and directions of a plan.
struct Scale {
    std::vector<Grade> grades;
    std::vector<Direction> directions;
};

/// What a plan without a scale is offered: the six grades and the six directions of the 2020 plan.
Scale usualScale();

} // namespace shisaku
