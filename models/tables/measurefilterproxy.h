#pragma once

#include "models/tallies/selection.h"

#include <QSortFilterProxyModel>

namespace shisaku
{

class MeasureTableModel;

/// The measures that a selection holds, sorted as asked. An edit neither hides nor moves a row:
/// rows are chosen and sorted again only when somebody asks.
class MeasureFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MeasureFilterProxy(MeasureTableModel &source, QObject *parent = nullptr);

    void setSelection(const Selection &selection);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const MeasureTableModel &m_source;
    Selection m_selection;
};

} // namespace shisaku
