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
HeadingMeaning meaningOf(const HeadingReader &reader, const ForeignTable &table,
                         const ColumnMapping &mapping, std::size_t column)
{
    const HeadingMeaning both = reader.meaning(columnHeading(table, mapping, column));
    if (both.isRecognised)
        return both;
    ColumnMapping lower = mapping;
    lower.headingRows = 1;
    return reader.meaning(columnHeading(table, lower, column));
}

/// That the column is passed over surprises nobody.
bool isExpected(const HeadingMeaning &meant, const ColumnMapping &mapping)
{
    // The year may stand there in two ways, 2019 and 令和元年度.
    const bool isTwice =
        meant.field != ImportField::Ignored && meant.field != ImportField::Year && !meant.isWeak;
    const bool isThisYearsThere = std::ranges::count(mapping.fields, meant.otherYears) > 0;
    return meant.isRecognised && !isTwice &&
           (meant.otherYears == ImportField::Ignored || isThisYearsThere);
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
            !isExpected(meaningOf(reader, table, mapping, column), mapping) &&
            holdsSomething(table, mapping, column))
            unused << heading;
    }
    return unused;
}

} // namespace shisaku
