#pragma once

#include "models/domain/changeset.h"
#include "models/domain/records.h"

#include <QStringList>

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
    std::vector<Year> years() const;           ///< by fiscal year

    /// The measures in force that year, in natural order of their numbers.
    std::vector<Measure> measuresInForce(YearId year) const;

    /// Null where the plan does not have that year.
    const Year *year(int fiscalYear) const;
    /// Null where the plan does not hold the year before.
    const Year *yearBefore(YearId year) const;

    /// All evaluations of the year in the order of measure ids, whether in force or not.
    std::span<const Evaluation> evaluations(YearId year) const;
    /// Null where the measure has none in that year.
    const Evaluation *evaluation(MeasureId measure, YearId year) const;
    /// The evaluation, or an empty one to be filled in.
    Evaluation evaluationOrEmpty(MeasureId measure, YearId year) const;

    /// The departments (担当課) named in the year, each once, in order.
    QStringList departments(YearId year) const;

    void apply(const Change &change);
    void apply(const ChangeSet &changes);

    bool operator==(const Plan &) const = default;

private:
    std::tuple<Records<PlanInfo>, Records<Goal>, Records<Grade>, Records<Direction>,
               Records<Measure>, Records<Year>, Records<Evaluation>>
        m_records;
};

/// The change that makes this plan out of an empty one.
ChangeSet creation(const Plan &plan);

} // namespace shisaku
