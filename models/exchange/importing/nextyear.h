#pragma once

#include "models/exchange/importing/columnchoice.h"

#include <optional>

namespace shisaku
{

/// Whether a heading names the year that follows and no other: 令和２年度の方向性, 次年度の方向性.
bool namesNextYear(const QString &heading, const Year &year);

/// The column of the direction for the year that follows, which is what a year's evaluation says:
/// 評価 | 令和２年度の方向性. None where other answers of that year stand beside it, so that the
/// table is of several years, or none of this year.
std::optional<std::size_t> nextYearsDirection(const ForeignTable &table,
                                              const ColumnMapping &mapping,
                                              const Meanings &meanings, const Year &year);

/// The column of what is to be done in the year that follows: 令和２年度の取組 beside this year's
/// answers. None where there are several, or where the year after has one too, so that the columns
/// are a plan of years.
std::optional<std::size_t> nextYearsSteps(const ForeignTable &table, const ColumnMapping &mapping,
                                          const Meanings &meanings, const Year &year);

} // namespace shisaku
