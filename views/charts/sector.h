#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace shisaku
{

/// A part of a disc. Angles are in degrees, clockwise from 12 o'clock.
struct Sector {
    QPointF centre;
    double radius = 0;
    double from = 0;
    double span = 0;

    double middle() const { return from + span / 2; }
    /// The point at that angle and distance from the centre.
    QPointF at(double angle, double distance) const;
    bool contains(const QRectF &box) const;
    QPainterPath path() const;
};

/// The disc divided in proportion to the counts, beginning at 12 o'clock.
std::vector<Sector> dividedDisc(const std::vector<int> &counts, const QPointF &centre,
                                double radius);

/// How far the line is from the point at its nearest.
double distance(const QLineF &line, const QPointF &point);

/// Whether the line touches the box.
bool touches(const QLineF &line, const QRectF &box);

} // namespace shisaku
