#pragma once

#include <QMetaType>

namespace shisaku
{

/// How a chart is put on paper or into a picture.
struct ChartFormat {
    double widthMm = 160;
    double heightMm = 0; ///< 0: as high as the chart needs, at least six tenths of the width
    double points = 0;   ///< the size of the text where there is room; 0: as suits the width
    int dpi = 300;       ///< of pictures made of pixels
    bool mono = false;   ///< white and greys instead of colours
    bool title = true;   ///< whether the title is drawn
    bool source = true;  ///< whether the source is drawn

    bool operator==(const ChartFormat &) const = default;
};

// The bounds of what can be asked for.
constexpr double smallestChartMm = 30;
constexpr double largestChartMm = 1000;
constexpr int smallestChartDpi = 30;
constexpr int largestChartDpi = 1200;
constexpr int mostChartPixels = 100'000'000; ///< of a picture; a page of A4 at 1200 dpi fits
constexpr double smallestChartPoints = 4;
constexpr double largestChartPoints = 72;

} // namespace shisaku
