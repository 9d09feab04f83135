#pragma once

#include <QObject>

class QTableView;

namespace shisaku
{

/// Copies from a table, for spreadsheets and texts: the selected cells as they are typed, in the
/// order in which people see them; the whole table where it knows no selection. Gives the table the
/// keys and a context menu for it.
class TableCopying : public QObject
{
    Q_OBJECT

public:
    explicit TableCopying(QTableView *table);

    void copy() const { copyCells(false); }
    void copyWithHeadings() const { copyCells(true); }

private:
    void copyCells(bool withHeadings) const;

    const QTableView &m_table;
};

} // namespace shisaku
