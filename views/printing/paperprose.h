#pragma once

#include "views/printing/paper.h"

namespace shisaku
{

/// How sentences are set.
struct ProseStyle {
    QFont font;
    double pitch = 0;  ///< from one baseline to the next
    double left = 0;   ///< what lines are moved in by
    double indent = 0; ///< what a paragraph's first line is moved in further, unless it begins with
                       ///< an ideographic space of its own
    /// Of lines; justified ones are spread to the width, but for a paragraph's last.
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A piece of sentences.
struct ProsePiece {
    QString text;
    std::optional<PaperSpot> spot{}; ///< what answers where it stands
};

/// Sentences set in type for a width of paper: they know their lines and put some of them on a
/// page, with their spots.
class PaperProse
{
public:
    PaperProse(const std::vector<ProsePiece> &pieces, double width, const ProseStyle &style);

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    double heightOf(int lines) const { return lines * m_pitch; }
    /// The height of the lines with which it may begin at the foot of a page.
    double startHeight() const;
    /// How many lines from `first` go together onto a page with that much room: neither the first
    /// nor the last line of all stands alone.
    int linesOnto(double room, int first) const;

    /// The height of what was put.
    double putLines(PaperPage &page, QPointF at, int first, int count) const;

private:
    /// A line, whose text and spots are placed from its paragraph's left edge and its baseline.
    struct Line {
        PaperText text;
        std::vector<PaperSpot> spots;
    };

    QFont m_font;
    double m_pitch;
    std::vector<Line> m_lines;
};

} // namespace shisaku
