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
    return sorted(records<Year>().all(), &Year::fiscalYear);
}

std::vector<Measure> Plan::measuresInForce(YearId id) const
{
    std::vector<Measure> result;
    const Year *year = find<Year>(id);
    if (!year)
        return result;
    std::ranges::copy_if(records<Measure>().all(), std::back_inserter(result),
                         [&](const Measure &m) { return m.isInForce(year->fiscalYear); });
    std::ranges::stable_sort(result, naturallyLess, &Measure::number);
    return result;
}

const Year *Plan::year(int fiscalYear) const
{
    const auto all = records<Year>().all();
    const auto at = std::ranges::find(all, fiscalYear, &Year::fiscalYear);
    return at != all.end() ? &*at : nullptr;
}

const Year *Plan::yearBefore(YearId id) const
{
    const Year *current = find<Year>(id);
    return current ? year(current->fiscalYear - 1) : nullptr;
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

QStringList Plan::departments(YearId year) const
{
    std::set<QString> names;
    for (const Evaluation &evaluation : evaluations(year)) {
        if (!evaluation.department.isEmpty())
            names.insert(evaluation.department);
    }
    return {names.begin(), names.end()};
}

void Plan::apply(const Change &change)
{
    const auto replace = [this]<class T>(const Replacement<T> &replacement) {
        auto &target = std::get<Records<T>>(m_records);
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
    // Referred-to records first.
    addAll(std::type_identity<
           std::tuple<PlanInfo, Goal, Grade, Direction, Measure, Year, Evaluation>>{});
    return result;
}

} // namespace shisaku
