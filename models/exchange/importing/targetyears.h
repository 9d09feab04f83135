#pragma once

#include "models/exchange/importing/columnchoice.h"

namespace shisaku
{

/// A column 目標年度 says of which year the targets are. Where that is another one, they are not
/// the year's; where it differs from row to row or nobody can read it, somebody has to say.
void checkTargetYears(const ForeignTable &table, const Year &year, ColumnMapping &mapping,
                      Meanings &meanings);

} // namespace shisaku
