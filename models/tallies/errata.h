#pragma once

#include "models/domain/corrections.h"
#include "models/tallies/rowcolumns.h"

namespace shisaku
{

/// Number of the measure, what was corrected, wrong, right, the day, the reason.
std::span<const RowColumn<Correction>> errataColumns();

/// 正誤表 of the year. The names are those of `namesOf`.
Sheet errataSheet(const Plan &names, YearId year, const std::vector<Correction> &corrections);

} // namespace shisaku
