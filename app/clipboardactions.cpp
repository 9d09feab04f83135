#include "app/clipboardactions.h"

#include "app/actions.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

#include <utility>

namespace shisaku
{
namespace
{

/// A table has an action of that name, a text field a slot; whether the focus has either. Of a box
/// for numbers the field within has it, and a text that is only read can be copied alone.
bool actInFocus(const char *name)
{
    QWidget *widget = QApplication::focusWidget();
    if (qobject_cast<QAbstractSpinBox *>(widget))
        widget = widget->findChild<QLineEdit *>();
    if (!widget || (widget->property("readOnly").toBool() && qstrcmp(name, "copy") != 0))
        return false;
    auto *own = widget->findChild<QAction *>(QLatin1StringView(name), Qt::FindDirectChildrenOnly);
    if (own)
        own->trigger();
    return own || (widget->metaObject()->indexOfMethod(QByteArray(name) + "()") >= 0 &&
                   QMetaObject::invokeMethod(widget, name));
}

/// The keys that come to the window are those that nobody in the focus took.
class LeftKeys : public QObject
{
public:
    LeftKeys(const Actions &actions, QWidget &window)
        : QObject(&window)
        , m_actions(actions)
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const auto *key =
            event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        if (!key)
            return false;
        const std::pair<QKeySequence::StandardKey, QAction *> keys[] = {
            {QKeySequence::Cut, m_actions.cut},
            {QKeySequence::Copy, m_actions.copy},
            {QKeySequence::Paste, m_actions.paste}};
        for (const auto &[standard, action] : keys) {
            if (key->matches(standard)) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

private:
    const Actions &m_actions;
};

} // namespace

void connectClipboard(const Actions &actions, QWidget &window,
                      const std::function<void(const QString &)> &tell)
{
    new LeftKeys(actions, window);
    const auto act = [&tell](QAction *action, const char *name, const QString &otherwise) {
        QObject::connect(action, &QAction::triggered, action, [tell, name, otherwise] {
            if (!actInFocus(name))
                tell(otherwise);
        });
    };
    const QString copiesNothing = Actions::tr(
        "Nothing was copied. Please click a table first; without a selection it is copied whole.");
    act(actions.cut, "cut", Actions::tr("Nothing can be cut here. Nothing was changed."));
    act(actions.copy, "copy", copiesNothing);
    act(actions.copyWithHeadings, "copyWithHeadings", copiesNothing);
    act(actions.paste, "paste", Actions::tr("Nothing can be pasted here. Nothing was changed."));
}

} // namespace shisaku
