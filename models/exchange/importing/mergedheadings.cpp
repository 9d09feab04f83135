#include "models/exchange/importing/mergedheadings.h"

#include "models/exchange/importing/rowwords.h"
#include "models/exchange/importing/unusedcolumns.h"
#include "models/exchange/importing/yearsabove.h"

#include <QSet>

#include <algorithm>

namespace shisaku
{
namespace
{

/// So many rows tell what stands in a column.
constexpr std::size_t rowsThatTell = 200;
/// A text beside one measure of several is a memo, and so are few beside many.
constexpr std::ptrdiff_t fewestWords = 2;
constexpr std::ptrdiff_t shareOfWords = 4;

bool isAnything(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

MergedHeadings::MergedHeadings(const ForeignTable &table, const ColumnMapping &mapping,
                               const HeadingReader &reader, const Meanings &meanings)
    : m_table(table)
    , m_mapping(mapping)
    , m_reader(reader)
    , m_meanings(meanings)
    , m_rows(rowsBelow(table, mapping, rowsThatTell))
{
    for (const ForeignRow &row : m_rows) {
        if (namesMeasure(row, meanings))
            m_ofMeasures.push_back(&row);
    }
}

QStringList MergedHeadings::open(std::size_t column) const
{
    if (m_meanings[column].isKnown || m_rows.empty())
        return {};
    std::size_t end = column + 1;
    while (end < searchedColumns && heading(end).isEmpty())
        ++end;
    QStringList headings{heading(column)};
    if (m_rows.front().number == m_mapping.headingRow + 1 &&
        !namesMeasure(m_rows.front(), m_meanings) && isAnyHeading(m_rows.front(), column, end))
        return headings;
    if (end == searchedColumns && m_table.sheet.isEmpty())
        return {}; // behind the last heading of a CSV file a comma has moved what stands there
    const ImportField field = m_meanings[column].field;
    const bool areFigures = field == ImportField::Target || field == ImportField::Actual;
    const std::ptrdiff_t filled = countOf(column, isAnything);
    // A blank column ends what a heading can be merged over.
    for (std::size_t at = column + 1; at < end && countOf(at, isAnything) > 0; ++at) {
        // Beside figures of an indicator words may be their unit.
        const std::ptrdiff_t words = countOf(at, areFigures ? hasFigure : hasLetter);
        const bool isMemo = words < fewestWords || shareOfWords * words < filled;
        if (words > 0 && (!isMemo || filled < fewestWords || sharesWord(column, at)))
            headings << blankHeadingName(at);
    }
    const bool isAlone = headings.size() < 2 || filled == 0;
    return isAlone ? QStringList() : headings;
}

QString MergedHeadings::heading(std::size_t column) const
{
    return columnHeading(m_table, m_mapping, column).simplified();
}

bool MergedHeadings::isAnyHeading(const ForeignRow &row, std::size_t first, std::size_t end) const
{
    for (std::size_t at = first; at < std::min(end, row.cells.size()); ++at) {
        const QString &text = row.cells[at].text;
        if (m_reader.meaning(text).isRecognised || isYearsHeading(text, m_reader.year()))
            return true;
    }
    return false;
}

std::ptrdiff_t MergedHeadings::countOf(std::size_t column, bool (*isOne)(const QString &)) const
{
    return std::ranges::count_if(m_ofMeasures,
                                 [&](const ForeignRow *row) { return isOne(row->text(column)); });
}

/// Whether a short text stands beside measures in both: a grade that was changed for few of them.
bool MergedHeadings::sharesWord(std::size_t column, std::size_t other) const
{
    constexpr qsizetype longest = 20;
    QSet<QString> words;
    for (const ForeignRow *row : m_ofMeasures) {
        if (row->text(column).size() <= longest)
            words << row->text(column);
    }
    words.remove(QString());
    return std::ranges::any_of(
        m_ofMeasures, [&](const ForeignRow *row) { return words.contains(row->text(other)); });
}

} // namespace shisaku
