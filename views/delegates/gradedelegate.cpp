#include "views/delegates/gradedelegate.h"

#include "models/tables/roles.h"
#include "views/charts/hatching.h"
#include "views/charts/palette.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QSize markSize(9, 15);
constexpr int markMargin = 3;
constexpr double hatchSpacing = 4;
constexpr QPoint hatchStart(2, 2); // so that two upright lines fall into the mark

QString arrowOf(const QVariant &trend)
{
    switch (static_cast<Trend>(trend.toInt())) {
    case Trend::Improved:
        return u"▲"_s;
    case Trend::Declined:
        return u"▼"_s;
    case Trend::Same:
        break;
    }
    return {};
}

/// The class's ink as in the charts, its lines as close as a mark of this size allows.
void paintMark(QPainter &painter, const QPoint &corner, int classIndex)
{
    const Ink ink = inkOf(classIndex);
    const QRect mark(hatchStart, markSize);
    QPainterPath inner;
    inner.addRect(mark.adjusted(1, 1, -1, -1)); // the ends of lines take a pixel more
    painter.save();
    painter.translate(corner - hatchStart);
    painter.fillRect(mark, ink.fill);
    painter.setPen(hatchColour(ink));
    painter.drawLines(hatchLines(inner, ink.hatch, hatchSpacing));
    painter.setPen(ink.outline);
    painter.drawRect(mark);
    painter.restore();
}

} // namespace

void GradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    ChoiceDelegate::paint(painter, option, index);
    if (const QVariant place = index.data(ClassRole); place.isValid()) {
        const int y = option.rect.center().y() - markSize.height() / 2;
        paintMark(*painter, {option.rect.left() + markMargin, y}, place.toInt());
    }
    const QString arrow = arrowOf(index.data(TrendRole));
    if (arrow.isEmpty())
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(option.rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, arrow);
    painter->restore();
}

} // namespace shisaku
