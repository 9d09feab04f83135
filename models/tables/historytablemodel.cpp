#include "models/tables/historytablemodel.h"

#include "models/domain/names.h"
#include "models/domain/text.h"
#include "models/tallies/historysheet.h"

namespace shisaku
{

HistoryTableModel::HistoryTableModel(PlanDocument &document, QObject *parent)
    : RowTableModel<HistoryEntry>(historyColumns(), parent)
    , m_document(document)
{
}

void HistoryTableModel::refresh()
{
    const std::size_t known = m_history.size();
    std::ranges::copy(m_document.history(known > 0 ? m_history.back().id : 0),
                      std::back_inserter(m_history));
    m_telling += static_cast<std::size_t>(std::count_if(
        m_history.begin() + static_cast<qsizetype>(known), m_history.end(), isTelling));
    if (Plan names = namesOf(m_document.plan(), m_history); names != m_names) {
        beginResetModel();
        m_names = std::move(names);
        m_searchKeys.clear();
        m_shown = held(0);
        endResetModel();
        return;
    }
    const std::vector<std::size_t> added = held(known);
    if (added.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    std::ranges::copy(added, std::back_inserter(m_shown));
    endInsertRows();
}

void HistoryTableModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown = held(0);
    endResetModel();
}

History HistoryTableModel::shown() const
{
    History entries;
    entries.reserve(m_shown.size());
    for (int row = 0; row < rowCount(); ++row)
        entries.push_back(rowAt(row));
    return entries;
}

const HistoryEntry &HistoryTableModel::rowAt(int row) const
{
    return m_history[m_shown[m_shown.size() - 1 - static_cast<std::size_t>(row)]];
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

/// The places, from the first on, of what the filter holds.
std::vector<std::size_t> HistoryTableModel::held(std::size_t first)
{
    const QString wanted = searchKey(m_filter.text.simplified());
    std::vector<std::size_t> places;
    for (std::size_t i = first; i < m_history.size(); ++i) {
        if (isTelling(m_history[i]) && holdsRecord(m_filter, m_names, m_history[i]) &&
            (wanted.isEmpty() || searchKeyAt(i).contains(wanted)))
            places.push_back(i);
    }
    return places;
}

const QString &HistoryTableModel::searchKeyAt(std::size_t entry)
{
    m_searchKeys.resize(qMax(m_searchKeys.size(), entry + 1));
    if (m_searchKeys[entry].isNull())
        m_searchKeys[entry] = historySearchKey(m_names, m_history[entry]);
    return m_searchKeys[entry];
}

} // namespace shisaku
