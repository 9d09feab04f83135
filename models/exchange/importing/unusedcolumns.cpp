#include "models/exchange/importing/unusedcolumns.h"

#include "models/exchange/importing/headings.h"
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

/// Columns as far to the right as headings are looked for.
constexpr std::size_t mostNamed = 200;

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
    // The year may stand there in two ways, 2019 and 令和元年度; and rows may be counted.
    const bool isCount = meant.field == ImportField::Number && meant.isWeak;
    const bool isTwice =
        meant.field != ImportField::Ignored && meant.field != ImportField::Year && !isCount;
    const bool isThisYearsThere = std::ranges::count(mapping.fields, meant.otherYears) > 0;
    return meant.isRecognised && !isTwice &&
           (meant.otherYears == ImportField::Ignored || isThisYearsThere);
}

/// Whether texts stand in it beside measures: part of an answer, perhaps. Counts, and texts below
/// or beside the table, are none.
bool holdsText(const ForeignTable &table, const ColumnMapping &mapping, std::size_t column)
{
    const auto namesMeasure = [&](const ForeignRow &row) {
        for (std::size_t at = 0; at < std::min(row.cells.size(), mapping.fields.size()); ++at) {
            const ImportField field = mapping.fields[at];
            const bool isName = field == ImportField::Number || field == ImportField::Title;
            if (isName && !row.cells[at].text.isEmpty())
                return true;
        }
        return false;
    };
    return std::ranges::any_of(table.rows, [&](const ForeignRow &row) {
        if (row.number <= mapping.headingRow || column >= row.cells.size())
            return false;
        const QString &text = row.cells[column].text;
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) &&
               namesMeasure(row);
    });
}

QStringList columnsWithoutHeading(const ForeignTable &table, const ColumnMapping &mapping)
{
    QStringList names;
    std::size_t columns = 0;
    for (const ForeignRow &row : table.rows)
        columns = std::max(columns, row.cells.size());
    columns = std::min(columns, mostNamed);
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
    return unused + columnsWithoutHeading(table, mapping);
}

} // namespace shisaku
