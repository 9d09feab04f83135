#pragma once

#include "models/exchange/importing/columnmapping.h"

namespace shisaku
{

/// The column without a field that tells several rows of one measure apart: 計画 | 実績, 前回 |
/// 今回, H30 | R1. It is one only where rows without number and title stand below measures.
std::optional<std::size_t> rowKindsColumn(const ForeignTable &table, const ColumnMapping &mapping,
                                          const Year &year);

} // namespace shisaku
