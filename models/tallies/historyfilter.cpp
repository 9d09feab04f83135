#include "models/tallies/historyfilter.h"

#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace shisaku
{

namespace
{

bool isForTheProgram(const HistoryEntry &entry)
{
    if (entry.record == "paragraph"_L1)
        return entry.field == "seen"_L1 && entry.action != HistoryEntry::Action::Changed;
    return entry.record == "year"_L1 && (entry.field == "digest"_L1 || entry.field == "report"_L1);
}

} // namespace

bool isTelling(const HistoryEntry &entry)
{
    return !saysNothing(entry) && !isForTheProgram(entry);
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
