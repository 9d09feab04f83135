#pragma once

#include "models/domain/plan.h"

#include <optional>

namespace shisaku
{

/// Which measures of a year are meant: the filters of the measures page, and what stands behind a
/// count. What is not given is not asked for; an empty id or department means "none yet".
struct Selection {
    /// Sought in number, title, department and the long texts; widths, kana and case are folded.
    QString text{};
    std::optional<GoalId> goal{};
    std::optional<GradeId> grade{};
    std::optional<DirectionId> direction{};
    std::optional<QString> department{};
    std::optional<std::vector<MeasureId>> measures{}; ///< these and no others

    bool isAll() const { return *this == Selection{}; }
    bool holds(const Plan &plan, YearId year, const Measure &measure) const;
    bool operator==(const Selection &) const = default;
};

} // namespace shisaku
