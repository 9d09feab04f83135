#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"

namespace shisaku
{

/// A class that the chart shows.
struct LegendEntry {
    QString name;
    int classIndex = 0;

    bool operator==(const LegendEntry &) const = default;
};

/// The classes with anything in them that have a name, in the order of their scale; what has no
/// class comes last.
std::vector<LegendEntry> legendOf(const Chart &chart);

/// Puts the entries, each a sample of its ink with its name, in centred lines at the top of the
/// area, which becomes lower by them. Whether they were narrow enough.
bool addLegend(Layout &layout, QRectF &area, const std::vector<LegendEntry> &entries,
               const QFont &font);

} // namespace shisaku
