#pragma once

#include "views/charts/chart.h"
#include "views/charts/chartformat.h"

#include <memory>

class QMimeData;

namespace shisaku
{

/// The chart for another program: as a picture (image/png with its resolution, and as the system's
/// own), as image/svg+xml and as application/pdf. Of a picture with too many pixels the rest.
std::unique_ptr<QMimeData> chartMimeData(const Chart &chart, const ChartFormat &format);

} // namespace shisaku
