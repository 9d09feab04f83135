#include "views/pages/tablesight.h"

#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace shisaku
{
namespace
{

/// Where the selected ones lie: the first of them, and how many there are.
std::pair<int, int> selectedPart(const std::vector<int> &all, auto isSelected)
{
    int first = 0;
    int count = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!isSelected(all[i]))
            continue;
        if (count == 0)
            first = static_cast<int>(i);
        ++count;
    }
    return {first, count};
}

} // namespace

TableSight sightOf(const QTableView &table)
{
    TableSight sight;
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!table.isRowHidden(row))
            sight.rows.push_back(row);
    }
    for (int place = 0; place < model.columnCount(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (table.isColumnHidden(column))
            continue;
        sight.columns.push_back(column);
        sight.headings << model.headerData(column, Qt::Horizontal).toString();
    }
    const QItemSelection selected = table.selectionModel()->selection();
    if (selected.isEmpty())
        return sight;
    const QItemSelectionRange &block = selected.front();
    std::tie(sight.top, sight.height) = selectedPart(
        sight.rows, [&](int row) { return row >= block.top() && row <= block.bottom(); });
    std::tie(sight.left, sight.width) = selectedPart(sight.columns, [&](int column) {
        return column >= block.left() && column <= block.right();
    });
    return sight;
}

} // namespace shisaku
