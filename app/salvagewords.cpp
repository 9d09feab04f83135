#include "app/salvagewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Salvage)
};

/// What an office calls the table's rows.
QString wordFor(const QString &table)
{
    static const std::map<QString, const char *> words = {
        {u"plan"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "The plan's title and period")},
        {u"goal"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Goals")},
        {u"grade"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Grades")},
        {u"direction"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Directions")},
        {u"measure"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Measures")},
        {u"indicator"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Indicators")},
        {u"year"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Years")},
        {u"evaluation"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Evaluations")},
        {u"indicator_value"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Values of indicators")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Texts of the report")},
        {u"edit"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Edits in the history")},
        {u"history"_s, QT_TRANSLATE_NOOP("shisaku::Salvage", "Lines of the history")},
    };
    const auto word = words.find(table);
    return word != words.end() ? Tr::tr(word->second) : table;
}

/// Whether rows may be missing that nobody knows of: the history tells of those of other tables,
/// where it is whole itself.
bool isUncertain(const SalvagedTable &table, const std::vector<SalvagedTable> &tables)
{
    const bool isOfHistory = table.name == "edit"_L1 || table.name == "history"_L1;
    const bool isHistoryWhole = std::ranges::none_of(tables, [](const SalvagedTable &each) {
        return each.name == "history"_L1 && !each.isWhole;
    });
    return !table.isWhole && (isOfHistory || !isHistoryWhole);
}

} // namespace

QStringList salvageLines(const std::vector<SalvagedTable> &tables)
{
    QStringList lines;
    for (const SalvagedTable &table : tables) {
        QString line = Tr::tr("%1: saved %2 (of these from the history %3), lost %4")
                           .arg(wordFor(table.name))
                           .arg(table.saved)
                           .arg(table.rebuilt)
                           .arg(table.lost);
        if (isUncertain(table, tables))
            line += Tr::tr(", perhaps more");
        lines << line;
    }
    return lines;
}

QString salvageSentence(const std::vector<SalvagedTable> &tables)
{
    QStringList lost;
    QStringList uncertain;
    for (const SalvagedTable &table : tables) {
        if (table.lost > 0)
            lost << Tr::tr("%1 (%2)").arg(wordFor(table.name)).arg(table.lost);
        if (isUncertain(table, tables))
            uncertain << wordFor(table.name);
    }
    QStringList sentences;
    if (lost.isEmpty() && uncertain.isEmpty())
        sentences << Tr::tr("All that is known of could be saved.");
    else
        sentences << Tr::tr("What could be read was saved.");
    if (!lost.isEmpty())
        sentences << Tr::tr("These were lost: %1.").arg(lost.join(Tr::tr(", ")));
    if (!uncertain.isEmpty())
        sentences << Tr::tr("Some may be missing of these: %1.").arg(uncertain.join(Tr::tr(", ")));
    sentences << Tr::tr("The damaged file was left as it is.");
    return sentences.join(u' ');
}

} // namespace shisaku
