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

/// The only year of a plan that has just been set up, in which nothing stands yet: it is the first
/// one because a plan needs one, and so it stays when the first becomes another.
bool isNewPlansYear(const Plan &plan, const Year &year, const PlanInfo &before)
{
    return plan.records<Year>().all().size() == 1 && !year.isOverall() && !year.isClosed() &&
           year.fiscalYear == before.firstYear && usage(plan, year).isEmpty();
}

} // namespace

ChangeSet changeOfInfo(const Plan &plan, const PlanInfo &after)
{
    ChangeSet changes;
    bool anyLeft = false;
    const auto *before = plan.find<PlanInfo>(PlanInfo::onlyKey);
    for (const Year &year : plan.records<Year>().all()) {
        const bool isNew =
            before && before->firstYear != after.firstYear && isNewPlansYear(plan, year, *before);
        const bool isEmptyOutside =
            isOutside(year, after) && !year.isClosed() && usage(plan, year).isEmpty();
        if (isNew || isEmptyOutside)
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
    if (!before)
        changes.add(after);
    else if (*before != after)
        changes.replace(*before, after);
    if (!anyLeft && !plan.records<Year>().all().empty())
        changes.add(Year{.id = nextId<Year>(plan), .fiscalYear = after.firstYear});
    return changes;
}

} // namespace shisaku
