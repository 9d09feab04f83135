#pragma once

#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importvalues.h"

namespace shisaku
{

/// Makes one column of those that stand side by side, each headed by another grade (AA | A | B | C)
/// or direction of the plan and filled in by a mark (○, ✓, ☑, TRUE): the first of them then holds
/// what is marked, below the heading 評価 or 方向性. Two marks in a row become both words, which
/// nobody reads as an answer.
void joinTickedColumns(ForeignTable &table, const ImportValues &values,
                       const HeadingReader &reader);

} // namespace shisaku
