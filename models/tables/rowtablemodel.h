#pragma once

#include "models/tables/plaintooltip.h"
#include "models/tallies/rowcolumns.h"

#include <QAbstractTableModel>

namespace shisaku
{

/// A table of values of one kind, to be read. What a cell shows says its column, when it is asked.
template <class Row>
class RowTableModel : public QAbstractTableModel
{
public:
    using Columns = std::span<const RowColumn<Row>>;

    RowTableModel(Columns columns, QObject *parent)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    virtual const Row &rowAt(int row) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// What the columns look things up in.
    virtual const Plan &plan() const = 0;

private:
    const RowColumn<Row> &columnAt(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }

    Columns m_columns;
};

/// A text as a cell shows it, without line breaks; what a cell has no room for anyway is left out.
inline QString cellText(const QString &text)
{
    constexpr qsizetype longestShown = 300;
    QString shown = text.left(longestShown).replace(u'\n', u' ');
    return text.size() > longestShown ? shown + u'…' : shown;
}

template <class Row>
QVariant RowTableModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowColumn<Row> &column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column.text(plan(), rowAt(index.row())));
    case Qt::EditRole: // the whole text, as it is copied
        return column.text(plan(), rowAt(index.row()));
    case Qt::ToolTipRole:
        return plainToolTip(column.text(plan(), rowAt(index.row())));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    default:
        return {};
    }
}

template <class Row>
QVariant RowTableModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnAt(section).header();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columnAt(section).alignment | Qt::AlignVCenter);
    return {};
}

} // namespace shisaku
