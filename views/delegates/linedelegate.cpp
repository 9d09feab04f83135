#include "views/delegates/linedelegate.h"

#include "views/delegates/textdelegate.h"

#include <QCompleter>
#include <QLineEdit>

namespace shisaku
{

LineDelegate::LineDelegate(Suggestions suggestions, QObject *parent)
    : CellDelegate(parent)
    , m_suggestions(std::move(suggestions))
{
}

void LineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    const bool taken = model->setData(index, static_cast<QLineEdit *>(editor)->text());
    editor->setProperty(refusedProperty, !taken);
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    auto *completer = new QCompleter(m_suggestions(), line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    return line;
}

} // namespace shisaku
