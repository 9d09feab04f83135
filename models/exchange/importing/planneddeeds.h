#pragma once

#include "models/exchange/importing/headings.h"

namespace shisaku
{

/// A heading without its years that may only tell what was to be done: 取組内容.
bool isOfPlan(const QString &heading);

/// Of columns of what was done that one beside which all others may be the plan: 取組内容 | 実績,
/// 取組内容 | 進捗状況. Their headings are without years. None where nothing tells, as where a
/// column 進捗状況 holds a few words, which say how it went and not what was done.
std::optional<std::size_t> whatWasDone(const ForeignTable &table, const ColumnMapping &mapping,
                                       const std::vector<HeadedColumn> &columns);

} // namespace shisaku
