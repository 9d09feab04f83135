#include "models/exchange/writing/rowheights.h"

#include <algorithm>

namespace shisaku
{
namespace
{

constexpr double usualWidth = 8.43; ///< of a column, in characters
constexpr double tallestRow = 409;  ///< that Excel takes
constexpr double pixelsOfWidth = 7; ///< of one character of a column's width
constexpr double pixelsOfPoint = 96 / 72.;
constexpr double lineSpacing = 1.3;
constexpr double margin = 4;

/// Latin letters and half-width katakana take half the width of the others.
int unitsOf(QChar c)
{
    const bool isNarrow = c.unicode() < 0x2000 || (c.unicode() >= 0xff61 && c.unicode() <= 0xffdc);
    return isNarrow || c.isLowSurrogate() ? 1 : 2;
}

/// How many lines of so many units the text fills.
int linesOf(const QString &text, double units)
{
    int lines = 1;
    double used = 0;
    for (const QChar c : text) {
        if (c == u'\n' || used + unitsOf(c) > units) {
            ++lines;
            used = 0;
        }
        used += c == u'\n' ? 0 : unitsOf(c);
    }
    return lines;
}

} // namespace

std::optional<double> neededHeight(const std::vector<WorkbookCell> &cells,
                                   const std::vector<double> &columnWidths)
{
    int most = 1;
    double height = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto *text = std::get_if<QString>(&cells[i].value);
        if (!text || !cells[i].look.wrapped)
            continue;
        const double points = cells[i].look.points;
        const double width = i < columnWidths.size() ? columnWidths[i] : usualWidth;
        const double unit = points * pixelsOfPoint / 2; // half the type's size
        const int lines = linesOf(*text, std::max(2., width * pixelsOfWidth / unit - 1));
        most = std::max(most, lines);
        height = std::max(height, lines * points * lineSpacing + margin);
    }
    if (most == 1)
        return std::nullopt;
    return std::min(height, tallestRow);
}

} // namespace shisaku
