#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <vector>

namespace shisaku
{

/// Whole numbers at even steps of 1, 2, 5, 10, 20 … from 0 until one is at least `greatest`, with
/// at most that many steps (at least one).
std::vector<int> wholeTicks(double greatest, int steps);

/// What is left of an upright or level line outside the boxes: rules give way to texts.
QList<QLineF> linesBeside(const QLineF &line, const std::vector<QRectF> &boxes);

} // namespace shisaku
