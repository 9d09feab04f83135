#include "views/charts/segmentlabels.h"

#include "views/charts/barspace.h"
#include "views/charts/spread.h"

#include <algorithm>
#include <cmath>

namespace shisaku
{
namespace
{

bool fitsInside(const Segment &segment, const BarMeasure &measure)
{
    const double margin = measure.direction == Qt::Horizontal ? 0.5 : 0.3;
    const QSizeF wanted = segment.label.size + QSizeF(margin * measure.em, 0);
    return lengthOf(measure.direction, wanted) <= (segment.to - segment.from) * measure.unit &&
           breadthOf(measure.direction, wanted) <= measure.thickness;
}

/// Moves the labels outside until none touches its neighbour, and says where their leaders go.
bool spreadOutside(SegmentLabels &labels, const BarMeasure &measure)
{
    const double apart = lengthOf(measure.direction, QSizeF(0.5, 0.05) * measure.em);
    std::vector<Standing> wishes;
    for (const SegmentLabel &label : labels.outside)
        wishes.push_back({label.segment, lengthOf(measure.direction, label.text.size) + apart});
    const auto middles = spread(wishes, 0.1 * measure.em, measure.reach);
    if (middles.size() != wishes.size())
        return false;
    double furthest = 0;
    for (std::size_t i = 0; i < middles.size(); ++i) {
        SegmentLabel &label = labels.outside[i];
        label.along = middles[i];
        const double half = lengthOf(measure.direction, label.text.size) / 2;
        const double play = std::max(0.0, half - 0.5 * measure.em);
        label.end = std::clamp(label.segment, label.along - play, label.along + play);
        furthest = std::max(furthest, std::abs(label.end - label.segment));
        labels.breadth = std::max(labels.breadth, breadthOf(measure.direction, label.text.size));
    }
    labels.leader = std::clamp(0.3 * furthest, 0.4 * measure.em, 2 * measure.em);
    return true;
}

} // namespace

std::optional<SegmentLabels> labelsOf(const std::vector<Segment> &segments,
                                      const BarMeasure &measure)
{
    SegmentLabels labels;
    for (const Segment &segment : segments) {
        if (segment.label.lines.isEmpty())
            continue;
        const double middle = segment.middle() * measure.unit;
        (fitsInside(segment, measure) ? labels.inside : labels.outside)
            .push_back({segment.slice, segment.label, middle, middle});
    }
    if (!labels.outside.empty() && !spreadOutside(labels, measure))
        return {};
    return labels;
}

} // namespace shisaku
