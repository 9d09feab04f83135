#include "models/tallies/sheet.h"

namespace shisaku
{

std::vector<QStringList> textRows(const Sheet &sheet)
{
    std::vector<QStringList> rows(1);
    for (const SheetColumn &column : sheet.columns)
        rows.front() << column.header;
    for (const std::vector<Cell> &row : sheet.rows) {
        QStringList texts;
        for (const Cell &cell : row)
            texts << cell.text;
        rows.push_back(texts);
    }
    return rows;
}

} // namespace shisaku
