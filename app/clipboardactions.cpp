#include "app/clipboardactions.h"

#include "app/actions.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

namespace shisaku
{
namespace
{

/// A table has an action of that name, a text field a slot.
void actInFocus(const char *name)
{
    QWidget *widget = QApplication::focusWidget();
    if (!widget)
        return;
    if (auto *own =
            widget->findChild<QAction *>(QLatin1StringView(name), Qt::FindDirectChildrenOnly))
        own->trigger();
    else if (widget->metaObject()->indexOfMethod(QByteArray(name) + "()") >= 0)
        QMetaObject::invokeMethod(widget, name);
}

} // namespace

void connectClipboard(const Actions &actions)
{
    const auto act = [](QAction *action, const char *name) {
        QObject::connect(action, &QAction::triggered, action, [name] { actInFocus(name); });
    };
    act(actions.cut, "cut");
    act(actions.copy, "copy");
    act(actions.copyWithHeadings, "copyWithHeadings");
    act(actions.paste, "paste");
}

} // namespace shisaku
