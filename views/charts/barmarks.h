#pragma once

#include "views/charts/barfigure.h"
#include "views/charts/layout.h"

namespace shisaku
{

/// Adds the marks of the figure. The chart's slices say their inks.
void addBars(Layout &layout, const BarParts &parts, const BarFigure &figure, const Chart &chart,
             const QFont &font);

} // namespace shisaku
