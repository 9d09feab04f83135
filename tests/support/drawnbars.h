#pragma once

#include "views/charts/chart.h"
#include "views/charts/layout.h"

namespace shisaku::test
{

enum class Height {
    Natural, ///< as high as the chart likes
    Fixed    ///< six tenths of the width
};

/// The chart on paper of that width.
Layout laidOut(const Chart &chart, double mm, Height height);

/// What is drawn of a text, measured anew from its font.
QRectF measured(const TextMark &text);

/// The same of all texts.
std::vector<QRectF> measured(const std::vector<TextMark> &texts);

/// The text without its line breaks and spaces.
QString joined(const TextMark &text);

QStringList allTexts(const Layout &layout);

const Bars &theBars(const Chart &chart);

/// The shape of the slice, which is a rectangle; empty where it has none.
QRectF rectOf(const Layout &layout, int slice);

/// Of a rectangle, in the direction in which the chart's bars grow.
double lengthOf(const QRectF &rect, const Chart &chart);

bool hasLegend(const Layout &layout);

/// Where on the page the axis is, in the direction in which bars grow.
double axisOf(const Layout &layout, const Chart &chart);

} // namespace shisaku::test
