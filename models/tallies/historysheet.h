#pragma once

#include "models/domain/history.h"
#include "models/tallies/rowcolumns.h"

namespace shisaku
{

/// A moment in the user's language and local time: 令和８年11月24日 14:03.
QString momentText(const QDateTime &at);

/// When, who, what, field, before, after, and the edit's name.
std::span<const RowColumn<HistoryEntry>> historyColumns();

/// 変更履歴: the entries, as many as are given of all that there are. The names are those of
/// `namesOf`.
Sheet historySheet(const Plan &names, const History &entries, std::size_t all);

} // namespace shisaku
