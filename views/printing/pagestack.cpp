#include "views/printing/pagestack.h"

#include <algorithm>
#include <cmath>

namespace shisaku
{
namespace
{

constexpr double gap = 14; ///< around and between sheets

} // namespace

PageStack::PageStack(QSizeF sheet, int count, double scale, double room)
    : m_sheet(sheet)
    , m_count(count)
    , m_scale(scale)
    , m_width(std::max(room, sheet.width() * scale + 2 * gap))
{
}

double PageStack::scaleForWidth(QSizeF sheet, QSizeF room)
{
    return (room.width() - 2 * gap) / sheet.width();
}

double PageStack::scaleForPage(QSizeF sheet, QSizeF room)
{
    return std::min(scaleForWidth(sheet, room), (room.height() - 2 * gap) / sheet.height());
}

QSizeF PageStack::size() const
{
    return {m_width, gap + m_count * (m_sheet.height() * m_scale + gap)};
}

QRectF PageStack::page(int index) const
{
    const QSizeF sheet = m_sheet * m_scale;
    return {QPointF(std::floor((m_width - sheet.width()) / 2),
                    std::floor(gap + index * (sheet.height() + gap))),
            sheet};
}

int PageStack::pageAt(double y) const
{
    const double pitch = m_sheet.height() * m_scale + gap;
    return std::clamp(static_cast<int>((y - gap / 2) / pitch), 0, std::max(0, m_count - 1));
}

int PageStack::pageMostlyIn(double top, double bottom) const
{
    const auto inSight = [&](int index) {
        const QRectF sheet = page(index);
        return std::min(bottom, sheet.bottom()) - std::max(top, sheet.top());
    };
    int most = pageAt(top);
    for (int index = most + 1; index <= pageAt(bottom); ++index) {
        if (inSight(index) > inSight(most) + 1)
            most = index;
    }
    return most;
}

QRectF PageStack::toDesk(int index, const QRectF &area) const
{
    return {page(index).topLeft() + area.topLeft() * m_scale, area.size() * m_scale};
}

QPointF PageStack::toPaper(int index, const QPointF &onDesk) const
{
    return (onDesk - page(index).topLeft()) / m_scale;
}

} // namespace shisaku
