#pragma once

#include "views/charts/chart.h"
#include "views/charts/chartformat.h"

namespace shisaku
{

/// A chart that is ready to leave the program.
struct FinishedChart {
    Chart chart;
    ChartFormat format;
    QString name; ///< of a file, without its ending
};

} // namespace shisaku
