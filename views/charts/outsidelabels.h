#pragma once

#include "views/charts/sector.h"
#include "views/charts/textblock.h"

#include <QPolygonF>

#include <optional>

namespace shisaku
{

/// A label that does not fit into its sector.
struct OutsideLabel {
    int slice = 0;
    Sector sector;
    TextBlock text;
};

/// Where it stands beside the pie.
struct PlacedLabel {
    OutsideLabel label;
    QRectF box;
    QPolygonF leader;
    bool right = false; ///< of the pie
};

enum class Outline {
    Round,    ///< labels follow the disc
    Straight, ///< labels stand flush in two columns
};

/// The labels placed around the pie within the area; none where one would touch another, a leader
/// or the edge. `em` is the size of the text.
std::optional<std::vector<PlacedLabel>> placedAround(const std::vector<OutsideLabel> &labels,
                                                     const QRectF &area, double em,
                                                     Outline outline);

} // namespace shisaku
