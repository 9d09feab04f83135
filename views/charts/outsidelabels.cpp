#include "views/charts/outsidelabels.h"

#include "views/charts/spread.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace shisaku
{
namespace
{

/// Sectors within this angle of 12 or 6 o'clock have their labels above or below the pie.
constexpr double crowded = 25;

/// From -180 to 180, 0 at 12 o'clock.
double angleOf(const OutsideLabel &label)
{
    const double middle = label.sector.middle();
    return middle > 180 ? middle - 360 : middle;
}

/// The angle as it grows down that side, from about 0 at the top to about 180.
double depthOf(const OutsideLabel &label, bool right)
{
    const double angle = right ? angleOf(label) : -angleOf(label);
    return angle < -90 ? angle + 360 : angle;
}

bool isAbove(const OutsideLabel &label)
{
    return std::abs(angleOf(label)) < crowded;
}

bool isBelow(const OutsideLabel &label)
{
    return std::abs(angleOf(label)) > 180 - crowded;
}

/// The labels on the side that their sectors are on. Where several crowd above or below the pie,
/// half of them take the other side.
void shareOut(std::vector<OutsideLabel> crowd, bool top, std::vector<OutsideLabel> &left,
              std::vector<OutsideLabel> &right)
{
    std::ranges::sort(crowd, {}, [top](const OutsideLabel &label) {
        return top ? angleOf(label) : -depthOf(label, true);
    });
    const auto isLeft = [](const OutsideLabel &label) { return angleOf(label) < 0; };
    const std::size_t onLeft = static_cast<std::size_t>(std::ranges::count_if(crowd, isLeft));
    const std::size_t half = (crowd.size() + (2 * onLeft > crowd.size() ? 1 : 0)) / 2;
    for (std::size_t i = 0; i < crowd.size(); ++i)
        (i < half ? left : right).push_back(crowd[i]);
}

void divide(const std::vector<OutsideLabel> &labels, std::vector<OutsideLabel> &left,
            std::vector<OutsideLabel> &right)
{
    std::vector<OutsideLabel> above;
    std::vector<OutsideLabel> below;
    for (const OutsideLabel &label : labels) {
        if (isAbove(label))
            above.push_back(label);
        else if (isBelow(label))
            below.push_back(label);
        else
            (angleOf(label) < 0 ? left : right).push_back(label);
    }
    shareOut(above, true, left, right);
    shareOut(below, false, left, right);
}

/// Places the labels of one side.
class Side
{
public:
    Side(const QRectF &area, double em, Outline outline, bool right)
        : m_area(area)
        , m_em(em)
        , m_outline(outline)
        , m_right(right)
    {
    }

    bool place(std::vector<OutsideLabel> labels, std::vector<PlacedLabel> &placed) const
    {
        std::ranges::sort(labels, {},
                          [this](const OutsideLabel &label) { return depthOf(label, m_right); });
        const std::vector<Standing> wishes = wishesOf(labels);
        const auto middles = spread(wishes, m_area.top(), m_area.bottom());
        if (middles.size() != labels.size())
            return false;
        for (std::size_t i = 0; i < labels.size(); ++i)
            placed.push_back(placedAt(labels[i], middles[i]));
        return true;
    }

private:
    /// Each at the height of its sector; but where labels crowd above or below the pie they pile up
    /// away from it.
    std::vector<Standing> wishesOf(const std::vector<OutsideLabel> &labels) const
    {
        std::vector<Standing> wishes;
        wishes.reserve(labels.size());
        for (const OutsideLabel &label : labels)
            wishes.push_back({kneeOf(label).y(), label.text.size.height() + 0.1 * m_em});
        const auto apart = [&wishes](std::size_t one, std::size_t other) {
            return (wishes[one].room + wishes[other].room) / 2;
        };
        for (std::size_t i = labels.size(); i-- > 1;) {
            if (isAbove(labels[i]))
                wishes[i - 1].wish = std::min(wishes[i - 1].wish, wishes[i].wish - apart(i - 1, i));
        }
        for (std::size_t i = 1; i < labels.size(); ++i) {
            if (isBelow(labels[i - 1]))
                wishes[i].wish = std::max(wishes[i].wish, wishes[i - 1].wish + apart(i - 1, i));
        }
        return wishes;
    }

    double reach(const OutsideLabel &label) const { return label.sector.radius + 0.6 * m_em; }

    QPointF kneeOf(const OutsideLabel &label) const
    {
        return label.sector.at(label.sector.middle(), reach(label));
    }

    /// How far from the middle of the pie a label that stands at that height begins.
    double insetOf(const OutsideLabel &label, double middle) const
    {
        if (m_outline == Outline::Straight)
            return label.sector.radius + 1.8 * m_em;
        const QPointF centre = label.sector.centre;
        const double away =
            std::max(0.0, std::abs(middle - centre.y()) - label.text.size.height() / 2);
        const double far = reach(label);
        const double clear = away < far ? std::sqrt(far * far - away * away) : 0;
        const double knee = (m_right ? 1 : -1) * (kneeOf(label).x() - centre.x());
        return std::max(clear + 0.4 * m_em, knee + 0.8 * m_em);
    }

    PlacedLabel placedAt(const OutsideLabel &label, double middle) const
    {
        const QSizeF size = label.text.size;
        const double inset = insetOf(label, middle);
        const double centre = label.sector.centre.x();
        const double left = m_right ? centre + inset : centre - inset - size.width();
        const QPointF rim = label.sector.at(label.sector.middle(), label.sector.radius);
        const double stub = 0.25 * m_em;
        const double end = m_right ? left - stub : left + size.width() + stub;
        return {.label = label,
                .box = {QPointF(left, middle - size.height() / 2), size},
                .leader = QPolygonF({rim, kneeOf(label), QPointF(end, middle)}),
                .right = m_right};
    }

    QRectF m_area;
    double m_em;
    Outline m_outline;
    bool m_right;
};

std::vector<QLineF> linesOf(const PlacedLabel &placed)
{
    return {{placed.leader[0], placed.leader[1]}, {placed.leader[1], placed.leader[2]}};
}

bool cross(const PlacedLabel &one, const PlacedLabel &other)
{
    for (const QLineF &line : linesOf(one)) {
        if (touches(line, other.box))
            return true;
        for (const QLineF &otherLine : linesOf(other)) {
            if (line.intersects(otherLine) == QLineF::BoundedIntersection)
                return true;
        }
    }
    return one.box.intersects(other.box);
}

bool isClear(const PlacedLabel &placed, const QRectF &area)
{
    const Sector &sector = placed.label.sector;
    return area.contains(placed.box) && area.contains(placed.leader[1]) &&
           distance(linesOf(placed)[1], sector.centre) > 1.01 * sector.radius;
}

} // namespace

std::optional<std::vector<PlacedLabel>> placedAround(const std::vector<OutsideLabel> &labels,
                                                     const QRectF &area, double em, Outline outline)
{
    std::vector<OutsideLabel> left;
    std::vector<OutsideLabel> right;
    divide(labels, left, right);
    std::vector<PlacedLabel> placed;
    if (!Side(area, em, outline, false).place(left, placed) ||
        !Side(area, em, outline, true).place(right, placed))
        return {};
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (!isClear(placed[i], area))
            return {};
        for (std::size_t k = 0; k < placed.size(); ++k) {
            if (i != k && cross(placed[i], placed[k]))
                return {};
        }
    }
    return placed;
}

} // namespace shisaku
