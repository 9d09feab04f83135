#include "models/exchange/importing/planneddeeds.h"

#include "models/exchange/importing/headings.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// So many rows tell what stands in a column.
constexpr int rowsThatTell = 200;

/// Whether most of what stands in the column is said at some length, and differs.
bool holdsReports(const ForeignTable &table, int headingRow, std::size_t column)
{
    constexpr qsizetype longestStatus = 9; // 概ね計画どおり
    qsizetype filled = 0;
    qsizetype longOnes = 0;
    QSet<QString> texts;
    int told = 0;
    for (const ForeignRow &row : table.rows) {
        if (row.number <= headingRow || column >= row.cells.size())
            continue;
        if (told++ == rowsThatTell)
            break;
        const QString &text = row.cells[column].text;
        if (text.isEmpty())
            continue;
        ++filled;
        longOnes += text.size() > longestStatus ? 1 : 0;
        texts << text;
    }
    return 2 * longOnes > filled && 2 * texts.size() > filled;
}

} // namespace

bool isOfPlan(const QString &heading)
{
    static const QStringList words = {u"取組内容"_s,     u"取り組み内容"_s, u"主な取組"_s,
                                      u"主な取組内容"_s, u"実施内容"_s,     u"取組"_s};
    return words.contains(headingKey(heading));
}

std::optional<std::size_t> whatWasDone(const ForeignTable &table, int headingRow,
                                       const std::vector<std::size_t> &columns,
                                       const std::vector<QString> &headings)
{
    std::optional<std::size_t> done;
    for (std::size_t at = 0; at < columns.size(); ++at) {
        if (isOfPlan(headings[at]))
            continue;
        if (done)
            return std::nullopt;
        done = at;
    }
    if (!done)
        return std::nullopt;
    const QString &heading = headings[*done];
    const std::size_t column = columns[*done];
    const bool isDone = heading.contains(u"実績"_s) ||
                        (heading.contains(u"状況"_s) && holdsReports(table, headingRow, column));
    return isDone ? std::optional(column) : std::nullopt;
}

} // namespace shisaku
