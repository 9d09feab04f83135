#pragma once

#include <QAction>
#include <QKeySequence>
#include <QTableView>

namespace shisaku
{

/// Something that can be done with a table: by a key, while the keyboard is in the table itself and
/// not in the editor of a cell, and from its context menu. The window's menu finds it by its name.
inline QAction *addTableAction(QTableView &table, const QString &name, const QString &text,
                               const QKeySequence &key)
{
    auto *action = new QAction(text, &table);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    table.addAction(action);
    return action;
}

} // namespace shisaku
