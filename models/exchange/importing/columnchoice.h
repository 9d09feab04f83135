#pragma once

#include "models/exchange/importing/headings.h"

#include <vector>

namespace shisaku
{

/// Where several columns read as the same field, leaves it to the one that is meant: that of which
/// the user said so, below the year, of the final grade, or with the field's own name. Where
/// nothing tells which of them counts, none has the field, and `mapping` names them. A row of
/// headings below a merged one (中間, 最終 below 評価) becomes part of the headings.
void chooseColumns(const ForeignTable &table, const HeadingReader &reader, ColumnMapping &mapping,
                   Meanings &meanings);

} // namespace shisaku
