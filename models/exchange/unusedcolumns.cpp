#include "models/exchange/unusedcolumns.h"

#include "models/exchange/headings.h"

#include <algorithm>
#include <set>

namespace shisaku
{
namespace
{

bool isFilled(const ForeignRow &row, std::size_t column)
{
    return column < row.cells.size() && !row.cells[column].text.trimmed().isEmpty();
}

bool namesMeasure(const ForeignRow &row, const std::vector<ImportField> &fields)
{
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const bool isName =
            fields[column] == ImportField::Number || fields[column] == ImportField::Title;
        if (isName && isFilled(row, column))
            return true;
    }
    return false;
}

} // namespace

std::vector<UnusedColumn> unusedColumns(const ImportTable &table, const KnownHeadings &known)
{
    if (!table.mapping.isUsable())
        return {};
    std::set<QString> ignored;
    for (const auto &[heading, field] : known.asKeyValueRange()) {
        if (field == ImportField::Ignored)
            ignored.insert(headingKey(heading));
    }
    std::vector<UnusedColumn> columns;
    const std::vector<ImportField> &fields = table.mapping.fields;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const QString heading = columnHeading(table.table, table.mapping, column).simplified();
        const QString key = headingKey(heading);
        if (fields[column] != ImportField::Ignored || key.isEmpty() || ignored.contains(key))
            continue;
        const auto values = std::ranges::count_if(table.table.rows, [&](const ForeignRow &row) {
            return row.number > table.mapping.headingRow && isFilled(row, column) &&
                   namesMeasure(row, fields);
        });
        if (values > 0)
            columns.push_back({heading, static_cast<int>(values)});
    }
    return columns;
}

} // namespace shisaku
