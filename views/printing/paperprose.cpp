#include "views/printing/paperprose.h"

#include "views/printing/typesetting.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace shisaku
{
namespace
{

/// The fewest lines of sentences that stand together on a page.
constexpr int fewestLines = 2;

/// A part of the sentences' text.
struct Range {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// One line as the text breaks.
struct BrokenLine {
    Range range;
    double left = 0;
    double room = 0;  ///< from there to the right edge
    double width = 0; ///< what it needs of that
    bool isLast = false;
};

bool isSeparator(QChar c)
{
    return c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

double leftOf(const QString &text, qsizetype start, const ProseStyle &style)
{
    const bool begins = start == 0 || isSeparator(text[start - 1]);
    const bool indented = start < text.size() && text[start] == QChar(0x3000);
    return style.left + (begins && !indented ? style.indent : 0);
}

std::vector<BrokenLine> broken(const QString &text, double width, const ProseStyle &style)
{
    QTextLayout layout(text, style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<BrokenLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qsizetype start = line.textStart();
        const double left = leftOf(text, start, style);
        const double room = std::max(width - left, point);
        line.setLineWidth(room);
        const qsizetype end = start + line.textLength();
        lines.push_back({.range = {start, end},
                         .left = left,
                         .room = room,
                         .width = std::min(line.naturalTextWidth(), room),
                         .isLast = end >= text.size() || isSeparator(text[end - 1])});
    }
    layout.endLayout();
    return lines.empty() ? std::vector<BrokenLine>(1) : lines;
}

/// How much wider the characters have to become for the line to end at the right edge, in percent;
/// 100 where they would come too far apart. In percent, since painters take absolute spacing for
/// something that depends on the resolution of their device.
double spacingOf(const BrokenLine &line, const QFont &font)
{
    const double most = 2.0 * font.pixelSize();
    const bool isFull = line.width > 0 && line.room - line.width <= most;
    return isFull && !line.isLast ? 100 * line.room / line.width : 100;
}

PaperText setLine(const BrokenLine &line, const QString &text, const ProseStyle &style)
{
    PaperText set{
        .at = {line.left, 0}, .width = line.width, .text = withoutEnd(text), .font = style.font};
    if (style.alignment & Qt::AlignHCenter)
        set.at.rx() += (line.room - line.width) / 2;
    if (!(style.alignment & Qt::AlignJustify))
        return set;
    if (const double spacing = spacingOf(line, set.font); spacing > 100) {
        set.font.setLetterSpacing(QFont::PercentageSpacing, spacing);
        set.width = line.room;
    }
    return set;
}

/// Where the characters stand that both ranges hold, from the left end of the line's baseline.
QRectF areaOf(const Range &wanted, const Range &line, const PaperText &text)
{
    const auto within = [&](qsizetype place) {
        return static_cast<int>(std::clamp<qsizetype>(place - line.from, 0, text.text.size()));
    };
    QTextLayout layout(text.text, text.font);
    layout.beginLayout();
    QTextLine one = layout.createLine();
    if (one.isValid())
        one.setLineWidth(2 * text.width);
    layout.endLayout();
    if (!one.isValid())
        return {};
    const double from = one.cursorToX(within(wanted.from));
    const double to = std::min(one.cursorToX(within(wanted.to)), text.width);
    const QFontMetricsF metrics(text.font);
    return {from, -metrics.ascent(), to - from, metrics.ascent() + metrics.descent()};
}

} // namespace

PaperProse::PaperProse(const std::vector<ProsePiece> &pieces, double width, const ProseStyle &style)
    : m_font(style.font)
    , m_pitch(style.pitch)
{
    QString joined;
    std::vector<Range> ranges;
    for (const ProsePiece &piece : pieces) {
        ranges.push_back({joined.size(), joined.size() + piece.text.size()});
        joined += piece.text;
    }
    const QString text = asLines(joined);
    std::size_t first = 0; // of the pieces that reach into the line
    for (const BrokenLine &at : broken(text, width, style)) {
        Line line{setLine(at, text.mid(at.range.from, at.range.to - at.range.from), style), {}};
        while (first < ranges.size() && ranges[first].to <= at.range.from)
            ++first;
        for (std::size_t i = first; i < ranges.size() && ranges[i].from < at.range.to; ++i) {
            if (!pieces[i].spot)
                continue;
            line.spots.push_back(*pieces[i].spot);
            line.spots.back().area =
                areaOf(ranges[i], at.range, line.text).translated(line.text.at);
        }
        m_lines.push_back(std::move(line));
    }
}

double PaperProse::startHeight() const
{
    return heightOf(lineCount() < 2 * fewestLines ? lineCount() : fewestLines);
}

int PaperProse::linesOnto(double room, int first) const
{
    const int left = lineCount() - first;
    const int within = static_cast<int>(room / m_pitch);
    if (left <= within)
        return left;
    const int count = std::min(within, left - fewestLines);
    return count < fewestLines ? 0 : count;
}

double PaperProse::putLines(PaperPage &page, QPointF at, int first, int count) const
{
    QPointF start = at + QPointF(0, baselineOf(m_font, m_pitch));
    for (int i = first; i < first + count; ++i) {
        Line line = m_lines[static_cast<std::size_t>(i)];
        line.text.at += start;
        if (!line.text.text.isEmpty())
            page.texts.push_back(std::move(line.text));
        for (PaperSpot &spot : line.spots) {
            spot.area.translate(start);
            page.spots.push_back(std::move(spot));
        }
        start.ry() += m_pitch;
    }
    return heightOf(count);
}

} // namespace shisaku
