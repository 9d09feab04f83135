#pragma once

#include "models/domain/id.h"

#include <QString>

#include <optional>

namespace shisaku
{

/// A policy measure (施策).
struct Measure {
    MeasureId id;
    QString number; ///< text: 4, 36, elsewhere R1-1; never used again
    QString title;
    GoalId goal;
    int inForceFrom = 0;            ///< fiscal year
    std::optional<int> inForceTo{}; ///< last fiscal year; without one, to the plan's end
    QString note{};

    MeasureId key() const { return id; }
    bool isInForce(int fiscalYear) const
    {
        return inForceFrom <= fiscalYear && (!inForceTo || fiscalYear <= *inForceTo);
    }
    bool operator==(const Measure &) const = default;
};

} // namespace shisaku
