#pragma once

#include "views/delegates/celldelegate.h"

#include <functional>

namespace shisaku
{

/// Edits a line of text and offers what was typed in that column before.
class LineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using Suggestions = std::function<QStringList()>;

    explicit LineDelegate(Suggestions suggestions, QObject *parent = nullptr);

    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    Suggestions m_suggestions;
};

} // namespace shisaku
