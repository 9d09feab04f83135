#include "models/tables/measurefilterproxy.h"

#include "models/tables/measuretablemodel.h"
#include "models/tables/roles.h"

namespace shisaku
{

MeasureFilterProxy::MeasureFilterProxy(MeasureTableModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setDynamicSortFilter(false);
    setSortRole(SortRole);
    setSourceModel(&source);
}

void MeasureFilterProxy::setSelection(const Selection &selection)
{
    m_selection = selection;
    invalidate(); // also sorts what comes back
}

bool MeasureFilterProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_selection.isAll() || m_source.isSelected(row, m_selection);
}

} // namespace shisaku
