#include "models/exchange/importing/mergedheadings.h"

#include "models/exchange/importing/unusedcolumns.h"
#include "models/exchange/importing/yearsabove.h"

#include <QSet>

#include <algorithm>

namespace shisaku
{
namespace
{

/// Wider tables are no tables of measures.
constexpr std::size_t searchedColumns = 200;
/// So many rows tell what stands in a column.
constexpr std::ptrdiff_t rowsThatTell = 200;
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

/// Beside figures of an indicator words may be their unit.
bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

MergedHeadings::MergedHeadings(const ForeignTable &table, const ColumnMapping &mapping,
                               const HeadingReader &reader, const Meanings &meanings)
    : m_table(table)
    , m_mapping(mapping)
    , m_reader(reader)
    , m_meanings(meanings)
    , m_first(std::ranges::find_if(
          table.rows, [&](const ForeignRow &row) { return row.number > mapping.headingRow; }))
    , m_last(std::next(m_first, std::min(rowsThatTell, table.rows.end() - m_first)))
{
}

QStringList MergedHeadings::open(std::size_t column) const
{
    if (m_meanings[column].isKnown || m_first == m_last)
        return {};
    std::size_t end = column + 1;
    while (end < searchedColumns && heading(end).isEmpty())
        ++end;
    QStringList headings{heading(column)};
    if (m_first->number == m_mapping.headingRow + 1 && !namesMeasure(*m_first) &&
        isAnyHeading(*m_first, column, end))
        return headings;
    if (end == searchedColumns && m_table.sheet.isEmpty())
        return {}; // behind the last heading of a CSV file a comma has moved what stands there
    const ImportField field = m_meanings[column].field;
    const bool areFigures = field == ImportField::Target || field == ImportField::Actual;
    const std::ptrdiff_t filled = countOf(column, isAnything);
    // A blank column ends what a heading can be merged over.
    for (std::size_t at = column + 1; at < end && countOf(at, isAnything) > 0; ++at) {
        const std::ptrdiff_t words = countOf(at, areFigures ? hasDigit : hasLetter);
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

bool MergedHeadings::namesMeasure(const ForeignRow &row) const
{
    for (std::size_t column = 0; column < std::min(m_meanings.size(), row.cells.size()); ++column) {
        const ImportField field = m_meanings[column].field;
        const bool isName = field == ImportField::Number || field == ImportField::Title;
        if (isName && !row.cells[column].text.isEmpty())
            return true;
    }
    return false;
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
    return std::count_if(m_first, m_last, [&](const ForeignRow &row) {
        return column < row.cells.size() && namesMeasure(row) && isOne(row.cells[column].text);
    });
}

/// Whether a short text stands beside measures in both: a grade that was changed for few of them.
bool MergedHeadings::sharesWord(std::size_t column, std::size_t other) const
{
    constexpr qsizetype longest = 20;
    QSet<QString> words;
    for (auto row = m_first; row != m_last; ++row) {
        if (column < row->cells.size() && namesMeasure(*row) &&
            row->cells[column].text.size() <= longest)
            words << row->cells[column].text;
    }
    words.remove(QString());
    return std::any_of(m_first, m_last, [&](const ForeignRow &row) {
        return other < row.cells.size() && namesMeasure(row) &&
               words.contains(row.cells[other].text);
    });
}

} // namespace shisaku
