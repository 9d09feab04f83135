#include "models/exchange/importing/planneddeeds.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// So many rows tell what stands in a column.
constexpr std::size_t rowsThatTell = 200;

/// Whether most of what stands in the column is said at some length, and differs.
bool holdsReports(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column)
{
    constexpr qsizetype longestStatus = 9; // 概ね計画どおり
    qsizetype filled = 0;
    qsizetype longOnes = 0;
    QSet<QString> texts;
    for (const ForeignRow &row : rowsBelow(table, mapping, rowsThatTell)) {
        const QString &text = row.text(column);
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

std::optional<std::size_t> whatWasDone(const ForeignTable &table, const ColumnMapping &mapping,
                                       const std::vector<HeadedColumn> &columns)
{
    const HeadedColumn *done = nullptr;
    for (const HeadedColumn &each : columns) {
        if (isOfPlan(each.heading))
            continue;
        if (done)
            return std::nullopt;
        done = &each;
    }
    const bool isDone =
        done && (done->heading.contains(u"実績"_s) ||
                 (done->heading.contains(u"状況"_s) && holdsReports(table, mapping, done->column)));
    return isDone ? std::optional(done->column) : std::nullopt;
}

} // namespace shisaku
