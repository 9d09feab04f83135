#pragma once

#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/importsource.h"

#include <algorithm>

namespace shisaku::test
{

/// A table of text cells; a row without cells is a blank line.
inline ForeignTable foreignTable(const std::vector<QStringList> &rows,
                                 const QString &file = QStringLiteral("回答.xlsx"))
{
    ForeignTable table{
        .file = file, .sheet = QStringLiteral("Sheet1"), .hidden = false, .rows = {}};
    int number = 0;
    for (const QStringList &texts : rows) {
        ForeignRow row{.number = ++number, .cells = {}};
        for (const QString &text : texts)
            row.cells.push_back(
                {text.isEmpty() ? ForeignCell::Kind::Empty : ForeignCell::Kind::Text, text});
        if (!texts.isEmpty())
            table.rows.push_back(row);
    }
    return table;
}

/// A year that tables are read for.
const Year year2019{.id = {1}, .fiscalYear = 2019};

/// The column that holds the field; -1 for none.
inline int columnOf(const ColumnMapping &mapping, ImportField field)
{
    const auto at = std::ranges::find(mapping.fields, field);
    return at == mapping.fields.end() ? -1 : static_cast<int>(at - mapping.fields.begin());
}

/// The headings of all columns of which somebody has to choose.
inline QStringList openHeadings(const ColumnMapping &mapping)
{
    QStringList headings;
    for (const OpenQuestion &question : mapping.undecided)
        headings << question.headings;
    return headings;
}

/// What the tables would change in a fiscal year of the plan.
inline ImportPreview previewOf(const Plan &plan, int fiscalYear,
                               const std::vector<ForeignTable> &tables)
{
    const YearId year = plan.year(fiscalYear)->id;
    std::vector<ForeignFile> files;
    files.reserve(tables.size());
    for (const ForeignTable &table : tables)
        files.push_back({table.file, {table}, {}});
    return previewImport(plan, year, importSource(std::move(files), plan, year).tables);
}

/// The lines as a failing test shows them.
inline QStringList reasons(const ImportPreview &preview)
{
    QStringList result;
    for (const ImportLine &line : preview.lines())
        result << QStringLiteral("%1: %2 → %3 %4")
                      .arg(line.field, line.before, line.after, line.reason);
    return result;
}

} // namespace shisaku::test
