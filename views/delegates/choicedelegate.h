#pragma once

#include "views/delegates/celldelegate.h"

namespace shisaku
{

/// Set on an editor whose value was chosen, rather than left as it was.
constexpr const char *chosenProperty = "chosen";

/// Edits a cell by choosing from the values that its model offers; nothing else can get in.
class ChoiceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// Whether the list starts with "(none)", as it does unless a cell is never empty.
    void setNoneOffered(bool offered) { m_noneOffered = offered; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    void finish(QWidget *editor);

    bool m_noneOffered = true;
};

} // namespace shisaku
