#pragma once

#include "models/domain/year.h"

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
    /// In the overall evaluation every measure of the plan counts, also one that ended early.
    bool isInForce(const Year &year) const
    {
        return inForceFrom <= year.fiscalYear &&
               (year.isOverall() || !inForceTo || year.fiscalYear <= *inForceTo);
    }
    bool operator==(const Measure &) const = default;
};

} // namespace shisaku
