#pragma once

#include <QString>

namespace shisaku
{

/// What is left of the rows, cells and characters that a file may have. A small file can say a long
/// text a million times.
class CellBudget
{
public:
    /// Throws a ForeignRefusal where the row is too much.
    void takeRow(qsizetype cells, qsizetype characters);
    /// Throws one where there are too many merged cells.
    void takeMerge();

private:
    qsizetype m_rows = 0;
    qsizetype m_cells = 0;
    qsizetype m_characters = 0;
    qsizetype m_merges = 0;
};

/// A text that is longer than a field holds, as it is kept: its beginning, with # instead of what
/// blanks around or between its words, or characters that become one, would take away. So what was
/// cut never passes for a whole text.
QString beginningOf(QStringView longText);

/// Whether nothing but blanks stands in a cell, half or full width; then it is an empty one.
bool isBlank(QStringView text);

/// Throws a ForeignRefusal where a table has no such column; it counts from 0.
void checkColumn(qint64 column);

} // namespace shisaku
