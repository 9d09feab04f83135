#include "views/charts/hatching.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <vector>

namespace shisaku
{
namespace
{

std::vector<double> anglesOf(Hatch hatch)
{
    switch (hatch) {
    case Hatch::Rising:
        return {-45};
    case Hatch::Falling:
        return {45};
    case Hatch::Horizontal:
        return {0};
    case Hatch::Vertical:
        return {90};
    case Hatch::Diamond:
        return {-45, 45};
    case Hatch::Grid:
        return {0, 90};
    case Hatch::None:
        break;
    }
    return {};
}

/// Where the horizontal at `y` crosses the edges of the polygons, from left to right.
std::vector<double> crossings(const QList<QPolygonF> &polygons, double y)
{
    std::vector<double> xs;
    for (const QPolygonF &polygon : polygons) {
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon[i];
            const QPointF b = polygon[(i + 1) % polygon.size()];
            if ((a.y() <= y) != (b.y() <= y))
                xs.push_back(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
        }
    }
    std::ranges::sort(xs);
    return xs;
}

} // namespace

QList<QLineF> hatchLines(const QPainterPath &shape, Hatch hatch, double spacing)
{
    QList<QLineF> lines;
    for (const double angle : anglesOf(hatch)) {
        // The shape is turned so that the lines lie flat, and what is found is turned back.
        const QTransform turn = QTransform().rotate(-angle);
        const QTransform back = QTransform().rotate(angle);
        const QPainterPath turned = turn.map(shape);
        const QList<QPolygonF> polygons = turned.toSubpathPolygons();
        const QRectF bounds = turned.boundingRect();
        const int end = static_cast<int>(std::ceil(bounds.bottom() / spacing));
        for (int line = static_cast<int>(std::ceil(bounds.top() / spacing)); line < end; ++line) {
            const double y = line * spacing;
            const std::vector<double> xs = crossings(polygons, y);
            for (std::size_t i = 1; i < xs.size(); i += 2)
                lines << back.map(QLineF(xs[i - 1], y, xs[i], y));
        }
    }
    return lines;
}

} // namespace shisaku
