#include "models/tallies/historysheet.h"

#include "models/domain/fiscalyear.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::HistorySheet)
};

const RowColumn<HistoryEntry> columns[] = {
    {[] { return Tr::tr("When"); }, Qt::AlignLeft, 2.6,
     [](const Plan &, const HistoryEntry &entry) { return momentText(entry.at); }},
    {[] { return Tr::tr("Who"); }, Qt::AlignLeft, 1.8,
     [](const Plan &, const HistoryEntry &entry) { return entry.who(); }},
    {[] { return Tr::tr("What"); }, Qt::AlignLeft, 2.4, recordText},
    {[] { return Tr::tr("Field"); }, Qt::AlignLeft, 1.6,
     [](const Plan &, const HistoryEntry &entry) { return fieldText(entry); }},
    {[] { return Tr::tr("Before"); }, Qt::AlignLeft, 3.5,
     [](const Plan &names, const HistoryEntry &entry) {
         return valueText(names, entry, entry.before);
     }},
    {[] { return Tr::tr("After"); }, Qt::AlignLeft, 3.5,
     [](const Plan &names, const HistoryEntry &entry) {
         return valueText(names, entry, entry.after);
     }},
    {[] { return Tr::tr("Edit"); }, Qt::AlignLeft, 2.4,
     [](const Plan &, const HistoryEntry &entry) { return entry.editName; }},
};

} // namespace

QString momentText(const QDateTime &at)
{
    return dateLabel(at.date()) + u' ' + at.toString(u"H:mm"_s);
}

std::span<const RowColumn<HistoryEntry>> historyColumns()
{
    return columns;
}

Sheet historySheet(const Plan &names, const History &entries, std::size_t all)
{
    const QString title = entries.size() == all // paper must not pass for the whole
                              ? Tr::tr("History")
                              : Tr::tr("History (%1 of %2 entries)").arg(entries.size()).arg(all);
    return sheetOf(title, historyColumns(), names, entries);
}

} // namespace shisaku
