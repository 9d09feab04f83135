#include "models/tallies/comparison.h"

namespace shisaku
{
namespace
{

/// The scale's grades in their order, and the empty one last if there is a measure without.
std::vector<GradeId> classes(const Plan &plan, bool withUngraded)
{
    std::vector<GradeId> ids;
    for (const Grade &grade : plan.grades())
        ids.push_back(grade.id);
    if (withUngraded)
        ids.push_back({});
    return ids;
}

std::size_t placeOf(const std::vector<GradeId> &ids, GradeId id)
{
    return static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin());
}

} // namespace

ChangeKind changeKind(const Plan &plan, GradeId before, GradeId after)
{
    const Grade *now = plan.find<Grade>(after);
    const Grade *past = plan.find<Grade>(before);
    if (!now)
        return ChangeKind::Ungraded;
    if (!past)
        return ChangeKind::First;
    if (before == after)
        return ChangeKind::Same;
    if (now->role == GradeRole::Ended && past->role != GradeRole::Ended)
        return ChangeKind::Ended;
    if (now->role != GradeRole::Rated || past->role != GradeRole::Rated ||
        now->position == past->position)
        return ChangeKind::Other;
    return now->position < past->position ? ChangeKind::Improved : ChangeKind::Declined;
}

bool isChanged(ChangeKind kind)
{
    return kind == ChangeKind::Improved || kind == ChangeKind::Declined ||
           kind == ChangeKind::Ended || kind == ChangeKind::Other;
}

int Comparison::count(ChangeKind kind) const
{
    return static_cast<int>(std::ranges::count(rows, kind, &MeasureChange::kind));
}

int Comparison::changedCount() const
{
    return static_cast<int>(std::ranges::count_if(rows, isChanged, &MeasureChange::kind));
}

std::vector<ChangeKind> Comparison::kinds() const
{
    std::vector<ChangeKind> kinds;
    for (const ChangeKind kind : allChangeKinds) {
        if (kind != ChangeKind::Ungraded || count(kind) > 0)
            kinds.push_back(kind);
    }
    return kinds;
}

Comparison compare(const Plan &plan, YearId one, YearId another)
{
    Comparison result{.before = one, .after = another};
    const Year *before = plan.find<Year>(one);
    const Year *after = plan.find<Year>(another);
    if (!before || !after)
        return result;
    if (isEarlier(*after, *before))
        std::swap(result.before, result.after);
    for (Measure &measure : plan.measuresInForce(result.after)) {
        const Evaluation past = plan.evaluationOrEmpty(measure.id, result.before);
        const Evaluation now = plan.evaluationOrEmpty(measure.id, result.after);
        const ChangeKind kind = changeKind(plan, past.grade, now.grade);
        result.rows.push_back({std::move(measure), past, now, kind});
    }
    return result;
}

const Year *yearToCompareWith(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    if (!year || !year->isOverall())
        return plan.yearBefore(id);
    const Year *newest = nullptr;
    for (const Year &each : plan.records<Year>().all()) {
        if (!each.isOverall() && (!newest || isEarlier(*newest, each)))
            newest = &each;
    }
    return newest;
}

ChangeMatrix changeMatrix(const Plan &plan, const Comparison &comparison)
{
    const auto lacks = [&](const Evaluation MeasureChange::*side) {
        return std::ranges::any_of(comparison.rows,
                                   [side](const MeasureChange &row) { return !(row.*side).grade; });
    };
    ChangeMatrix matrix{.before = classes(plan, lacks(&MeasureChange::before)),
                        .after = classes(plan, lacks(&MeasureChange::after))};
    matrix.rowTotals.resize(matrix.before.size());
    matrix.columnTotals.resize(matrix.after.size());
    matrix.counts.resize(matrix.before.size(), std::vector<int>(matrix.after.size()));
    for (const MeasureChange &row : comparison.rows) {
        const std::size_t from = placeOf(matrix.before, row.before.grade);
        const std::size_t to = placeOf(matrix.after, row.after.grade);
        ++matrix.counts[from][to];
        ++matrix.rowTotals[from];
        ++matrix.columnTotals[to];
        ++matrix.total;
    }
    return matrix;
}

} // namespace shisaku
