#pragma once

#include "views/charts/chart.h"

#include <QImage>

class QIODevice;

namespace shisaku
{

/// How a chart is put on paper or into a picture.
struct ChartFormat {
    double widthMm = 160;
    double heightMm = 0; ///< 0: six tenths of the width
    int dpi = 300;       ///< of pictures made of pixels
    bool mono = false;   ///< white and greys instead of colours

    QSizeF sizeMm() const { return {widthMm, heightMm > 0 ? heightMm : 0.6 * widthMm}; }
};

/// The chart as pixels that know their size in millimetres; null where they would be too many.
QImage chartImage(const Chart &chart, const ChartFormat &format);

// Writers say whether every byte reached the device.

bool writePng(const Chart &chart, const ChartFormat &format, QIODevice &device);
bool writeSvg(const Chart &chart, const ChartFormat &format, QIODevice &device);
bool writePdf(const Chart &chart, const ChartFormat &format, QIODevice &device);

using ChartWriter = bool (*)(const Chart &, const ChartFormat &, QIODevice &);

/// The writer for files that end so (png, svg, pdf); null for any other ending.
ChartWriter chartWriterFor(const QString &suffix);

} // namespace shisaku
