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

Plan otherPlan(int measures)
{
    ChangeSet changes;
    changes.add(PlanInfo{.title = u"次期計画"_s, .firstYear = 2021, .lastYear = 2030});
    for (int n = 1; n <= 3; ++n)
        changes.add(Goal{{n}, n, {}, u"目標%1"_s.arg(n)});
    int position = 0;
    for (const auto *code : {u"S", u"A", u"B", u"C", u"D"}) {
        ++position;
        const QString text = QString::fromUtf16(code);
        changes.add(Grade{{position}, position, text, text + u"判定"_s, u"説明"_s + text});
    }
    changes.add(Direction{{1}, 1, u"継続"_s, DirectionRole::Continues});
    changes.add(Direction{{2}, 2, u"拡大"_s, DirectionRole::Expands});
    changes.add(Direction{{3}, 3, u"縮小"_s, DirectionRole::Shrinks});
    changes.add(Direction{{4}, 4, u"廃止"_s, DirectionRole::Completes});
    for (int n = 1; n <= measures; ++n)
        changes.add(Measure{.id = {n},
                            .number = u"R3-%1"_s.arg(n),
                            .title = u"施策%1"_s.arg(n),
                            .goal = {1 + n % 3},
                            .inForceFrom = 2021});
    Plan plan;
    plan.apply(changes);
    return plan;
}

ChangeSet readyToClose(const Plan &plan, YearId year)
{
    ChangeSet changes;
    const Year *past = plan.yearBefore(year);
    for (const Measure &measure : plan.measuresInForce(year)) {
        const auto *earlier = past ? plan.evaluation(measure.id, past->id) : nullptr;
        const auto *direction = earlier ? plan.find<Direction>(earlier->direction) : nullptr;
        const bool ended = direction && direction->role == DirectionRole::Completes;
        Evaluation after = plan.evaluationOrEmpty(measure.id, year);
        after.grade = gradeId(plan, ended ? u"終了"_s : u"A"_s);
        after.direction = ended ? direction->id : plan.directions().front().id;
        after.reason = u"理由"_s;
        if (const Evaluation *before = plan.evaluation(measure.id, year))
            changes.replace(*before, after);
        else
            changes.add(after);
    }
    return changes;
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
