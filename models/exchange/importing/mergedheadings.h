#pragma once

#include "models/exchange/importing/columnchoice.h"

namespace shisaku
{

/// Finds headings that are merged over further columns, so that nobody knows which of them counts:
/// a row of headings stands below that was not read, or words stand beside the column's own. What
/// is merged to the right is told by blank headings only; a blank column ends it, and a memo beside
/// one of many measures is no answer.
class MergedHeadings
{
public:
    MergedHeadings(const ForeignTable &table, const ColumnMapping &mapping,
                   const HeadingReader &reader, const Meanings &meanings);

    /// The headings of the columns that may count; empty where the column is the only one, or the
    /// user said so.
    QStringList open(std::size_t column) const;

private:
    QString heading(std::size_t column) const;
    bool isAnyHeading(const ForeignRow &row, std::size_t first, std::size_t end) const;
    /// Beside how many measures such a text stands in it.
    std::ptrdiff_t countOf(std::size_t column, bool (*isOne)(const QString &)) const;
    bool sharesWord(std::size_t column, std::size_t other) const;

    const ForeignTable &m_table;
    const ColumnMapping &m_mapping;
    const HeadingReader &m_reader;
    const Meanings &m_meanings;
    std::span<const ForeignRow> m_rows;           ///< below the headings
    std::vector<const ForeignRow *> m_ofMeasures; ///< those of them that name one
};

} // namespace shisaku
