#pragma once

#include <QColor>

namespace shisaku
{

/// Lines over a fill, so that classes differ without colour as well.
enum class Hatch {
    None,
    Rising,
    Falling,
    Horizontal,
    Vertical,
    Diamond,
    Grid,
    RisingPairs, ///< two lines close together, then a gap
    FallingPairs,
    HorizontalPairs,
    VerticalPairs,
    Triangles,
};

/// How a class of a scale is painted: a light fill under dark text, a dark outline, lines.
struct Ink {
    QColor fill;
    QColor outline;
    Hatch hatch = Hatch::None;

    bool operator==(const Ink &) const = default;
};

/// What a chart's inks are for.
enum class InkMode {
    Colour,
    Mono,   ///< white and greys, for copiers and black-and-white print
    Copied, ///< the colours as a grey copier gives them
};

/// The class index of what belongs to no class of the scale: not graded yet. White.
constexpr int noClass = -1;

/// The class index of the point of a line: filled as dark as its outline.
constexpr int pointClass = -2;

/// The ink of a class, counted from 0 in the order of its scale: the same in every chart and table.
/// Of twelve classes each has a hatch of its own.
Ink inkOf(int classIndex, InkMode mode = InkMode::Colour);

/// The colour of the ink's hatch lines: quieter than the outline, so that text stays legible.
QColor hatchColour(const Ink &ink);

} // namespace shisaku
