#pragma once

#include "views/charts/chart.h"
#include "views/charts/chartformat.h"

#include <QImage>

class QIODevice;

namespace shisaku
{

/// The chart as pixels that know their size in millimetres; null where they would be too many.
QImage chartImage(const Chart &chart, const ChartFormat &format);

// Writers say whether there was room for the chart and every byte reached the device.

bool writePng(const Chart &chart, const ChartFormat &format, QIODevice &device);
bool writeSvg(const Chart &chart, const ChartFormat &format, QIODevice &device);
bool writePdf(const Chart &chart, const ChartFormat &format, QIODevice &device);

using ChartWriter = bool (*)(const Chart &, const ChartFormat &, QIODevice &);

/// The writer for files that end so (png, svg, pdf); null for any other ending.
ChartWriter chartWriterFor(const QString &suffix);

} // namespace shisaku
