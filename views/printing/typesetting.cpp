#include "views/printing/typesetting.h"

#include "views/charts/paperfont.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>

namespace shisaku
{
namespace
{

/// At most `most`; what is certainly wider is not measured.
double widthOf(const QString &text, const QFont &font, double most)
{
    constexpr double narrowestCharacter = 0.25;
    if (static_cast<double>(text.size()) * narrowestCharacter * font.pixelSize() > most)
        return most;
    return std::min(most, QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace

QFont typeOf(double points, bool bold)
{
    QFont font = paperFont(points, bold);
    font.setPixelSize(qRound(points * point));
    return font;
}

double linePitch(const QFont &font)
{
    return font.pixelSize() * 1.35;
}

double baselineOf(const QFont &font)
{
    return baselineOf(font, linePitch(font));
}

double baselineOf(const QFont &font, double pitch)
{
    const QFontMetricsF metrics(font);
    return (pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
}

QString withoutEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

QString asLines(const QString &text)
{
    // A tab would be drawn as wide as the device likes.
    return withoutEnd(text).replace(u'\t', u' ').replace(u'\n', QChar(QChar::LineSeparator));
}

std::vector<TypeLine> brokenIntoLines(const QString &source, const QFont &font, double width)
{
    const QString text = asLines(source);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<TypeLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back({withoutEnd(text.mid(line.textStart(), line.textLength())),
                         std::min(line.naturalTextWidth(), width)});
    }
    layout.endLayout();
    return lines.empty() ? std::vector<TypeLine>(1) : lines;
}

double longestLine(const QString &text, const QFont &font, double most)
{
    double longest = 0;
    for (const QString &line : text.split(u'\n'))
        longest = std::max(longest, widthOf(line, font, most));
    return longest;
}

double unbrokenWidth(const QString &text, const QFont &font, double longest)
{
    double widest = 0;
    const auto keep = [&](const QString &part) {
        const double width = widthOf(part, font, 2 * longest);
        if (width <= longest)
            widest = std::max(widest, width);
        return width <= longest;
    };
    for (const QString &line : text.split(u'\n')) {
        if (!keep(line))
            std::ranges::for_each(line.split(u' '), keep);
    }
    return widest;
}

} // namespace shisaku
