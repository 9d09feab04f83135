#include "models/tallies/sheet.h"

namespace shisaku
{

bool isWide(const Sheet &sheet)
{
    double shares = 0;
    for (const SheetColumn &column : sheet.columns)
        shares += column.share;
    return shares > 15; // the goal table has about 11, the measures 25
}

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
