#include "views/charts/baraxis.h"

#include "views/charts/ticks.h"

#include <algorithm>
#include <optional>

namespace shisaku
{
namespace
{

/// A part of a line, as shares of its length.
struct Gap {
    double from = 0;
    double to = 0;
};

/// The part of the upright or level line that lies in the box, if there is one.
std::optional<Gap> gapIn(const QLineF &line, const QRectF &box)
{
    const bool upright = line.dx() == 0;
    const double across = upright ? line.x1() : line.y1();
    if (across < (upright ? box.left() : box.top()) ||
        across > (upright ? box.right() : box.bottom()))
        return {};
    const double begin = upright ? line.y1() : line.x1();
    const double length = upright ? line.dy() : line.dx();
    const auto placeOf = [&](double at) { return std::clamp((at - begin) / length, 0.0, 1.0); };
    const auto [from, to] = std::minmax(
        {placeOf(upright ? box.top() : box.left()), placeOf(upright ? box.bottom() : box.right())});
    return Gap{from, to};
}

} // namespace

std::vector<int> wholeTicks(double greatest, int steps)
{
    const Ticks ticks = ticksAround(0, greatest, std::max(1, steps) + 1, Numbers::Whole);
    std::vector<int> numbers;
    numbers.reserve(static_cast<std::size_t>(ticks.count));
    for (int tick = 0; tick < ticks.count; ++tick)
        numbers.push_back(qRound(ticks.at(tick)));
    return numbers;
}

QList<QLineF> linesBeside(const QLineF &line, const std::vector<QRectF> &boxes)
{
    std::vector<Gap> gaps;
    for (const QRectF &box : boxes) {
        if (const auto gap = gapIn(line, box))
            gaps.push_back(*gap);
    }
    std::ranges::sort(gaps, {}, &Gap::from);
    QList<QLineF> lines;
    double at = 0;
    for (const Gap &gap : gaps) {
        if (gap.from > at)
            lines << QLineF(line.pointAt(at), line.pointAt(gap.from));
        at = std::max(at, gap.to);
    }
    if (at < 1)
        lines << QLineF(line.pointAt(at), line.p2());
    return lines;
}

} // namespace shisaku
