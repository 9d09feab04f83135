#include "views/charts/barwords.h"

#include "views/charts/baraxis.h"
#include "views/charts/barrows.h"
#include "views/charts/barspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr double longestLabel = 0.4; // share of the width that labels beside bars may take
constexpr double longestEnd = 0.25;  // share of the width that an end may take on one line

/// On one line, or broken at its spaces.
TextBlock endOf(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return {};
    const TextBlock line = blockOf({text}, font);
    return line.size.width() <= width ? line : blockOf(text.split(u' '), font);
}

/// In as few lines as the width allows, and these about as long as each other.
TextBlock balanced(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return {};
    TextBlock line = blockOf({text}, font);
    if (line.size.width() <= width)
        return line;
    TextBlock widest = wrapped(text, font, width);
    const qsizetype lines = widest.lines.size();
    const double even = line.size.width() / double(lines);
    for (const double play : {1.05, 1.25}) {
        const double narrower = play * even;
        if (narrower >= width)
            break;
        TextBlock block = wrapped(text, font, narrower);
        if (block.lines.size() == lines)
            return block;
    }
    return widest;
}

/// Whether a line ends within a number.
bool breaksNumber(const TextBlock &block)
{
    const auto breaks = [](const QString &line, const QString &next) {
        return !line.isEmpty() && !next.isEmpty() && line.back().isDigit() &&
               next.front().isDigit();
    };
    return std::ranges::adjacent_find(block.lines, breaks) != block.lines.end();
}

/// The widths that texts may take.
struct Widths {
    double label = 0;
    double end = 0;
};

Widths widthsOf(const Bars &bars, const BarWords &words, double width, double em, double indent)
{
    if (bars.direction == Qt::Vertical) {
        const double column = width / double(bars.bars.size()) - 0.4 * em;
        return {column, column};
    }
    const double above = width - 0.5 * em - std::max(indent, words.tick.size.width() / 2);
    const double beside = longestLabel * width - indent;
    return {words.place == LabelPlace::Beside ? beside : above, longestEnd * width};
}

double axisOf(const BarWords &words, Qt::Orientation direction, double em, double indent)
{
    QSizeF size;
    for (const BarText &text : words.bars)
        size = size.expandedTo(text.label.size);
    if (direction == Qt::Vertical)
        return std::max(size.height() + 0.3 * em, words.tick.size.height() / 2);
    const double labels = words.place == LabelPlace::Beside ? size.width() + 0.5 * em : 0;
    return std::max(indent + labels, words.tick.size.width() / 2);
}

} // namespace

QString tickText(const Bars &bars, int tick)
{
    return QString::number(tick) + (bars.share ? u"%"_s : QString());
}

double tickRoom(const BarWords &words, Qt::Orientation direction, double em)
{
    return breadthOf(direction, words.tick.size + QSizeF(0.4, 0.2) * em);
}

BarWords wordsOf(const Bars &bars, double greatest, double width, const QFont &font,
                 LabelPlace place)
{
    BarWords words{.bars = {}, .place = place};
    words.tick = blockOf({tickText(bars, wholeTicks(greatest, 1).back())}, font);
    words.grouped =
        std::ranges::any_of(bars.bars, [](const Bar &bar) { return !bar.group.isEmpty(); });
    const double em = sizeOf(font);
    const double indent = words.grouped ? em : 0;
    const double ticks = bars.direction == Qt::Vertical ? tickRoom(words, Qt::Vertical, em) : 0;
    const Widths widths = widthsOf(bars, words, width - ticks, em, indent);
    if (widths.label < em)
        words.whole = false;
    for (std::size_t i = 0; i < bars.bars.size() && words.whole; ++i) {
        const Bar &bar = bars.bars[i];
        BarText text{.label = balanced(bar.label, font, widths.label),
                     .end = endOf(bar.end, font, widths.end),
                     .heading = {},
                     .beginsGroup = i > 0 && bar.group != bars.bars[i - 1].group};
        if (i == 0 || text.beginsGroup)
            text.heading = balanced(bar.group, font, width);
        words.lines = std::max(words.lines, text.label.lines.size());
        words.whole = !breaksNumber(text.label) && !breaksNumber(text.heading);
        words.bars.push_back(std::move(text));
    }
    words.axis = axisOf(words, bars.direction, em, indent);
    return words;
}

} // namespace shisaku
