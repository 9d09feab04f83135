#include "views/pages/columnwidths.h"

#include <QHeaderView>
#include <QTableView>

#include <functional>
#include <numeric>

namespace shisaku
{
namespace
{

constexpr int cellPadding = 16;
constexpr int leastWidestWord = 150;

/// How much of what the words leave a column gets.
int shareOf(const RecordColumn &column)
{
    switch (column.length) {
    case TextLength::Word:
        return 0;
    case TextLength::Line:
        return 3;
    case TextLength::Paragraph:
        return 2;
    }
    Q_UNREACHABLE();
}

void fitWords(QTableView &table, int column, bool isLong)
{
    // A longer word is cut, and its tooltip shows it whole.
    const int widest = qMax(leastWidestWord, table.viewport()->width() / 6);
    const int header = table.horizontalHeader()->sectionSizeHint(column);
    table.resizeColumnToContents(column);
    const int words = qMin(table.columnWidth(column) + cellPadding, widest);
    table.setColumnWidth(column, qMax(isLong ? 0 : words, header));
}

} // namespace

void fitColumns(QTableView &table, std::span<const RecordColumn> columns)
{
    const auto count = static_cast<int>(columns.size());
    const auto share = [&](int column) {
        return shareOf(columns[static_cast<std::size_t>(column)]);
    };
    for (int column = 0; column < count; ++column)
        fitWords(table, column, share(column) > 0);
    const int all = std::transform_reduce(columns.begin(), columns.end(), 0, std::plus(), shareOf);
    const int spare = table.viewport()->width() - table.horizontalHeader()->length();
    for (int column = 0; spare > 0 && column < count; ++column)
        table.setColumnWidth(column,
                             table.columnWidth(column) + spare * share(column) / qMax(1, all));
}

} // namespace shisaku
