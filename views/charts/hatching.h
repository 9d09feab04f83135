#pragma once

#include "views/charts/palette.h"

#include <QLineF>
#include <QList>
#include <QPainterPath>

namespace shisaku
{

/// The lines of a hatch, cut to the shape (odd-even): lines instead of Qt's brush patterns, which
/// turn grey in SVG and change their density in PDF.
QList<QLineF> hatchLines(const QPainterPath &shape, Hatch hatch, double spacing);

} // namespace shisaku
