#include "views/delegates/gradedelegate.h"

#include "models/tables/roles.h"
#include "views/charts/palette.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

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

} // namespace

void GradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    ChoiceDelegate::paint(painter, option, index);
    if (const QVariant place = index.data(ClassRole); place.isValid()) {
        const Ink ink = inkOf(place.toInt());
        const QRect mark(option.rect.left() + 4, option.rect.center().y() - 5, 5, 11);
        painter->fillRect(mark, ink.fill);
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
