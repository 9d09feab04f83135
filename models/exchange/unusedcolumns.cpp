#include "models/exchange/unusedcolumns.h"

#include "models/exchange/headings.h"

#include <algorithm>

namespace shisaku
{
namespace
{

bool holdsSomething(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column)
{
    return std::ranges::any_of(table.rows, [&](const ForeignRow &row) {
        return row.number > mapping.headingRow && column < row.cells.size() &&
               !row.cells[column].text.trimmed().isEmpty();
    });
}

/// Of two rows of headings the lower one may say enough: 評価 below 令和元年度.
bool isKnown(const HeadingReader &reader, const ForeignTable &table, const ColumnMapping &mapping,
             std::size_t column)
{
    ColumnMapping lower = mapping;
    lower.headingRows = 1;
    return reader.meaning(columnHeading(table, mapping, column)).isRecognised ||
           reader.meaning(columnHeading(table, lower, column)).isRecognised;
}

} // namespace

QStringList unusedColumns(const ForeignTable &table, const ColumnMapping &mapping, const Year &year,
                          const KnownHeadings &known)
{
    QStringList unused;
    if (!mapping.isUsable())
        return unused;
    const HeadingReader reader(year, known);
    for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
        const QString heading = columnHeading(table, mapping, column).simplified();
        if (mapping.fields[column] == ImportField::Ignored && !heading.isEmpty() &&
            !isKnown(reader, table, mapping, column) && holdsSomething(table, mapping, column))
            unused << heading;
    }
    return unused;
}

} // namespace shisaku
