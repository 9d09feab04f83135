#include "views/pages/tablecopying.h"

#include "models/exchange/clipboardtable.h"
#include "views/pages/tableaction.h"
#include "views/pages/tablesight.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The whole table where nothing is selected.
TableSight copiedPart(const QTableView &table)
{
    TableSight sight = sightOf(table);
    if (sight.height > 0 && sight.width > 0)
        return sight;
    sight.top = sight.left = 0;
    sight.height = static_cast<int>(sight.rows.size());
    sight.width = static_cast<int>(sight.columns.size());
    return sight;
}

} // namespace

TableCopying::TableCopying(QTableView *table)
    : QObject(table)
    , m_table(*table)
{
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(addTableAction(*table, u"copy"_s, tr("&Copy"), QKeySequence::Copy), &QAction::triggered,
            this, &TableCopying::copy);
    connect(addTableAction(*table, u"copyWithHeadings"_s, tr("Copy with &headings"),
                           Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            &QAction::triggered, this, &TableCopying::copyWithHeadings);
}

void TableCopying::copyCells(bool withHeadings) const
{
    const TableSight part = copiedPart(m_table);
    if (part.height == 0 || part.width == 0)
        return;
    ClipboardRows rows;
    if (withHeadings)
        rows.push_back(part.headings.mid(part.left, part.width));
    for (int row = part.top; row < part.top + part.height; ++row) {
        QStringList &cells = rows.emplace_back();
        for (int column = part.left; column < part.left + part.width; ++column)
            cells << m_table.model()
                         ->index(part.rows[static_cast<std::size_t>(row)],
                                 part.columns[static_cast<std::size_t>(column)])
                         .data(Qt::EditRole)
                         .toString();
    }
    auto *data = new QMimeData; // the clipboard's from here on
    data->setText(clipboardText(rows));
    data->setHtml(clipboardHtml(rows, withHeadings ? 1 : 0));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace shisaku
