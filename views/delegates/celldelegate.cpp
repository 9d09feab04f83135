#include "views/delegates/celldelegate.h"

#include <QPainter>
#include <QTextLayout>

namespace shisaku
{
namespace
{

/// Whether the cell shows nothing but a line of text. The frame of the focus stands around the
/// text, and only the style knows where.
bool isLine(const QStyleOptionViewItem &cell)
{
    constexpr auto more = QStyleOptionViewItem::WrapText | QStyleOptionViewItem::HasDecoration |
                          QStyleOptionViewItem::HasCheckIndicator;
    return !(cell.features & more) && !cell.state.testFlag(QStyle::State_HasFocus) &&
           !cell.text.contains(QChar::LineSeparator);
}

QColor inkOf(const QStyleOptionViewItem &cell)
{
    auto group = QPalette::Disabled;
    if (cell.state.testFlag(QStyle::State_Enabled))
        group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    return cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
}

/// The one line of the layout, as wide as the room.
QTextLine layOut(QTextLayout &layout, const QString &text, qreal room)
{
    layout.setText(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room);
    layout.endLayout();
    return line;
}

void drawLine(QPainter &painter, const QStyleOptionViewItem &cell, const QRect &room)
{
    QTextOption option(QStyle::visualAlignment(cell.direction, cell.displayAlignment));
    option.setTextDirection(cell.direction);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout({}, cell.font);
    layout.setTextOption(option);
    QTextLine line = layOut(layout, cell.text, room.width());
    if (line.naturalTextWidth() > room.width())
        line =
            layOut(layout, cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room.width()),
                   room.width());
    const QSize size(room.width(), static_cast<int>(line.height()));
    const int top = QStyle::alignedRect(cell.direction, cell.displayAlignment, size, room).top();
    const QPen pen = painter.pen();
    painter.setPen(inkOf(cell));
    layout.draw(&painter, QPointF(room.left(), top));
    painter.setPen(pen);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!isLine(cell))
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle &style = *cell.widget->style();
    QStyleOptionViewItem ground = cell;
    ground.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, painter, cell.widget);
    if (cell.text.isEmpty())
        return;
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    drawLine(*painter, cell, cell.rect.adjusted(margin, 0, -margin, 0));
}

} // namespace shisaku
