#include "tests/support/plans.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

namespace shisaku::test
{

std::unique_ptr<PlanDocument> sampleDocument()
{
    return std::make_unique<PlanDocument>(PlanStore::inMemory(samplePlan()));
}

Plan generatedPlan(int measures, unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return std::uniform_int_distribution<int>(1, n)(random); };
    const Plan sample = samplePlan();
    ChangeSet changes;
    changes.add(sample.info());
    for (const Goal &goal : sample.goals())
        changes.add(goal);
    for (const Grade &grade : sample.grades())
        changes.add(grade);
    for (const Direction &direction : sample.directions())
        changes.add(direction);
    for (const Year &year : sample.years())
        changes.add(year);
    for (int n = 1; n <= measures; ++n)
        changes.add(Measure{.id = {n},
                            .number = QString::number(n),
                            .title = u"施策%1"_s.arg(n),
                            .goal = {upTo(6)},
                            .inForceFrom = 2016});
    for (const Year &year : sample.years()) {
        for (int n = 1; n <= measures; ++n)
            changes.add(Evaluation{.year = year.id,
                                   .measure = {n},
                                   .department = u"担当%1課"_s.arg(upTo(20)),
                                   .grade = {upTo(6)},
                                   .direction = {upTo(6)},
                                   .achievement = u"取組実績%1"_s.arg(upTo(1000)),
                                   .reason = u"理由%1"_s.arg(upTo(1000))});
    }
    Plan plan;
    plan.apply(changes);
    return plan;
}

YearId yearId(const Plan &plan, int fiscalYear)
{
    const Year *year = plan.year(fiscalYear);
    return year ? year->id : YearId{};
}

MeasureId measureId(const Plan &plan, const QString &number)
{
    const auto all = plan.records<Measure>().all();
    const auto at = std::ranges::find(all, number, &Measure::number);
    return at != all.end() ? at->id : MeasureId{};
}

GradeId gradeId(const Plan &plan, const QString &code)
{
    const auto all = plan.records<Grade>().all();
    const auto at = std::ranges::find(all, code, &Grade::code);
    return at != all.end() ? at->id : GradeId{};
}

DirectionId directionId(const Plan &plan, const QString &label)
{
    const auto all = plan.records<Direction>().all();
    const auto at = std::ranges::find(all, label, &Direction::label);
    return at != all.end() ? at->id : DirectionId{};
}

} // namespace shisaku::test
