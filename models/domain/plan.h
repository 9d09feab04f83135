#pragma once

#include "models/domain/changeset.h"
#include "models/domain/records.h"

#include <QStringList>

#include <optional>
#include <set>
#include <tuple>

namespace shisaku
{

/// A plan (計画) as plain values: its scale, goals, measures, years and evaluations. It changes by
/// `apply` alone.
class Plan
{
public:
    template <class T>
    const Records<T> &records() const
    {
        return std::get<Records<T>>(m_records);
    }
    template <class T>
    const T *find(const typename Records<T>::Key &key) const
    {
        return records<T>().find(key);
    }

    /// An empty one where the plan has no data yet.
    PlanInfo info() const;

    // In the order in which people read them.
    std::vector<Goal> goals() const;           ///< by position
    std::vector<Grade> grades() const;         ///< by position
    std::vector<Direction> directions() const; ///< by position
    std::vector<Year> years() const;           ///< in time, the overall evaluation last

    /// The measures in force that year, in natural order of their numbers.
    std::vector<Measure> measuresInForce(YearId year) const;

    /// The indicators of a measure by position.
    std::vector<Indicator> indicators(MeasureId measure) const;
    /// Those that a year shows: of a closed one only what had a value when it was closed.
    std::vector<Indicator> indicators(MeasureId measure, const Year &year) const;

    /// Null where the plan does not have that year.
    const Year *year(int fiscalYear) const;
    /// Null where the plan has no overall evaluation.
    const Year *overallYear() const;
    /// Null where the plan does not hold the year before; the overall evaluation has none.
    const Year *yearBefore(YearId year) const;
    bool isClosed(YearId year) const;

    /// All evaluations of the year in the order of measure ids, whether in force or not.
    std::span<const Evaluation> evaluations(YearId year) const;
    /// Null where the measure has none in that year.
    const Evaluation *evaluation(MeasureId measure, YearId year) const;
    /// The evaluation, or an empty one to be filled in.
    Evaluation evaluationOrEmpty(MeasureId measure, YearId year) const;

    std::span<const IndicatorValue> indicatorValues(YearId year) const;
    /// The value, or an empty one to be filled in.
    IndicatorValue indicatorValueOrEmpty(IndicatorId indicator, YearId year) const;

    /// What the office wrote in the year's report, in the order of the places' names.
    std::span<const Paragraph> paragraphs(YearId year) const;

    /// The departments (担当課) named in the year, each once, in order.
    QStringList departments(YearId year) const;

    void apply(const Change &change);
    void apply(const ChangeSet &changes);
    /// There was a record of the kind with that key once: `nextId` does not give it again.
    template <class T>
    void reserve(const typename Records<T>::Key &key)
    {
        std::get<Records<T>>(m_records).reserve(key);
    }

    bool operator==(const Plan &) const = default;

private:
    void reassign(const Indicator *before, const std::optional<Indicator> &after);

    std::tuple<Records<PlanInfo>, Records<Goal>, Records<Grade>, Records<Direction>,
               Records<Measure>, Records<Indicator>, Records<Year>, Records<Evaluation>,
               Records<IndicatorValue>, Records<Paragraph>>
        m_records;
    /// Which indicators a measure has: rules ask it of every measure at every edit.
    std::set<std::pair<MeasureId, IndicatorId>> m_indicatorsOf;
};

/// An id that no record of the kind has or ever had.
template <class T>
auto nextId(const Plan &plan)
{
    return decltype(T::id){plan.records<T>().lastKey().value + 1};
}

/// The change that makes this plan out of an empty one.
ChangeSet creation(const Plan &plan);

} // namespace shisaku
