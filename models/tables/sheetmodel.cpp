#include "models/tables/sheetmodel.h"

#include "models/tables/plaintooltip.h"
#include "models/tables/roles.h"

#include <algorithm>

namespace shisaku
{

SheetModel::SheetModel(const PlanDocument &document, Builder builder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_builder(std::move(builder))
{
    connect(&document, &PlanDocument::changed, this, &SheetModel::count);
}

void SheetModel::setYear(YearId year)
{
    m_year = year;
    count();
}

void SheetModel::count()
{
    Sheet sheet = m_builder(m_document.plan(), m_year);
    const bool sameShape = sheet.rows.size() == m_sheet.rows.size() &&
                           std::ranges::equal(sheet.columns, m_sheet.columns, {},
                                              &SheetColumn::header, &SheetColumn::header);
    if (sameShape && rowCount() > 0) {
        m_sheet = std::move(sheet);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const Cell &cell = m_sheet.rows[row][column];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_sheet.columns[column].alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(cell.hint);
    case BehindRole:
        return cell.behind ? QVariant::fromValue(*cell.behind) : QVariant();
    case TotalRole:
        return m_sheet.lastRowIsTotal && row + 1 == m_sheet.rows.size();
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SheetColumn &column = m_sheet.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.header;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    return {};
}

} // namespace shisaku
