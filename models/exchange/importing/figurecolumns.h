#pragma once

#include "models/exchange/importing/columnchoice.h"

namespace shisaku
{

/// Words such as 目標 and 実績 mean texts or figures. Beside an indicator's name their columns are
/// its target and actual. Without one, figures in them are nobody's: neither goals nor what was
/// achieved.
void placeFigures(const ForeignTable &table, const ColumnMapping &mapping, Meanings &meanings);

} // namespace shisaku
