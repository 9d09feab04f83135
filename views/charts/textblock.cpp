#include "views/charts/textblock.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The parts of a label, each with its comma.
QStringList partsOf(const QString &label)
{
    QStringList parts = label.split(u", "_s);
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        parts[i] += u',';
    return parts;
}

/// The narrowest of the ways to put the parts on two lines.
TextBlock onTwoLines(const QStringList &parts, const QFont &font)
{
    TextBlock best = blockOf({parts.join(u' ')}, font);
    for (qsizetype first = 1; first < parts.size(); ++first) {
        const TextBlock block =
            blockOf({parts.first(first).join(u' '), parts.sliced(first).join(u' ')}, font);
        if (block.size.width() < best.size.width())
            best = block;
    }
    return best;
}

/// As few lines as the width allows; a part that is wider is broken anywhere.
TextBlock squeezed(const QStringList &parts, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &part : parts) {
        const QString joined = lines.isEmpty() ? part : lines.last() + u' ' + part;
        if (!lines.isEmpty() && blockOf({joined}, font).size.width() <= width)
            lines.last() = joined;
        else
            lines << wrapped(part, font, width).lines;
    }
    return blockOf(lines, font);
}

} // namespace

TextBlock blockOf(const QStringList &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return {lines, {width, 1.2 * metrics.height() * double(lines.size())}};
}

QFont sized(const QFont &font, double size)
{
    QFont result = font;
    result.setPixelSize(std::max(1, qRound(size)));
    return result;
}

double sizeOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

TextBlock wrapped(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return blockOf(lines, font);
}

std::vector<TextBlock> formsOf(const QString &label, const QFont &font, double width)
{
    const QStringList parts = partsOf(label);
    const TextBlock onOne = blockOf({label}, font);
    return {onOne, onTwoLines(parts, font), blockOf(parts, font), squeezed(parts, font, width)};
}

} // namespace shisaku
