#pragma once

#include "models/domain/history.h"

namespace shisaku
{

/// Which entries of the history are meant. What is not given is not asked for.
struct HistoryFilter {
    QString text{}; ///< sought in all that an entry shows; widths, kana and case are folded
    MeasureId measure{};
    YearId year{};
    bool onlyEvaluations = false;

    bool isAll() const { return *this == HistoryFilter{}; }
    bool operator==(const HistoryFilter &) const = default;
};

/// Whether the entry tells a person anything: an empty text of a record that was added does not,
/// nor does what the program keeps for its own use: a closed year's digest and its report, and with
/// which figures a text of the report was written; that it was confirmed later does.
bool isTelling(const HistoryEntry &entry);

/// Whether the filter holds the entry, its text aside. The names are those of `namesOf`.
bool holdsRecord(const HistoryFilter &filter, const Plan &names, const HistoryEntry &entry);

/// What a search compares with the folded text.
QString historySearchKey(const Plan &names, const HistoryEntry &entry);

/// The telling entries that the filter holds, newest first.
History filtered(const HistoryFilter &filter, const Plan &names, const History &history);

} // namespace shisaku
