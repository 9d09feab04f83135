#include "models/exchange/importing/headingsbelow.h"

#include "models/domain/text.h"
#include "models/exchange/importing/namedyears.h"
#include "models/exchange/importing/yearsabove.h"

#include <algorithm>
#include <iterator>

namespace shisaku
{
HeadingsBelow::HeadingsBelow(const ForeignTable &table, const ColumnMapping &mapping,
                             const HeadingReader &reader, const Meanings &meanings)
    : m_reader(reader)
{
    const auto at = std::ranges::find(table.rows, mapping.headingRow, &ForeignRow::number);
    if (mapping.headingRows > 1 || at == table.rows.end())
        return;
    const auto below = std::next(at);
    if (below == table.rows.end() || below->number != at->number + 1 ||
        namesMeasure(*below, meanings))
        return;
    m_headings = &*at;
    m_below = &*below;
}

QString HeadingsBelow::heading(std::size_t column) const
{
    return m_headings->text(column);
}

QString HeadingsBelow::text(std::size_t column) const
{
    return m_below->text(column).simplified();
}

bool HeadingsBelow::isYears(std::size_t column) const
{
    return isYearsHeading(text(column), m_reader.year());
}

bool HeadingsBelow::areYears() const
{
    if (!m_below)
        return false;
    constexpr qsizetype longest = 24; // what is longer is an answer
    std::size_t years = 0;
    for (std::size_t column = 0; column < m_below->cells.size(); ++column) {
        if (text(column).size() > longest)
            return false;
        years += isYears(column) ? 1 : 0;
    }
    return years > 1;
}

/// Grades and directions may be split in any way, such as 中間 | 最終.
/// Of years each may be merged over several columns; other texts stand side by side.
HeadingsBelow::Parts HeadingsBelow::parts(std::size_t column, ImportField field) const
{
    if (!m_below || (!isOfScale(field) && !isYears(column)))
        return {};
    const QString above = heading(column);
    Parts parts;
    for (std::size_t at = column; at < m_below->cells.size(); ++at) {
        const QString own = heading(at);
        if (!own.isEmpty() && own != above)
            break;
        const bool isBlank = text(at).isEmpty();
        if (isBlank && !isYears(column))
            break;
        if (isBlank)
            continue;
        parts.push_back({at, above + u' ' + text(at)});
    }
    return parts.size() < 2 ? Parts() : parts;
}

/// Without this year beside it, the table may be another year's, and then nothing of it counts.
bool HeadingsBelow::namesTheYear() const
{
    for (std::size_t column = 0; column < m_below->cells.size(); ++column) {
        if (isYears(column) && namedYears(unspacedKey(text(column)), m_reader.year()).asked)
            return true;
    }
    return false;
}

bool HeadingsBelow::areOfOtherYears(const Parts &parts) const
{
    return namesTheYear() && std::ranges::all_of(parts, [this](const HeadedColumn &each) {
               const NamedYears named = namedYears(unspacedKey(text(each.column)), m_reader.year());
               return named.other && !named.asked;
           });
}

/// It may stand there as a part of the heading, or as a remark: 目標値 over 最終年度.
HeadingsBelow::Says HeadingsBelow::says(std::size_t column) const
{
    if (!m_below || headingKey(text(column)).isEmpty())
        return Says::Nothing;
    HeadingMeaning joined = m_reader.meaning(heading(column) + text(column));
    const bool isRead = joined.isRecognised;
    if (!isRead)
        joined = m_reader.meaning(heading(column) + u'（' + text(column) + u'）');
    if (joined.otherYears != ImportField::Ignored)
        return namesTheYear() ? Says::OtherYear : Says::Unread;
    const NamedYears named = namedYears(unspacedKey(text(column)), m_reader.year());
    const bool isOfYear = isRead || (named.asked && !named.other);
    return isOfYear ? Says::Nothing : Says::Unread;
}

} // namespace shisaku
