#include "models/domain/planperiod.h"

#include "models/domain/usage.h"

namespace shisaku
{
namespace
{

bool isOutside(const Year &year, const PlanInfo &info)
{
    return !year.isOverall() &&
           (year.fiscalYear < info.firstYear || year.fiscalYear > info.lastYear);
}

} // namespace

ChangeSet changeOfInfo(const Plan &plan, const PlanInfo &after)
{
    ChangeSet changes;
    bool anyLeft = false;
    for (const Year &year : plan.records<Year>().all()) {
        if (isOutside(year, after) && !year.isClosed() && usage(plan, year).isEmpty())
            changes.remove(year);
        else
            anyLeft = true;
    }
    const Year *overall = plan.overallYear();
    if (overall && !overall->isClosed() && overall->fiscalYear != after.lastYear) {
        Year moved = *overall;
        moved.fiscalYear = after.lastYear;
        changes.replace(*overall, moved);
    }
    const auto *before = plan.find<PlanInfo>(PlanInfo::onlyKey);
    if (!before)
        changes.add(after);
    else if (*before != after)
        changes.replace(*before, after);
    if (!anyLeft && !plan.records<Year>().all().empty())
        changes.add(Year{.id = nextId<Year>(plan), .fiscalYear = after.firstYear});
    return changes;
}

} // namespace shisaku
