#include "models/domain/plan.h"

#include "models/domain/naturalorder.h"

#include <set>

namespace shisaku
{
namespace
{

template <class T, class Projection>
std::vector<T> sorted(std::span<const T> values, Projection projection)
{
    std::vector<T> result(values.begin(), values.end());
    std::ranges::stable_sort(result, {}, projection);
    return result;
}

/// The year as it is before it is first closed.
Year opened(Year year)
{
    year.state = YearState::Open;
    year.digest.clear();
    year.report.clear();
    return year;
}

} // namespace

PlanInfo Plan::info() const
{
    const auto *info = find<PlanInfo>(PlanInfo::onlyKey);
    return info ? *info : PlanInfo{};
}

std::vector<Goal> Plan::goals() const
{
    return sorted(records<Goal>().all(), &Goal::position);
}

std::vector<Grade> Plan::grades() const
{
    return sorted(records<Grade>().all(), &Grade::position);
}

std::vector<Direction> Plan::directions() const
{
    return sorted(records<Direction>().all(), &Direction::position);
}

std::vector<Year> Plan::years() const
{
    const auto all = records<Year>().all();
    std::vector<Year> result(all.begin(), all.end());
    std::ranges::stable_sort(result, isEarlier);
    return result;
}

std::vector<Measure> Plan::measuresInForce(YearId id) const
{
    std::vector<Measure> result;
    const Year *year = find<Year>(id);
    if (!year)
        return result;
    std::ranges::copy_if(records<Measure>().all(), std::back_inserter(result),
                         [&](const Measure &m) { return m.isInForce(*year); });
    std::ranges::stable_sort(result, naturallyLess, &Measure::number);
    return result;
}

const Year *Plan::year(int fiscalYear) const
{
    const auto all = records<Year>().all();
    const auto at = std::ranges::find_if(
        all, [&](const Year &each) { return each.fiscalYear == fiscalYear && !each.isOverall(); });
    return at != all.end() ? &*at : nullptr;
}

const Year *Plan::overallYear() const
{
    const auto all = records<Year>().all();
    const auto at = std::ranges::find_if(all, &Year::isOverall);
    return at != all.end() ? &*at : nullptr;
}

const Year *Plan::yearBefore(YearId id) const
{
    const Year *current = find<Year>(id);
    return current && !current->isOverall() ? year(current->fiscalYear - 1) : nullptr;
}

bool Plan::isClosed(YearId id) const
{
    const Year *year = find<Year>(id);
    return year && year->isClosed();
}

std::vector<Indicator> Plan::indicators(MeasureId measure) const
{
    std::vector<Indicator> result;
    const auto end = m_indicatorsOf.end();
    for (auto at = m_indicatorsOf.lower_bound({measure, {}}); at != end && at->first == measure;
         ++at)
        result.push_back(*find<Indicator>(at->second));
    std::ranges::stable_sort(result, {}, &Indicator::position);
    return result;
}

std::vector<Indicator> Plan::indicators(MeasureId measure, const Year &year) const
{
    std::vector<Indicator> shown = indicators(measure);
    if (year.isClosed())
        std::erase_if(shown, [&](const Indicator &indicator) {
            return !find<IndicatorValue>({year.id, indicator.id});
        });
    return shown;
}

std::span<const Evaluation> Plan::evaluations(YearId year) const
{
    return records<Evaluation>().between({year, {}}, {{year.value + 1}, {}});
}

const Evaluation *Plan::evaluation(MeasureId measure, YearId year) const
{
    return find<Evaluation>({year, measure});
}

Evaluation Plan::evaluationOrEmpty(MeasureId measure, YearId year) const
{
    const auto *existing = evaluation(measure, year);
    return existing ? *existing : Evaluation{.year = year, .measure = measure};
}

std::span<const IndicatorValue> Plan::indicatorValues(YearId year) const
{
    return records<IndicatorValue>().between({year, {}}, {{year.value + 1}, {}});
}

IndicatorValue Plan::indicatorValueOrEmpty(IndicatorId indicator, YearId year) const
{
    const auto *existing = find<IndicatorValue>({year, indicator});
    return existing ? *existing : IndicatorValue{.year = year, .indicator = indicator};
}

std::span<const Paragraph> Plan::paragraphs(YearId year) const
{
    return records<Paragraph>().between({year, {}}, {{year.value + 1}, {}});
}

QStringList Plan::departments(YearId year) const
{
    std::set<QString> names;
    for (const Evaluation &evaluation : evaluations(year)) {
        if (!evaluation.department.isEmpty())
            names.insert(evaluation.department);
    }
    return {names.begin(), names.end()};
}

void Plan::reassign(const Indicator *before, const std::optional<Indicator> &after)
{
    if (before)
        m_indicatorsOf.erase({before->measure, before->id});
    if (after)
        m_indicatorsOf.insert({after->measure, after->id});
}

void Plan::apply(const Change &change)
{
    const auto replace = [this]<class T>(const Replacement<T> &replacement) {
        auto &target = std::get<Records<T>>(m_records);
        if constexpr (std::is_same_v<T, Indicator>)
            reassign(target.find(replacement.key()), replacement.after);
        if (replacement.after)
            target.put(*replacement.after);
        else
            target.remove(replacement.key());
    };
    std::visit(replace, change);
}

void Plan::apply(const ChangeSet &changes)
{
    for (const Change &change : changes.changes())
        apply(change);
}

ChangeSet creation(const Plan &plan)
{
    ChangeSet result;
    const auto addAll = [&]<class... T>(std::type_identity<std::tuple<T...>>) {
        (std::ranges::for_each(plan.records<T>().all(), [&](const T &value) { result.add(value); }),
         ...);
    };
    // Referred-to records first. A year is closed last: then nothing of it can be added any more.
    addAll(std::type_identity<std::tuple<PlanInfo, Goal, Grade, Direction, Measure, Indicator>>{});
    for (const Year &year : plan.records<Year>().all())
        result.add(opened(year));
    addAll(std::type_identity<std::tuple<Evaluation, IndicatorValue, Paragraph>>{});
    for (const Year &year : plan.records<Year>().all()) {
        if (year != opened(year))
            result.replace(opened(year), year);
    }
    return result;
}

} // namespace shisaku
