#include "models/tallies/selection.h"

#include "models/domain/text.h"

namespace shisaku
{

bool Selection::holds(const Plan &plan, YearId year, const Measure &measure) const
{
    const Evaluation evaluation = plan.evaluationOrEmpty(measure.id, year);
    if ((goal && measure.goal != *goal) || (grade && evaluation.grade != *grade) ||
        (direction && evaluation.direction != *direction) ||
        (department && evaluation.department != *department) ||
        (measures && std::ranges::find(*measures, measure.id) == measures->end()))
        return false;
    const QString wanted = searchKey(text.simplified());
    if (wanted.isEmpty())
        return true;
    const QString *const places[] = {&measure.number,        &measure.title,
                                     &evaluation.department, &evaluation.achievement,
                                     &evaluation.reason,     &evaluation.nextSteps};
    return std::ranges::any_of(
        places, [&](const QString *place) { return searchKey(*place).contains(wanted); });
}

} // namespace shisaku
