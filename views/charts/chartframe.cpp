#include "views/charts/chartframe.h"

#include "views/charts/textblock.h"

#include <algorithm>

namespace shisaku
{
namespace
{

enum class Edge { Top, Bottom };

/// The text at the edge of the area, which becomes smaller by it.
void putAtEdge(ChartFrame &frame, const QString &text, const QFont &font, Edge edge,
               Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const QRectF &area = frame.area;
    const TextBlock block = wrapped(text, font, area.width());
    const double free = area.width() - block.size.width();
    const double x = area.left() + (alignment.testFlag(Qt::AlignRight) ? free : free / 2);
    const bool top = edge == Edge::Top;
    const double y = top ? area.top() : area.bottom() - block.size.height();
    frame.texts.push_back({.lines = block.lines,
                           .box = {QPointF(x, y), block.size},
                           .font = font,
                           .alignment = alignment});
    const double taken = block.size.height() + (top ? 0.6 : 0.4) * frame.em;
    frame.area.adjust(0, top ? taken : 0, 0, top ? 0 : -taken);
}

} // namespace

ChartFrame frameOf(const Chart &chart, const QSizeF &size, const QFont &font, double share)
{
    ChartFrame frame;
    frame.font = sized(font, share * sizeOf(font));
    frame.em = sizeOf(frame.font);
    const double margin = 0.7 * frame.em;
    frame.area = QRectF({}, size).adjusted(margin, margin, -margin, -margin);
    QFont title = sized(font, 1.2 * frame.em);
    title.setBold(true);
    putAtEdge(frame, chart.title, title, Edge::Top, Qt::AlignHCenter);
    const QFont small = sized(font, 0.85 * frame.em);
    putAtEdge(frame, chart.source, small, Edge::Bottom, Qt::AlignRight);
    putAtEdge(frame, chart.note, small, Edge::Bottom, Qt::AlignHCenter);
    return frame;
}

bool hasRoom(const ChartFrame &frame, const QSizeF &size)
{
    const QRectF whole({}, size);
    return frame.area.width() > 0 && frame.area.height() > 0 &&
           std::ranges::all_of(frame.texts,
                               [&](const TextMark &text) { return whole.contains(text.box); });
}

Layout emptyLayout(const Chart &chart, const QSizeF &size, const QFont &font)
{
    for (const double share : {1.0, 0.8, 0.6, 0.4, 0.2, 0.1}) {
        ChartFrame frame = frameOf(chart, size, font, share);
        const TextBlock block = wrapped(chart.empty.isEmpty() ? nothingToCount() : chart.empty,
                                        frame.font, frame.area.width());
        QRectF box({}, block.size);
        box.moveCenter(frame.area.center());
        if (!hasRoom(frame, size) || !frame.area.contains(box))
            continue;
        frame.texts.push_back({.lines = block.lines, .box = box, .font = frame.font});
        return {.size = size, .em = frame.em, .texts = std::move(frame.texts)};
    }
    return {.size = size};
}

} // namespace shisaku
