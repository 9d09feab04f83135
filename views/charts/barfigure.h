#pragma once

#include "views/charts/barrows.h"
#include "views/charts/barsegments.h"
#include "views/charts/barspace.h"
#include "views/charts/barwords.h"

namespace shisaku
{

/// What bars are made of, in one size of text.
struct BarParts {
    const Bars &bars;
    const BarWords &words;
    const std::vector<std::vector<Segment>> &segments;
    double greatest = 1; ///< figure on the axis that a bar reaches
    double em = 0;
};

/// What a figure of bars must at least have.
struct BarLeast {
    std::vector<double> thickness{}; ///< that are tried, thickest first, in sizes of the text
    double gap = 0;                  ///< between bars, as a share of their thickness
    double longest = 0;              ///< of the longest bar, in the unit of the area
};

/// Where everything stands in a figure of bars, along and across.
struct BarFigure {
    BarSpace space;
    BarMeasure measure;
    double from = 0; ///< where bars begin and end across
    double to = 0;
    std::vector<SegmentLabels> labels{};
    std::vector<BarRow> rows{};
    RowPlaces places{};
    std::vector<int> ticks{};
};

/// How far from a bar's end its text stands, in sizes of the text.
double endGap(Qt::Orientation direction);

/// The figure in that area; none where something in it would be cut, touch another text or leave
/// the area.
std::optional<BarFigure> arrangedBars(const BarParts &parts, const QRectF &area,
                                      const BarLeast &least);

} // namespace shisaku
