#pragma once

#include "models/tallies/sheet.h"

#include <span>

namespace shisaku
{

/// One column of a table whose rows are values of a kind: what it shows of a row. Window, paper and
/// spreadsheet are made of the same columns.
template <class Row>
struct RowColumn {
    QString (*header)();
    Qt::Alignment alignment;
    double share; ///< of the width, against the other columns'
    QString (*text)(const Plan &, const Row &);
};

/// The rows as a sheet.
template <class Row>
Sheet sheetOf(const QString &title, std::span<const RowColumn<Row>> columns, const Plan &plan,
              const std::vector<Row> &rows)
{
    Sheet sheet{.title = title, .columns = {}, .rows = {}};
    for (const RowColumn<Row> &column : columns)
        sheet.columns.push_back({column.header(), column.alignment, column.share});
    for (const Row &row : rows) {
        std::vector<Cell> cells;
        for (const RowColumn<Row> &column : columns)
            cells.push_back({column.text(plan, row)});
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace shisaku
