#pragma once

#include "models/editing/plandocument.h"
#include "models/tables/rowtablemodel.h"
#include "models/tallies/historyfilter.h"

namespace shisaku
{

/// The history as a table, the newest entry first: those that the filter holds.
class HistoryTableModel : public RowTableModel<HistoryEntry>
{
    Q_OBJECT

public:
    explicit HistoryTableModel(PlanDocument &document, QObject *parent = nullptr);

    /// Reads what has been added since the last time.
    void refresh();

    const HistoryFilter &filter() const { return m_filter; }
    void setFilter(const HistoryFilter &filter);

    /// All that was read, oldest first.
    const History &history() const { return m_history; }
    /// What the entries are named with (see `namesOf`).
    const Plan &names() const { return m_names; }
    /// The entries that are shown, and how many there are to be shown without a filter.
    History shown() const;
    std::size_t tellingCount() const { return m_telling; }

    const HistoryEntry &rowAt(int row) const override;
    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    const Plan &plan() const override { return m_names; }

private:
    std::vector<std::size_t> held(std::size_t first);
    const QString &searchKeyAt(std::size_t entry);

    PlanDocument &m_document;
    HistoryFilter m_filter;
    // Unlike other models this one keeps what it read: the file holds it, nothing of it ever
    // changes, and the document does not have it in memory.
    History m_history;
    Plan m_names;
    std::size_t m_telling = 0;
    std::vector<QString> m_searchKeys; ///< of the first entries, as far as a search has needed them
    std::vector<std::size_t> m_shown;  ///< places in the history, oldest first
};

} // namespace shisaku
