#include "models/tables/foreigntablemodel.h"

#include "models/tables/rowtablemodel.h"

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr std::size_t mostRows = 200;    // enough to see what a column holds
constexpr std::size_t mostColumns = 100; // each of them gets a list to choose from

} // namespace

void ForeignTableModel::setTable(const ForeignTable *table)
{
    beginResetModel();
    m_table = table;
    std::size_t widest = 0;
    if (table) {
        for (const ForeignRow &row : table->rows)
            widest = std::max(widest, row.cells.size());
    }
    m_columns = static_cast<int>(std::min(widest, mostColumns));
    endResetModel();
}

void ForeignTableModel::setHeadingRow(int number)
{
    m_headingRow = number;
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int ForeignTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table
               ? 0
               : static_cast<int>(std::min(m_table->rows.size(), mostRows));
}

int ForeignTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ForeignTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &cells = m_table->rows[static_cast<std::size_t>(index.row())].cells;
    const auto column = static_cast<std::size_t>(index.column());
    const QString text = column < cells.size() ? cells[column].text : QString();
    if (role == Qt::DisplayRole)
        return cellText(text);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    return {};
}

QVariant ForeignTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Vertical || role != Qt::DisplayRole || section < 0 ||
        section >= rowCount())
        return {};
    const int number = m_table->rows[static_cast<std::size_t>(section)].number;
    return number == m_headingRow ? tr("Headings %1").arg(number) : QString::number(number);
}

} // namespace shisaku
