#include "views/delegates/linedelegate.h"

#include <QCompleter>
#include <QLineEdit>

namespace shisaku
{

LineDelegate::LineDelegate(Suggestions suggestions, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_suggestions(std::move(suggestions))
{
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
