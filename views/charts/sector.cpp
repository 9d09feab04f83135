#include "views/charts/sector.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace shisaku
{
namespace
{

std::array<QPointF, 4> cornersOf(const QRectF &box)
{
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

} // namespace

QPointF Sector::at(double angle, double distance) const
{
    const double radians = qDegreesToRadians(angle);
    return centre + distance * QPointF(std::sin(radians), -std::cos(radians));
}

bool Sector::contains(const QRectF &box) const
{
    const auto isInside = [this](const QPointF &corner) {
        const QPointF d = corner - centre;
        const double angle = qRadiansToDegrees(std::atan2(d.x(), -d.y()));
        return std::hypot(d.x(), d.y()) <= radius && std::fmod(angle - from + 720, 360) <= span;
    };
    if (!std::ranges::all_of(cornersOf(box), isInside))
        return false;
    return span >= 360 || (!touches({centre, at(from, radius)}, box) &&
                           !touches({centre, at(from + span, radius)}, box));
}

QPainterPath Sector::path() const
{
    QPainterPath path;
    const QRectF disc(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (span >= 360) {
        path.addEllipse(disc);
        return path;
    }
    path.moveTo(centre);
    path.arcTo(disc, 90 - from, -span); // Qt counts against the clock, from 3 o'clock
    path.closeSubpath();
    return path;
}

std::vector<Sector> dividedDisc(const std::vector<int> &counts, const QPointF &centre,
                                double radius)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    std::vector<Sector> sectors;
    int before = 0;
    for (const int count : counts) {
        sectors.push_back({centre, radius, 360.0 * before / total, 360.0 * count / total});
        before += count;
    }
    return sectors;
}

double distance(const QLineF &line, const QPointF &point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? QPointF::dotProduct(point - line.p1(), along) / length : 0;
    return QLineF(line.pointAt(std::clamp(share, 0.0, 1.0)), point).length();
}

bool touches(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const auto corners = cornersOf(box);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (line.intersects({corners[i], corners[(i + 1) % 4]}) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

} // namespace shisaku
