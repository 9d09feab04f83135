#include "models/tallies/counts.h"

#include "models/domain/officialtext.h"

#include <numeric>

namespace shisaku
{
namespace
{

/// Calls `count(measure, grade, direction)` for each measure that counts in the year: those in
/// force, and any other that was evaluated all the same, so that the balance shows it.
void forEachCounted(const Plan &plan, YearId id, auto count)
{
    const Year *year = plan.find<Year>(id);
    if (!year)
        return;
    const auto evaluations = plan.evaluations(id);
    auto at = evaluations.begin(); // both ranges are in the order of measure ids
    for (const Measure &measure : plan.records<Measure>().all()) {
        while (at != evaluations.end() && at->measure < measure.id)
            ++at;
        const bool evaluated = at != evaluations.end() && at->measure == measure.id;
        const GradeId grade = evaluated ? at->grade : GradeId{};
        const DirectionId direction = evaluated ? at->direction : DirectionId{};
        if (measure.isInForce(*year) || grade || direction)
            count(measure, grade, direction);
    }
}

/// The ids of a scale or of the goals in their order, the empty one last.
template <class T>
auto idsOf(const std::vector<T> &records)
{
    std::vector<decltype(T::id)> ids;
    ids.reserve(records.size() + 1);
    for (const T &record : records)
        ids.push_back(record.id);
    ids.push_back({});
    return ids;
}

template <class Id>
std::size_t indexOf(const std::vector<Id> &ids, Id id)
{
    const auto at = std::ranges::find(ids, id);
    return static_cast<std::size_t>(at - ids.begin());
}

bool isRated(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade && grade->role == GradeRole::Rated;
}

int sum(const std::vector<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace

bool Balance::holds() const
{
    return byGrade == inForce && byDirection == inForce && byBreakdown == inForce &&
           byGoal == inForce && byGoalGrade == inForce;
}

GradeTally tallyByGrade(const Plan &plan, YearId year)
{
    const auto ids = idsOf(plan.grades());
    std::vector<int> counts(ids.size());
    forEachCounted(plan, year, [&](const Measure &, GradeId grade, DirectionId) {
        ++counts[indexOf(ids, grade)];
    });
    GradeTally tally{.rows = {}, .total = sum(counts)};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] || counts[i] > 0)
            tally.rows.push_back({ids[i], counts[i]});
    }
    return tally;
}

DirectionTally tallyByDirection(const Plan &plan, YearId year)
{
    const auto ids = idsOf(plan.directions());
    const auto grades = idsOf(plan.grades());
    std::vector<std::vector<int>> counts(ids.size(), std::vector<int>(grades.size()));
    std::vector<int> totals(ids.size());
    forEachCounted(plan, year, [&](const Measure &, GradeId grade, DirectionId direction) {
        const std::size_t row = indexOf(ids, direction);
        ++totals[row];
        ++counts[row][indexOf(grades, grade)];
    });
    DirectionTally tally{.rows = {}, .total = sum(totals)};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        DirectionCount row{ids[i], totals[i], {}};
        for (std::size_t g = 0; g < grades.size(); ++g) {
            if (counts[i][g] > 0)
                row.breakdown.push_back({grades[g], counts[i][g]});
        }
        if (row.direction || row.count > 0)
            tally.rows.push_back(std::move(row));
    }
    return tally;
}

GoalTally tallyByGoal(const Plan &plan, YearId year)
{
    const auto goals = idsOf(plan.goals());
    auto grades = idsOf(plan.grades());
    std::vector<std::vector<int>> counts(goals.size(), std::vector<int>(grades.size()));
    std::vector<int> columns(grades.size());
    forEachCounted(plan, year, [&](const Measure &measure, GradeId grade, DirectionId) {
        const std::size_t column = indexOf(grades, grade);
        ++counts[indexOf(goals, measure.goal)][column];
        ++columns[column];
    });
    if (columns.back() == 0) {
        grades.pop_back();
        columns.pop_back();
    }
    GoalTally tally{.grades = grades, .rows = {}, .totals = {{}, columns, sum(columns)}};
    for (std::size_t i = 0; i + 1 < goals.size(); ++i) { // the plan takes no measure without a goal
        counts[i].resize(grades.size());
        tally.rows.push_back({goals[i], counts[i], sum(counts[i])});
    }
    return tally;
}

Balance balance(const Plan &plan, YearId id)
{
    Balance result;
    const Year *year = plan.find<Year>(id);
    const auto measures = plan.records<Measure>().all();
    result.inForce = static_cast<int>(std::ranges::count_if(
        measures, [&](const Measure &m) { return year && m.isInForce(*year); }));
    result.byGrade = tallyByGrade(plan, id).total;
    for (const DirectionCount &row : tallyByDirection(plan, id).rows) {
        result.byDirection += row.count;
        for (const GradeCount &part : row.breakdown)
            result.byBreakdown += part.count;
    }
    const GoalTally goals = tallyByGoal(plan, id);
    for (const GoalCount &row : goals.rows)
        result.byGoal += row.total;
    result.byGoalGrade = goals.totals.total;
    return result;
}

int percentBaseOf(const Plan &plan, const GradeTally &tally)
{
    if (plan.info().percentBase == PercentBase::InForce)
        return tally.total;
    int rated = 0;
    for (const GradeCount &each : tally.rows)
        rated += isRated(plan, each.grade) ? each.count : 0;
    return rated;
}

std::optional<int> percentageOf(const Plan &plan, const GradeTally &tally, const GradeCount &row)
{
    const bool isOfAll = plan.info().percentBase == PercentBase::InForce;
    if (!isOfAll && !isRated(plan, row.grade))
        return std::nullopt;
    return percentage(row.count, percentBaseOf(plan, tally));
}

} // namespace shisaku
