#pragma once

#include "models/exchange/importing/headings.h"

namespace shisaku
{

/// Looks for grades and directions of which no year is told, beside columns of an earlier one:
/// whose they are somebody has to say, and `mapping` names them. That is so where the earlier
/// year's results stand there without this year's (平成30年度取組実績 | 評価) and nothing names
/// this year, and between an earlier year's column and the same of this year (前年度評価 | 方向性 |
/// 評価).
void checkYearless(const ForeignTable &table, const HeadingReader &reader, ColumnMapping &mapping);

} // namespace shisaku
