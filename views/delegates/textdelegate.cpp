#include "views/delegates/textdelegate.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace shisaku
{
namespace
{

constexpr int editorLines = 4;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

QString TextDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString().replace(u'\n', u' '); // a row of the table is one line
}

QWidget *TextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &) const
{
    auto *editor = new QPlainTextEdit(parent);
    editor->setTabChangesFocus(true);
    return editor;
}

void TextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *text = static_cast<QPlainTextEdit *>(editor);
    if (text->document()->isModified())
        return; // what is being typed stays, whatever else changes
    text->setPlainText(index.data(Qt::EditRole).toString());
    text->selectAll();
}

void TextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    const bool taken = model->setData(index, static_cast<QPlainTextEdit *>(editor)->toPlainText());
    editor->setProperty(refusedProperty, !taken);
}

void TextDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect area = option.rect;
    area.setHeight(editor->fontMetrics().lineSpacing() * editorLines + 12);
    const int below = area.bottom() - editor->parentWidget()->rect().bottom();
    if (below > 0)
        area.translate(0, -below);
    editor->setGeometry(area);
}

bool TextDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        auto *editor = qobject_cast<QPlainTextEdit *>(object);
        if (editor && isEnter(*key) && key->modifiers().testFlag(Qt::AltModifier)) {
            editor->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        if (editor && isEnter(*key)) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, SubmitModelCache);
            return true;
        }
    }
    return CellDelegate::eventFilter(object, event);
}

} // namespace shisaku
