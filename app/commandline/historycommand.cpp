#include "app/commandline/subcommand.h"

#include "models/domain/names.h"
#include "models/exchange/writing/csv.h"
#include "models/storage/planstore.h"
#include "models/storage/storageerror.h"
#include "models/tallies/errata.h"
#include "models/tallies/historyfilter.h"
#include "models/tallies/historysheet.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::CommandLine)
};

/// A plan with all that was ever changed in it, of one moment.
struct PlanWithHistory {
    Plan plan;
    History history;
    Plan names = namesOf(plan, history);
};

std::optional<PlanWithHistory> readBoth(const QString &path, Console &console)
{
    try {
        PlanStore store = PlanStore::openReadOnly(path);
        Plan plan = store.read();
        return PlanWithHistory{std::move(plan), store.history()};
    } catch (const StorageError &error) {
        refuse(console, error.sentence());
        return std::nullopt;
    }
}

QString actionWord(HistoryEntry::Action action)
{
    switch (action) {
    case HistoryEntry::Action::Added:
        return u"added"_s;
    case HistoryEntry::Action::Changed:
        return u"changed"_s;
    case HistoryEntry::Action::Removed:
        return u"removed"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue jsonValue(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

/// The entry as the database has it, the same in every language.
QJsonObject json(const HistoryEntry &entry)
{
    return {
        {u"at"_s, entry.at.toOffsetFromUtc(entry.at.offsetFromUtc()).toString(Qt::ISODateWithMs)},
        {u"account"_s, entry.account},
        {u"name"_s, entry.displayName},
        {u"edit"_s, entry.editName},
        {u"action"_s, actionWord(entry.action)},
        {u"record"_s, entry.record},
        {u"key"_s, entry.key},
        {u"field"_s, entry.field},
        {u"before"_s, jsonValue(entry.before)},
        {u"after"_s, jsonValue(entry.after)}};
}

void printSheet(const Sheet &sheet, const QString &as, Console &console)
{
    const std::vector<QStringList> rows = textRows(sheet);
    if (as == "csv"_L1) {
        console.out << csvText(rows, "\n"_L1) << Qt::flush;
        return;
    }
    for (const QStringList &row : rows)
        console.out << QStringList(row)
                           .replaceInStrings(u"\n"_s, u"⏎"_s)
                           .replaceInStrings(u"\t"_s, u" "_s)
                           .join(u'\t')
                    << Qt::endl;
}

void printErrata(const PlanWithHistory &read, YearId year, const QString &as, Console &console)
{
    const std::vector<Correction> found = corrections(read.plan, read.history, year);
    if (as != "json"_L1)
        return printSheet(errataSheet(read.names, year, found), as, console);
    QJsonArray rows;
    for (const Correction &correction : found) {
        QJsonObject row = json(correction.entry);
        row.insert(u"reason"_s, correction.reason);
        rows.append(row);
    }
    console.out << QJsonDocument(rows).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// Newest first, as the window shows it.
void printHistory(const PlanWithHistory &read, const HistoryFilter &filter, const QString &as,
                  Console &console)
{
    if (as != "json"_L1) {
        const History shown = filtered(filter, read.names, read.history);
        return printSheet(historySheet(read.names, shown, shown.size()), as, console);
    }
    QJsonArray rows;
    for (auto entry = read.history.rbegin(); entry != read.history.rend(); ++entry) {
        if (holdsRecord(filter, read.names, *entry))
            rows.append(json(*entry));
    }
    console.out << QJsonDocument(rows).toJson(QJsonDocument::Compact) << Qt::endl;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"measure"_s, {}, u"number"_s});
    parser.addOption({u"year"_s, {}, u"year"_s});
    parser.addOption({u"errata"_s, {}});
    parser.addOption({u"as"_s, {}, u"text|csv|json"_s, u"text"_s});
}

/// The measure of the option --measure; where the plan never had it, that has been said.
std::optional<MeasureId> chosenMeasure(const QCommandLineParser &parser, const Plan &names,
                                       Console &console)
{
    const QString number = parser.value(u"measure"_s);
    const auto measures = names.records<Measure>().all();
    const auto at = std::ranges::find(measures, number, &Measure::number);
    if (at != measures.end())
        return at->id;
    refuse(console, Tr::tr("The plan does not have the measure No.%1.").arg(number));
    return std::nullopt;
}

/// What the options ask for; where the plan does not have it, that has been said.
std::optional<HistoryFilter> chosenFilter(const QCommandLineParser &parser,
                                          const PlanWithHistory &read, Console &console)
{
    HistoryFilter filter;
    if (parser.isSet(u"year"_s)) {
        const auto year = chosenYear(parser, read.plan, console);
        if (!year)
            return std::nullopt;
        filter.year = *year;
    }
    if (parser.isSet(u"measure"_s)) {
        const auto measure = chosenMeasure(parser, read.names, console);
        if (!measure)
            return std::nullopt;
        filter.measure = *measure;
    }
    return filter;
}

int run(const QCommandLineParser &parser, Console &console)
{
    const QString as = parser.value(u"as"_s);
    const bool isErrata = parser.isSet(u"errata"_s);
    if (as != "text"_L1 && as != "csv"_L1 && as != "json"_L1)
        return wrongUsage(console, Tr::tr("--as is text, csv or json."));
    if (isErrata && (!parser.isSet(u"year"_s) || parser.isSet(u"measure"_s)))
        return wrongUsage(console, Tr::tr("--errata is of a whole year, which --year names."));
    const auto read = readBoth(parser.positionalArguments().constFirst(), console);
    if (!read)
        return Refused;
    const auto filter = chosenFilter(parser, *read, console);
    if (!filter)
        return Refused;
    if (isErrata)
        printErrata(*read, filter->year, as, console);
    else
        printHistory(*read, *filter, as, console);
    return Done;
}

} // namespace

const Subcommand historyCommand{
    "history"_L1, "DATABASE [--measure 4] [--year 2019] [--errata] [--as text|csv|json]", 1,
    addOptions, run};

} // namespace shisaku
