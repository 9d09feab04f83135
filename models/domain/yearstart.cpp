#include "models/domain/yearstart.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::YearStart)
};

/// The grade for ended measures; none in a scale without one.
GradeId endedGrade(const Plan &plan)
{
    const auto grades = plan.grades();
    const auto at = std::ranges::find(grades, GradeRole::Ended, &Grade::role);
    return at != grades.end() ? at->id : GradeId{};
}

bool isCompleted(const Plan &plan, const Evaluation *evaluation)
{
    const auto *direction = evaluation ? plan.find<Direction>(evaluation->direction) : nullptr;
    return direction && direction->role == DirectionRole::Completes;
}

void takeOverTargets(const Plan &plan, const Year &before, YearStart &start)
{
    for (const IndicatorValue &value : plan.indicatorValues(before.id)) {
        const Indicator *indicator = plan.find<Indicator>(value.indicator);
        const Measure *measure = indicator ? plan.find<Measure>(indicator->measure) : nullptr;
        if (measure && measure->isInForce(start.year) && !value.target.isEmpty())
            start.targets.push_back(
                {.year = start.year.id, .indicator = value.indicator, .target = value.target});
    }
}

} // namespace

int nextFiscalYear(const Plan &plan)
{
    const PlanInfo info = plan.info();
    int next = info.firstYear;
    for (const Year &year : plan.records<Year>().all()) {
        if (!year.isOverall())
            next = std::max(next, year.fiscalYear + 1);
    }
    for (int gap = info.firstYear; next > info.lastYear && gap <= info.lastYear; ++gap) {
        if (!plan.year(gap))
            return gap;
    }
    return next;
}

std::optional<QString> startRefusal(const Plan &plan, int fiscalYear, YearKind kind)
{
    const Year wanted{.id = {}, .fiscalYear = fiscalYear, .kind = kind};
    const PlanInfo info = plan.info();
    if (kind == YearKind::Overall ? plan.overallYear() != nullptr
                                  : plan.year(fiscalYear) != nullptr)
        return Tr::tr("The plan already has %1. Nothing was changed.").arg(yearLabel(wanted));
    if (kind == YearKind::Regular && (fiscalYear < info.firstYear || fiscalYear > info.lastYear))
        return Tr::tr("%1 is outside the plan, which runs from %2 to %3. Nothing was changed; "
                      "the plan's years can be altered on its page.")
            .arg(yearLabel(wanted), yearLabel({.id = {}, .fiscalYear = info.firstYear}),
                 yearLabel({.id = {}, .fiscalYear = info.lastYear}));
    return std::nullopt;
}

YearStart startOf(const Plan &plan, int fiscalYear, YearKind kind, Departments departments)
{
    YearStart start{.year = {.id = nextId<Year>(plan), .fiscalYear = fiscalYear, .kind = kind}};
    start.changes.add(start.year);
    Plan started = plan;
    started.apply(start.changes);
    const Year *before = started.yearBefore(start.year.id);
    for (const Measure &measure : started.measuresInForce(start.year.id)) {
        start.measures.push_back(measure.id);
        const auto *past = before ? plan.evaluation(measure.id, before->id) : nullptr;
        Evaluation now{.year = start.year.id, .measure = measure.id};
        if (isCompleted(plan, past)) {
            now.grade = endedGrade(plan);
            now.direction = past->direction;
            if (now.grade)
                start.ended.push_back(measure.id);
        }
        if (past && departments == Departments::TakeOver)
            now.department = past->department;
        if (now != Evaluation{.year = now.year, .measure = now.measure})
            start.evaluations.push_back(now);
    }
    if (before)
        takeOverTargets(plan, *before, start);
    for (const Evaluation &evaluation : start.evaluations)
        start.changes.add(evaluation);
    for (const IndicatorValue &target : start.targets)
        start.changes.add(target);
    return start;
}

} // namespace shisaku
