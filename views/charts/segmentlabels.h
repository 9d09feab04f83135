#pragma once

#include "views/charts/textblock.h"

#include <optional>

namespace shisaku
{

/// A part of a bar, and where it lies in the figures of the axis.
struct Segment {
    int slice = 0;
    double from = 0;
    double to = 0;
    TextBlock label{}; ///< without lines where the bar's other texts say it all

    double middle() const { return (from + to) / 2; }
};

/// What segments are drawn with.
struct BarMeasure {
    Qt::Orientation direction = Qt::Horizontal;
    double em = 0;        ///< the size of the text
    double unit = 0;      ///< the length of 1 on the axis
    double reach = 0;     ///< from the axis as far as there is room
    double thickness = 0; ///< of a bar
};

/// A segment's label and where its middle lies along the bar.
struct SegmentLabel {
    int slice = 0;
    TextBlock text;
    double along = 0;
    double segment = 0; ///< the middle of its segment
    double end = 0;     ///< where its leader arrives, if it stands outside
};

/// The labels of one bar: in their segments, or outside in one row (a column of them beside an
/// upright bar) that `leader` keeps apart from the bar.
struct SegmentLabels {
    std::vector<SegmentLabel> inside{};
    std::vector<SegmentLabel> outside{};
    double leader = 0;  ///< how far the labels outside are away
    double breadth = 0; ///< that the row of labels outside takes
};

/// The labels of a bar; none where those outside are too many to stand in one row.
std::optional<SegmentLabels> labelsOf(const std::vector<Segment> &segments,
                                      const BarMeasure &measure);

} // namespace shisaku
