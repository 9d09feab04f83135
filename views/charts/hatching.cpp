#include "views/charts/hatching.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <vector>

namespace shisaku
{
namespace
{

/// Parallel lines. They come again after so many spacings, at each of these places.
struct Ruling {
    double degrees;
    double period = 1;
    std::vector<double> places = {0};
};

Ruling pairs(double degrees)
{
    return {degrees, 1.6, {0, 0.5}};
}

std::vector<Ruling> rulingsOf(Hatch hatch)
{
    switch (hatch) {
    case Hatch::Rising:
        return {{-45}};
    case Hatch::Falling:
        return {{45}};
    case Hatch::Horizontal:
        return {{0}};
    case Hatch::Vertical:
        return {{90}};
    case Hatch::Diamond:
        return {{-45}, {45}};
    case Hatch::Grid:
        return {{0}, {90}};
    case Hatch::RisingPairs:
        return {pairs(-45)};
    case Hatch::FallingPairs:
        return {pairs(45)};
    case Hatch::HorizontalPairs:
        return {pairs(0)};
    case Hatch::VerticalPairs:
        return {pairs(90)};
    case Hatch::Triangles:
        return {{0, 1.5}, {60, 1.5}, {-60, 1.5}};
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

/// The lines at `y` = `first`, `first` + `step` … within the shape, as it lies.
void addLevel(QList<QLineF> &lines, const QPainterPath &shape, double first, double step)
{
    const QList<QPolygonF> polygons = shape.toSubpathPolygons();
    const QRectF bounds = shape.boundingRect();
    const int end = static_cast<int>(std::ceil((bounds.bottom() - first) / step));
    for (int line = static_cast<int>(std::ceil((bounds.top() - first) / step)); line < end;
         ++line) {
        const double y = first + line * step;
        const std::vector<double> xs = crossings(polygons, y);
        for (std::size_t i = 1; i < xs.size(); i += 2)
            lines << QLineF(xs[i - 1], y, xs[i], y);
    }
}

} // namespace

QList<QLineF> hatchLines(const QPainterPath &shape, Hatch hatch, double spacing)
{
    QList<QLineF> lines;
    for (const Ruling &ruling : rulingsOf(hatch)) {
        // The shape is turned so that the lines lie flat, and what is found is turned back.
        const QPainterPath turned = QTransform().rotate(-ruling.degrees).map(shape);
        const QTransform back = QTransform().rotate(ruling.degrees);
        QList<QLineF> level;
        for (const double place : ruling.places)
            addLevel(level, turned, place * spacing, ruling.period * spacing);
        for (const QLineF &line : level)
            lines << back.map(line);
    }
    return lines;
}

} // namespace shisaku
