#pragma once

#include <QColor>

namespace shisaku
{

/// Lines over a fill, so that classes differ without colour as well.
enum class Hatch { None, Rising, Falling, Horizontal, Vertical, Diamond, Grid };

/// How a class of a scale is painted: a light fill under dark text, a dark outline, lines.
struct Ink {
    QColor fill;
    QColor outline;
    Hatch hatch = Hatch::None;

    bool operator==(const Ink &) const = default;
};

/// Colour, or white and greys for copiers and black-and-white print.
enum class InkMode { Colour, Mono };

/// The class index of what belongs to no class of the scale: not graded yet.
constexpr int noClass = -1;

/// The ink of a class, counted from 0 in the order of its scale: the same in every chart and table.
Ink inkOf(int classIndex, InkMode mode = InkMode::Colour);

/// The colour of the ink's hatch lines: quieter than the outline, so that text stays legible.
QColor hatchColour(const Ink &ink);

} // namespace shisaku
