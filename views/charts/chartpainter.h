#pragma once

#include "views/charts/layout.h"
#include "views/charts/palette.h"

#include <QPainter>

namespace shisaku
{

/// What a chart is painted with beside its inks: white paper and dark text, unless said otherwise.
struct ChartColours {
    InkMode inks = InkMode::Colour;
    QColor paper = Qt::white;
    QColor text = QColor(0x1e, 0x23, 0x28);
};

/// Paints the marks in the layout's unit. A highlighted slice gets a stronger outline.
void paintChart(QPainter &painter, const Layout &layout, const ChartColours &colours = {},
                int highlighted = -1);

} // namespace shisaku
