#pragma once

#include "views/delegates/celldelegate.h"

namespace shisaku
{

/// Set on an editor whose text was refused: it stays open with what was typed.
constexpr const char *refusedProperty = "refused";

/// Edits a text of several lines in its cell: Enter takes it over, Alt+Enter starts a line.
class TextDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace shisaku
