#pragma once

#include "models/exchange/reading/foreignfile.h"

#include <QAbstractTableModel>

namespace shisaku
{

/// The first rows of a table from elsewhere as they stand there, numbered as they are there.
class ForeignTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Stays until the next one.
    void setTable(const ForeignTable *table);
    /// Marks the row with that number as the one of the headings.
    void setHeadingRow(int number);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ForeignTable *m_table = nullptr;
    int m_columns = 0;
    int m_headingRow = 0;
};

} // namespace shisaku
