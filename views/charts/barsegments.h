#pragma once

#include "views/charts/chart.h"
#include "views/charts/segmentlabels.h"

namespace shisaku
{

/// How people learn which class a segment is of: by the name in it, or by a legend.
enum class Naming { Direct, Legend };

/// Each bar's segments; without a figure above 0 there is none.
std::vector<std::vector<Segment>> segmentsOf(const Chart &chart, const Bars &bars,
                                             const QFont &font, Naming naming);

/// Where the longest bar ends on the axis, which is 100 where bars show shares; at least 1.
double greatestOf(const Bars &bars, const std::vector<std::vector<Segment>> &segments);

} // namespace shisaku
