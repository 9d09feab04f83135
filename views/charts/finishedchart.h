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

/// Charts that are to be written as files of one format, perhaps with their alternative texts.
struct ChartExport {
    std::vector<FinishedChart> charts;
    QString suffix; ///< png, svg or pdf
    bool alternativeText = false;
};

} // namespace shisaku
