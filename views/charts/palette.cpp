#include "views/charts/palette.h"

#include <array>

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

constexpr std::array<int, 8> greys = {0xd0, 0xe6, 0xf8, 0xc8, 0xf2, 0xbe, 0xda, 0xec};

// As many kinds as are no divisor of the number of colours: 56 pairs before the first comes again.
constexpr std::array<Hatch, 7> hatches = {Hatch::Rising,  Hatch::None,     Hatch::Falling,
                                          Hatch::Diamond, Hatch::Vertical, Hatch::Horizontal,
                                          Hatch::Grid};

constexpr QRgb outline = 0xff3a4149;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {part(one.red(), other.red()), part(one.green(), other.green()),
            part(one.blue(), other.blue())};
}

QColor fillOf(std::size_t index, InkMode mode)
{
    if (mode == InkMode::Mono) {
        const int grey = greys[index % greys.size()];
        return {grey, grey, grey};
    }
    return mixed(QColor(hues[index % hues.size()]), Qt::white, 0.45);
}

} // namespace

Ink inkOf(int classIndex, InkMode mode)
{
    if (classIndex < 0)
        return {.fill = Qt::white, .outline = QColor(outline)};
    const auto index = static_cast<std::size_t>(classIndex);
    return {.fill = fillOf(index, mode),
            .outline = QColor(outline),
            .hatch = hatches[index % hatches.size()]};
}

QColor hatchColour(const Ink &ink)
{
    return mixed(ink.outline, ink.fill, 0.4);
}

} // namespace shisaku
