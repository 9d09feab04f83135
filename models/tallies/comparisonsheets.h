#pragma once

#include "models/tallies/comparison.h"
#include "models/tallies/sheet.h"

namespace shisaku
{

// A comparison of two years as tables. Behind a count stand the measures that it counts.

/// The kind in words, with a mark where it goes up or down: 「▲ 改善」, 「初回」.
QString changeKindText(ChangeKind kind);

/// Which measures of a comparison are listed.
enum class ComparedRows { All, Changed };

/// The measures with the old value above the new one where they differ. Behind the number and the
/// title stands the measure itself.
Sheet comparisonSheet(const Plan &plan, const Comparison &comparison, ComparedRows rows);

/// One row: the count of each kind and the measures in force.
Sheet changeCountSheet(const Plan &plan, const Comparison &comparison);

/// Old grade × new grade, with totals.
Sheet changeMatrixSheet(const Plan &plan, const Comparison &comparison);

} // namespace shisaku
