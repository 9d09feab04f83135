#include "models/exchange/importing/unusedcolumns.h"

#include "models/exchange/importing/nextyear.h"

#include "models/exchange/writing/cellname.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ImportField)
};

bool holdsSomething(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column)
{
    return std::ranges::any_of(rowsBelow(table, mapping), [&](const ForeignRow &row) {
        return !row.text(column).trimmed().isEmpty();
    });
}

/// Of two rows of headings the lower one may say enough: 評価 below 令和元年度.
HeadingMeaning meaningOf(const HeadingReader &reader, const ForeignTable &table,
                         const ColumnMapping &mapping, std::size_t column)
{
    const HeadingMeaning both = reader.meaning(columnHeading(table, mapping, column));
    if (both.isRecognised)
        return both;
    return reader.meaning(lowestHeading(table, mapping, column));
}

/// That the column is passed over surprises nobody; what is to be done in the next year would be
/// missed.
bool isExpected(const HeadingMeaning &meant, const ColumnMapping &mapping, bool isOfNext)
{
    if (isOfNext && (meant.otherYears == ImportField::Achievement ||
                     meant.otherYears == ImportField::NextSteps))
        return false;
    // The year may stand there in two ways, 2019 and 令和元年度; and rows may be counted.
    const bool isCount = meant.field == ImportField::Number && meant.isWeak;
    const bool isTwice =
        meant.field != ImportField::Ignored && meant.field != ImportField::Year && !isCount;
    const bool isThisYearsThere = mapping.columnOf(meant.otherYears).has_value();
    return meant.isRecognised && !isTwice &&
           (meant.otherYears == ImportField::Ignored || isThisYearsThere);
}

/// Whether texts stand in it beside measures: part of an answer, perhaps. Counts, and texts below
/// or beside the table, are none.
bool holdsText(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column)
{
    const auto numbers = mapping.columnOf(ImportField::Number);
    const auto titles = mapping.columnOf(ImportField::Title);
    return std::ranges::any_of(rowsBelow(table, mapping), [&](const ForeignRow &row) {
        const QString &text = row.text(column);
        const bool namesMeasure =
            (numbers && !row.text(*numbers).isEmpty()) || (titles && !row.text(*titles).isEmpty());
        return namesMeasure &&
               std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    });
}

QStringList columnsWithoutHeading(const ForeignTable &table, const ColumnMapping &mapping)
{
    QStringList names;
    std::size_t columns = 0;
    for (const ForeignRow &row : table.rows)
        columns = std::max(columns, row.cells.size());
    columns = std::min(columns, searchedColumns);
    for (std::size_t column = 0; column < columns; ++column) {
        const bool isUsed =
            column < mapping.fields.size() && mapping.fields[column] != ImportField::Ignored;
        if (isUsed || !columnHeading(table, mapping, column).trimmed().isEmpty() ||
            !holdsText(table, mapping, column))
            continue;
        names << blankHeadingName(column);
    }
    return names;
}

} // namespace

QString blankHeadingName(std::size_t column)
{
    QString name = cellName({.row = 0, .column = static_cast<int>(column)});
    name.chop(1); // the row
    return Tr::tr("column %1 (no heading)").arg(name);
}

QStringList unusedColumns(const ForeignTable &table, const ColumnMapping &mapping,
                          const HeadingReader &reader)
{
    QStringList unused;
    if (!mapping.isUsable())
        return unused;
    for (std::size_t column = 0; column < mapping.fields.size(); ++column) {
        const QString heading = columnHeading(table, mapping, column).simplified();
        if (mapping.fields[column] == ImportField::Ignored && !heading.isEmpty() &&
            !isExpected(meaningOf(reader, table, mapping, column), mapping,
                        namesNextYear(heading, reader.year())) &&
            holdsSomething(table, mapping, column))
            unused << heading;
    }
    return unused + columnsWithoutHeading(table, mapping);
}

} // namespace shisaku
