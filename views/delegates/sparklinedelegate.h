#pragma once

#include <QStyledItemDelegate>

namespace shisaku
{

/// Draws what an indicator did over the years as a small line: the actuals with a dot for each
/// year, the targets dashed behind them. A year without a number is a gap. What the cell says in
/// words is its tooltip and its accessible text.
class SparklineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace shisaku
