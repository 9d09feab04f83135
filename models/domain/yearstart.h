#pragma once

#include "models/domain/plan.h"

#include <optional>
#include <vector>

namespace shisaku
{

/// What a new year takes over from the one before.
struct YearStart {
    Year year{};
    std::vector<MeasureId> measures{};     ///< in force, in natural order of their numbers
    std::vector<MeasureId> ended{};        ///< of these: completed before, so graded as ended now
    std::vector<IndicatorValue> targets{}; ///< taken over
    std::vector<Evaluation> evaluations{}; ///< filled in
    ChangeSet changes{};                   ///< all of it
};

/// Whether the departments of the year before are taken over, too.
enum class Departments { Leave, TakeOver };

/// The fiscal year that an office would start next: the one behind its newest or, where the plan
/// ends with that, the first that is missing.
int nextFiscalYear(const Plan &plan);

/// Why the year cannot be started; none where it can.
std::optional<QString> startRefusal(const Plan &plan, int fiscalYear, YearKind kind);

/// The start of a year that can be started: its measures, the targets of their indicators, and for
/// a measure that was completed the grade for ended with the direction for completed. Nothing else
/// is filled in.
YearStart startOf(const Plan &plan, int fiscalYear, YearKind kind, Departments departments);

} // namespace shisaku
