#include "tests/support/randomplans.h"

#include "models/exchange/sampleplan.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// A number from 0 up to and including `last`.
int upTo(int last)
{
    return *rc::gen::inRange(0, last + 1);
}

void addScale(Plan &plan)
{
    static const Plan sample = samplePlan();
    PlanInfo info = sample.info();
    info.percentBase = upTo(1) == 0 ? PercentBase::InForce : PercentBase::Rated;
    info.reportTemplate = anyText();
    ChangeSet changes;
    changes.add(info);
    for (const Goal &goal : sample.goals())
        changes.add(goal);
    for (const Grade &grade : sample.grades())
        changes.add(grade);
    for (const Direction &direction : sample.directions())
        changes.add(direction);
    for (const Year &year : sample.years())
        changes.add(year);
    plan.apply(changes);
}

Evaluation anyEvaluation(YearId year, MeasureId measure)
{
    return {.year = year,
            .measure = measure,
            .department = anyText(),
            .grade = {upTo(6)},
            .direction = {upTo(6)},
            .achievement = anyText(),
            .reason = anyText(),
            .nextSteps = anyText()};
}

Measure anyMeasure(int id)
{
    Measure measure{.id = {id},
                    .number = QString::number(id),
                    .title = anyText(),
                    .goal = {1 + upTo(5)},
                    .inForceFrom = 2017 + upTo(3),
                    .note = anyText()};
    if (upTo(3) == 0)
        measure.inForceTo = measure.inForceFrom + upTo(2);
    return measure;
}

/// Up to two indicators of the measure; numbers start behind those that there are.
std::vector<Indicator> anyIndicators(const Plan &plan, MeasureId measure)
{
    std::vector<Indicator> indicators;
    const int count = upTo(2);
    for (int position = 1; position <= count; ++position)
        indicators.push_back({.id = {nextId<Indicator>(plan).value + position - 1},
                              .measure = measure,
                              .position = position,
                              .name = u"指標"_s + anyText(),
                              .unit = upTo(1) == 0 ? u"％"_s : u"件"_s,
                              .better = upTo(3) == 0 ? Better::Lower : Better::Higher});
    return indicators;
}

QString anyAmount()
{
    return upTo(4) == 0 ? u"―"_s : QString::number(upTo(100));
}

Paragraph anyParagraph(YearId year)
{
    static const QString places[] = {u"purpose"_s, u"goal/3/changes"_s, u"まとめ"_s};
    return {.year = year,
            .place = places[static_cast<std::size_t>(upTo(2))],
            .text = anyText(),
            .seen = anyText()};
}

template <class T>
Replacement<T> addition(T record)
{
    return {std::nullopt, std::move(record)};
}

/// Adds the change, and carries it out in the plan so that the next one starts from there.
template <class T>
void make(const Replacement<T> &change, Plan &plan, ChangeSet &changes)
{
    plan.apply(Change(change));
    if (!change.before)
        changes.add(*change.after);
    else if (change.after)
        changes.replace(*change.before, *change.after);
    else
        changes.remove(*change.before);
}

void changeAnyParagraph(Plan &plan, ChangeSet &changes)
{
    const Paragraph wanted = anyParagraph(plan.years()[static_cast<std::size_t>(upTo(1))].id);
    Replacement<Paragraph> change;
    if (const auto *existing = plan.find<Paragraph>(wanted.key()))
        change.before = *existing;
    if (!change.before || upTo(1) == 0)
        change.after = wanted;
    make(change, plan, changes);
}

void addAnyChange(Plan &plan, ChangeSet &changes)
{
    const auto measures = plan.records<Measure>().all();
    const auto last = static_cast<int>(measures.size());
    const int kind = upTo(10);
    if (kind == 10)
        return changeAnyParagraph(plan, changes);
    if (kind == 0 || last == 0)
        return make(addition(anyMeasure(last + 1)), plan, changes);
    const Measure measure = measures[static_cast<std::size_t>(upTo(last - 1))];
    if (kind == 1) {
        Measure retitled = measure;
        retitled.title = anyText();
        return make(Replacement<Measure>{measure, retitled}, plan, changes);
    }
    const YearId year = plan.years()[static_cast<std::size_t>(upTo(1))].id;
    const auto indicators = plan.indicators(measure.id);
    if (kind == 2 && !indicators.empty()) {
        Replacement<IndicatorValue> change;
        if (const auto *existing = plan.find<IndicatorValue>({year, indicators.front().id}))
            change.before = *existing;
        change.after = IndicatorValue{.year = year,
                                      .indicator = indicators.front().id,
                                      .target = anyAmount(),
                                      .actual = anyAmount()};
        return make(change, plan, changes);
    }
    Replacement<Evaluation> change;
    if (const Evaluation *existing = plan.evaluation(measure.id, year))
        change.before = *existing;
    if (!change.before || kind > 3)
        change.after = anyEvaluation(year, measure.id);
    make(change, plan, changes);
}

void addValues(Plan &plan, const Year &year)
{
    for (const Measure &measure : plan.measuresInForce(year.id)) {
        if (upTo(5) > 0)
            plan.apply(Change(addition(anyEvaluation(year.id, measure.id))));
        for (const Indicator &indicator : plan.indicators(measure.id))
            plan.apply(Change(addition(IndicatorValue{.year = year.id,
                                                      .indicator = indicator.id,
                                                      .target = anyAmount(),
                                                      .actual = anyAmount()})));
    }
    for (int left = upTo(2); left > 0; --left)
        plan.apply(Change(addition(anyParagraph(year.id))));
}

} // namespace

QString anyText()
{
    static const QString texts[] = {QString(),         u"情報政策課"_s,   u"二行\nの文"_s,
                                    u"'引用' \"\","_s, u"𠮷野家 100％"_s, u"NULL"_s};
    return texts[static_cast<std::size_t>(upTo(5))];
}

Plan anyPlan()
{
    Plan plan;
    addScale(plan);
    const int measures = upTo(10);
    for (int id = 1; id <= measures; ++id) {
        plan.apply(Change(addition(anyMeasure(id))));
        for (const Indicator &indicator : anyIndicators(plan, {id}))
            plan.apply(Change(addition(indicator)));
    }
    if (upTo(2) == 0)
        plan.apply(Change(addition(
            Year{.id = nextId<Year>(plan), .fiscalYear = 2020, .kind = YearKind::Overall})));
    for (const Year &year : plan.years())
        addValues(plan, year);
    return plan;
}

ChangeSet anyEdit(const Plan &plan)
{
    Plan soFar = plan;
    ChangeSet changes;
    for (int left = 1 + upTo(3); left > 0; --left)
        addAnyChange(soFar, changes);
    return changes;
}

} // namespace shisaku::test
