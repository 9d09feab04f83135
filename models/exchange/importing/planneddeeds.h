#pragma once

#include "models/exchange/reading/foreignfile.h"

#include <optional>

namespace shisaku
{

/// A heading without its years that may only tell what was to be done: 取組内容.
bool isOfPlan(const QString &heading);

/// Of columns of what was done that one beside which all others may be the plan: 取組内容 | 実績,
/// 取組内容 | 進捗状況. `headings` are theirs, without years. None where nothing tells, as where a
/// column 進捗状況 holds a few words, which say how it went and not what was done.
std::optional<std::size_t> whatWasDone(const ForeignTable &table, int headingRow,
                                       const std::vector<std::size_t> &columns,
                                       const std::vector<QString> &headings);

} // namespace shisaku
