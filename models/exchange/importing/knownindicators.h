#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importing/importclaims.h"

#include <QHash>

namespace shisaku
{

/// The indicators of the plan and the new ones that rows have named so far. An indicator is a
/// place: first the plan's own in their order, then the new ones.
class KnownIndicators
{
public:
    explicit KnownIndicators(const Plan &plan);

    const Indicator &at(int place) const;
    bool isNew(int place) const { return static_cast<std::size_t>(place) >= m_own; }
    /// Those of a measure, by the place of both.
    std::vector<int> ofMeasure(int measure) const;
    /// Those of them that a cell may mean.
    std::vector<int> named(int measure, const QString &text) const;

    /// Takes in a new one and gives its place.
    int add(ImportedIndicator indicator);
    std::vector<ImportedIndicator> takeAdded() { return std::move(m_added); }

private:
    bool isNamed(int place, const QString &text) const;

    const Plan &m_plan;
    std::size_t m_own;
    std::vector<ImportedIndicator> m_added;
    QMultiHash<int, int> m_places; ///< of the new ones, by their measure
};

/// What an indicator's name is compared by; empty where the cell says that there is none: なし, ―.
QString indicatorKey(const QString &text);

} // namespace shisaku
