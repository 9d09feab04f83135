#pragma once

#include "models/domain/plan.h"
#include "models/reports/report.h"

namespace shisaku
{

/// A figure, name or reason that a text of the report can be filled with.
struct Slot {
    QString
        name; ///< grade/2, measure/4/reason: made of the plan's ids, so that it survives renaming
    QString label;   ///< for people: 「A評価の施策数」
    ReportSpan span; ///< as it reads now
};

/// Every slot that a text at that place of the year's report can use, in the order of a menu: first
/// what is particular to the place (its goal's figures and measures), then the year's.
std::vector<Slot> slotsFor(const Plan &plan, YearId year, const QString &place);

} // namespace shisaku
