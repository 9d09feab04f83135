#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"

namespace shisaku
{

/// A page at one size of text: what every kind of chart has above and below its figure.
struct ChartFrame {
    double em = 0; ///< the size of the labels
    QFont font;    ///< of the labels
    QRectF area;   ///< what is left for the figure; of no size where there is no room
    std::vector<TextMark> texts{};
};

/// The title above, note and source below, with text of `share` of the font's size.
ChartFrame frameOf(const Chart &chart, const QSizeF &size, const QFont &font, double share);

/// Whether there is room for a figure, and every text is on the page.
bool hasRoom(const ChartFrame &frame, const QSizeF &size);

/// A page with the chart's sentence in the place of a figure.
Layout emptyLayout(const Chart &chart, const QSizeF &size, const QFont &font);

} // namespace shisaku
