#pragma once

#include <QRectF>
#include <QSizeF>

namespace shisaku
{

/// How long a thing of that size is in the direction in which bars grow.
double lengthOf(Qt::Orientation direction, const QSizeF &size);

/// How broad it is across that direction.
double breadthOf(Qt::Orientation direction, const QSizeF &size);

/// Bars and columns are the same thing seen from two sides: places are counted along the bars, from
/// the axis, and across them, from the area's edge: from left and top for bars, from below and left
/// for columns.
class BarSpace
{
public:
    /// `axis` is how far the axis is from the area's edge.
    BarSpace(Qt::Orientation direction, const QRectF &area, double axis);

    double axis() const { return m_axis; }
    QPointF at(double along, double across) const;
    /// The box between two opposite corners.
    QRectF between(double along, double across, double otherAlong, double otherAcross) const;
    /// A box of that size around the point.
    QRectF around(double along, double across, const QSizeF &size) const;

private:
    Qt::Orientation m_direction;
    QRectF m_area;
    double m_axis;
};

} // namespace shisaku
