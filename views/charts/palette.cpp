#include "views/charts/palette.h"

#include <array>
#include <cmath>

namespace shisaku
{
namespace
{

// The colours by Okabe and Ito, "Color Universal Design" (2008), https://jfly.uni-koeln.de/color/:
// told apart with every common colour vision. Their order is ours: good news is green and blue,
// grade C is the warm one, what has ended is grey.
constexpr std::array<QRgb, 8> hues = {
    0xff009e73, // bluish green
    0xff56b4e9, // sky blue
    0xfff0e442, // yellow
    0xffd55e00, // vermillion
    0xffcc79a7, // reddish purple
    0xff808080, // black, as a grey
    0xffe69f00, // orange
    0xff0072b2, // blue
};

// Class 1 has no lines: it is dark enough to be told from white on a copy.
constexpr std::array<int, 8> greys = {0xc4, 0xd8, 0xf8, 0xc8, 0xf2, 0xbe, 0xda, 0xec};

// The plainest first. With the eight colours: 24 pairs before the first comes again.
constexpr std::array<Hatch, 12> hatches = {
    Hatch::Rising,
    Hatch::None,
    Hatch::Falling,
    Hatch::Diamond,
    Hatch::Vertical,
    Hatch::Horizontal,
    Hatch::Grid,
    Hatch::RisingPairs,
    Hatch::FallingPairs,
    Hatch::Triangles,
    Hatch::HorizontalPairs,
    Hatch::VerticalPairs,
};

constexpr QRgb outline = 0xff3a4149;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {part(one.red(), other.red()), part(one.green(), other.green()),
            part(one.blue(), other.blue())};
}

QColor greyOf(int level)
{
    return {level, level, level};
}

/// As a copier gives it, or a driver that prints without colour: the grey of the same luminance
/// (sRGB, IEC 61966-2-1).
QColor copied(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                             0.0722 * linear(colour.blueF());
    const double grey =
        luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * std::pow(luminance, 1 / 2.4) - 0.055;
    return greyOf(qRound(255 * grey));
}

Ink colourInk(int classIndex)
{
    if (classIndex < 0)
        return {.fill = classIndex == pointClass ? QColor(outline) : QColor(Qt::white),
                .outline = QColor(outline)};
    const auto index = static_cast<std::size_t>(classIndex);
    return {.fill = mixed(QColor(hues[index % hues.size()]), Qt::white, 0.45),
            .outline = QColor(outline),
            .hatch = hatches[index % hatches.size()]};
}

} // namespace

Ink inkOf(int classIndex, InkMode mode)
{
    Ink ink = colourInk(classIndex);
    if (mode == InkMode::Mono && classIndex >= 0)
        ink.fill = greyOf(greys[static_cast<std::size_t>(classIndex) % greys.size()]);
    if (mode == InkMode::Copied) {
        ink.fill = copied(ink.fill);
        ink.outline = copied(ink.outline);
    }
    return ink;
}

QColor hatchColour(const Ink &ink)
{
    return mixed(ink.outline, ink.fill, 0.4);
}

} // namespace shisaku
