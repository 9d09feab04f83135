#include "views/charts/barmarks.h"

#include "views/charts/baraxis.h"

#include <algorithm>

namespace shisaku
{
namespace
{

QPainterPath rectangle(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

/// Adds the marks of one figure.
class Marks
{
public:
    Marks(Layout &layout, const BarParts &parts, const BarFigure &figure, const Chart &chart,
          const QFont &font)
        : m_layout(layout)
        , m_parts(parts)
        , m_figure(figure)
        , m_space(figure.space)
        , m_chart(chart)
        , m_font(font)
        , m_direction(parts.bars.direction)
        , m_em(parts.em)
    {
    }

    void addAll()
    {
        int slice = 0;
        for (std::size_t i = 0; i < m_figure.rows.size(); ++i) {
            const int slices = m_parts.bars.bars[i].slices;
            addSegments(i);
            addOutside(i);
            addEnd(i, slices == 1 ? slice : -1);
            addLabel(i);
            addHeading(i);
            slice += slices;
        }
        addAxis();
    }

private:
    const BarText &text(std::size_t bar) const { return m_parts.words.bars[bar]; }
    double coreFrom(std::size_t bar) const { return m_figure.places.cores[bar]; }
    double coreTo(std::size_t bar) const { return coreFrom(bar) + m_figure.rows[bar].core; }
    double middle(std::size_t bar) const { return (coreFrom(bar) + coreTo(bar)) / 2; }

    double endOf(std::size_t bar) const
    {
        const auto &segments = m_parts.segments[bar];
        return segments.empty() ? 0 : segments.back().to * m_figure.measure.unit;
    }

    void add(const TextBlock &block, const QRectF &box, Qt::Alignment alignment, int slice = -1)
    {
        if (!block.lines.isEmpty())
            m_layout.texts.push_back({.lines = block.lines,
                                      .box = box,
                                      .font = m_font,
                                      .alignment = alignment,
                                      .slice = slice});
    }

    /// Of a box of that size whose edge that is nearest to the axis is there.
    QRectF boxFrom(double along, double across, const QSizeF &size) const
    {
        return m_space.around(along + lengthOf(m_direction, size) / 2, across, size);
    }

    void addSegments(std::size_t bar)
    {
        const double half = m_figure.measure.thickness / 2;
        const double unit = m_figure.measure.unit;
        for (const Segment &segment : m_parts.segments[bar]) {
            const QRectF rect = m_space.between(segment.from * unit, middle(bar) - half,
                                                segment.to * unit, middle(bar) + half);
            ShapeMark shape{.path = rectangle(rect),
                            .slice = segment.slice,
                            .classIndex =
                                m_chart.slices[static_cast<std::size_t>(segment.slice)].classIndex};
            const auto &inside = m_figure.labels[bar].inside;
            const auto label = std::ranges::find(inside, segment.slice, &SegmentLabel::slice);
            if (label != inside.end()) {
                const QRectF box = m_space.around(label->along, middle(bar), label->text.size);
                const QRectF free = box.adjusted(-0.25 * m_em, 0, 0.25 * m_em, 0) & rect;
                shape.clearing.addRoundedRect(free, 0.25 * m_em, 0.25 * m_em);
                add(label->text, box, Qt::AlignHCenter, segment.slice);
                m_layout.texts.back().onFill = true;
            }
            m_layout.shapes.push_back(std::move(shape));
        }
    }

    /// Above a level bar, to the right of a column.
    void addOutside(std::size_t bar)
    {
        const SegmentLabels &labels = m_figure.labels[bar];
        const bool above = m_direction == Qt::Horizontal;
        const double away = above ? -1 : 1;
        const double core = above ? coreFrom(bar) : coreTo(bar);
        const double rim = middle(bar) + away * m_figure.measure.thickness / 2;
        for (const SegmentLabel &label : labels.outside) {
            const double near = core + away * labels.leader;
            const double across = near + away * breadthOf(m_direction, label.text.size) / 2;
            add(label.text, m_space.around(label.along, across, label.text.size), Qt::AlignLeft,
                label.slice);
            m_layout.leaders.push_back(
                QPolygonF({m_space.at(label.segment, rim),
                           m_space.at(label.segment, core + away * 0.15 * m_em),
                           m_space.at(label.end, near - away * 0.1 * m_em)}));
        }
    }

    void addEnd(std::size_t bar, int slice)
    {
        const double along = endOf(bar) + endGap(m_direction) * m_em;
        const TextBlock &end = text(bar).end;
        add(end, boxFrom(along, middle(bar), end.size),
            m_direction == Qt::Horizontal ? Qt::AlignLeft : Qt::AlignHCenter, slice);
    }

    void addLabel(std::size_t bar)
    {
        const TextBlock &label = text(bar).label;
        if (m_direction == Qt::Vertical)
            add(label, under(bar, label.size), Qt::AlignHCenter);
        else if (m_parts.words.place == LabelPlace::Above)
            add(label, above(bar, label.size), Qt::AlignLeft);
        else
            add(label, beside(bar, label.size), listed() ? Qt::AlignLeft : Qt::AlignRight);
    }

    /// Under the middle of the column, as far as it stays within the column's share of the chart.
    QRectF under(std::size_t bar, const QSizeF &size) const
    {
        const BarRow &row = m_figure.rows[bar];
        const double half = size.width() / 2;
        const double from = coreFrom(bar) - row.before - m_figure.places.gap / 2 + half;
        const double to = coreTo(bar) + row.after + m_figure.places.gap / 2 - half;
        const double across = std::clamp(middle(bar), std::min(from, to), std::max(from, to));
        return m_space.around(-0.3 * m_em - size.height() / 2, across, size);
    }

    QRectF above(std::size_t bar, const QSizeF &size) const
    {
        const SegmentLabels &labels = m_figure.labels[bar];
        const double outside = labels.outside.empty() ? 0 : labels.leader + labels.breadth;
        return boxFrom(0.4 * m_em, coreFrom(bar) - outside - size.height() / 2, size);
    }

    QRectF beside(std::size_t bar, const QSizeF &size) const
    {
        const double widest = m_parts.words.axis - (m_parts.words.grouped ? m_em : 0);
        const double from = listed() ? -widest : -0.5 * m_em - size.width();
        return boxFrom(from, middle(bar), size);
    }

    /// Whether labels are flush on the left, as in a list, and not with the axis.
    bool listed() const { return m_parts.words.grouped || m_parts.words.lines > 1; }

    void addHeading(std::size_t bar)
    {
        const TextBlock &heading = text(bar).heading;
        if (heading.lines.isEmpty())
            return;
        const double top = coreFrom(bar) - m_figure.rows[bar].before;
        add(heading, boxFrom(-m_space.axis(), top + heading.size.height() / 2, heading.size),
            Qt::AlignLeft);
    }

    void addAxis()
    {
        std::vector<QRectF> boxes;
        const double pad = 0.1 * m_em;
        for (const TextMark &mark : m_layout.texts)
            boxes.push_back(mark.box.adjusted(-pad, 0, pad, 0));
        for (const int tick : m_figure.ticks) {
            const double along = tick * m_figure.measure.unit;
            const QLineF rule(m_space.at(along, m_figure.from), m_space.at(along, m_figure.to));
            for (const QLineF &line : linesBeside(rule, boxes))
                m_layout.rules.push_back({.line = line, .axis = tick == 0});
            addTick(tick, along);
        }
    }

    void addTick(int tick, double along)
    {
        const TextBlock block = blockOf({tickText(m_parts.bars, tick)}, m_font);
        const double away = breadthOf(m_direction, block.size + QSizeF(0.8, 0.2) * m_em) / 2;
        const double across =
            m_direction == Qt::Horizontal ? m_figure.to + away : m_figure.from - away;
        add(block, m_space.around(along, across, block.size), Qt::AlignHCenter);
    }

    Layout &m_layout;
    const BarParts &m_parts;
    const BarFigure &m_figure;
    const BarSpace &m_space;
    const Chart &m_chart;
    const QFont &m_font;
    Qt::Orientation m_direction;
    double m_em;
};

} // namespace

void addBars(Layout &layout, const BarParts &parts, const BarFigure &figure, const Chart &chart,
             const QFont &font)
{
    Marks(layout, parts, figure, chart, font).addAll();
}

} // namespace shisaku
