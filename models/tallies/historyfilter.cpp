#include "models/tallies/historyfilter.h"

#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace shisaku
{

bool isTelling(const HistoryEntry &entry)
{
    const bool isEmpty = entry.before.toString().isEmpty() && entry.after.toString().isEmpty();
    return !isEmpty && entry.field != "digest"_L1;
}

bool holdsRecord(const HistoryFilter &filter, const Plan &names, const HistoryEntry &entry)
{
    return (!filter.measure || measureOf(names, entry) == filter.measure) &&
           (!filter.year || yearOf(entry) == filter.year) &&
           (!filter.onlyEvaluations || entry.record == "evaluation"_L1);
}

QString historySearchKey(const Plan &names, const HistoryEntry &entry)
{
    const QStringList parts{entry.who(),
                            recordText(names, entry),
                            fieldText(entry),
                            valueText(names, entry, entry.before),
                            valueText(names, entry, entry.after),
                            entry.editName};
    return searchKey(parts.join(u'\n'));
}

History filtered(const HistoryFilter &filter, const Plan &names, const History &history)
{
    const QString wanted = searchKey(filter.text.simplified());
    History result;
    std::copy_if(history.rbegin(), history.rend(), std::back_inserter(result),
                 [&](const HistoryEntry &entry) {
                     return isTelling(entry) && holdsRecord(filter, names, entry) &&
                            (wanted.isEmpty() || historySearchKey(names, entry).contains(wanted));
                 });
    return result;
}

} // namespace shisaku
