#include "views/charts/barspace.h"

namespace shisaku
{

double lengthOf(Qt::Orientation direction, const QSizeF &size)
{
    return direction == Qt::Horizontal ? size.width() : size.height();
}

double breadthOf(Qt::Orientation direction, const QSizeF &size)
{
    return direction == Qt::Horizontal ? size.height() : size.width();
}

BarSpace::BarSpace(Qt::Orientation direction, const QRectF &area, double axis)
    : m_direction(direction)
    , m_area(area)
    , m_axis(axis)
{
}

QPointF BarSpace::at(double along, double across) const
{
    return m_direction == Qt::Horizontal ? m_area.topLeft() + QPointF(m_axis + along, across)
                                         : m_area.bottomLeft() + QPointF(across, -m_axis - along);
}

QRectF BarSpace::between(double along, double across, double otherAlong, double otherAcross) const
{
    return QRectF(at(along, across), at(otherAlong, otherAcross)).normalized();
}

QRectF BarSpace::around(double along, double across, const QSizeF &size) const
{
    QRectF box({}, size);
    box.moveCenter(at(along, across));
    return box;
}

} // namespace shisaku
