#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"

namespace shisaku
{

/// The chart's lines over a table of the values as they were written.
Layout layoutLines(const Chart &chart, const Lines &lines, const QSizeF &size, const QFont &font);

/// The height that the lines want at that width so that text keeps its size.
double linesHeight(const Chart &chart, const Lines &lines, double width, const QFont &font);

} // namespace shisaku
