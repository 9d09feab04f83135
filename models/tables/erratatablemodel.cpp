#include "models/tables/erratatablemodel.h"

namespace shisaku
{

ErrataTableModel::ErrataTableModel(QObject *parent)
    : RowTableModel<Correction>(errataColumns(), parent)
{
}

void ErrataTableModel::setCorrections(const Plan &names, std::vector<Correction> corrections)
{
    beginResetModel();
    m_names = names;
    m_rows = std::move(corrections);
    endResetModel();
}

int ErrataTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

} // namespace shisaku
