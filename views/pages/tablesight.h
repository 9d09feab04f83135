#pragma once

#include <QStringList>

#include <vector>

class QTableView;

namespace shisaku
{

/// The rows and columns that a table shows, by their places in its model and in the order in which
/// people see them, and which of them are selected.
struct TableSight {
    std::vector<int> rows;
    std::vector<int> columns;
    QStringList headings; ///< of `columns`
    int top = 0;          ///< the selection's, in `rows`
    int left = 0;         ///< in `columns`
    int height = 0;       ///< 0 where nothing is selected
    int width = 0;
};

TableSight sightOf(const QTableView &table);

} // namespace shisaku
