#include "views/charts/chartpainter.h"

#include "views/charts/hatching.h"

#include <QFontMetricsF>

namespace shisaku
{
namespace
{

QPen penOf(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
}

void paintShape(QPainter &painter, const ShapeMark &shape, const Layout &layout, InkMode mode)
{
    const Ink ink = inkOf(shape.classIndex, mode);
    painter.fillPath(shape.path, ink.fill);
    QPainterPath hatched = shape.path;
    hatched.addPath(shape.clearing); // a hole, counted odd-even
    painter.setPen(penOf(hatchColour(ink), 0.045 * layout.em));
    painter.drawLines(hatchLines(hatched, ink.hatch, 0.55 * layout.em));
    painter.strokePath(shape.path, penOf(ink.outline, 0.06 * layout.em));
}

void paintHighlight(QPainter &painter, const Layout &layout, int slice, const QColor &colour)
{
    for (const ShapeMark &shape : layout.shapes) {
        if (shape.slice == slice)
            painter.strokePath(shape.path, penOf(colour, 0.22 * layout.em));
    }
}

void paintText(QPainter &painter, const TextMark &text)
{
    painter.setFont(text.font);
    const QFontMetricsF metrics(text.font);
    const double pitch = text.box.height() / double(text.lines.size());
    double y = text.box.top() + (pitch - metrics.height()) / 2 + metrics.ascent();
    for (const QString &line : text.lines) {
        const double free = text.box.width() - metrics.horizontalAdvance(line);
        const double shift = text.alignment.testFlag(Qt::AlignLeft)    ? 0
                             : text.alignment.testFlag(Qt::AlignRight) ? free
                                                                       : free / 2;
        painter.drawText(QPointF(text.box.left() + shift, y), line);
        y += pitch;
    }
}

} // namespace

void paintChart(QPainter &painter, const Layout &layout, const ChartColours &colours,
                int highlighted)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF({}, layout.size), colours.paper);
    for (const ShapeMark &shape : layout.shapes)
        paintShape(painter, shape, layout, colours.inks);
    paintHighlight(painter, layout, highlighted, colours.text);
    painter.setPen(penOf(colours.text, 0.05 * layout.em));
    for (const QPolygonF &leader : layout.leaders)
        painter.drawPolyline(leader);
    const QColor onFill = ChartColours{}.text;
    for (const TextMark &text : layout.texts) {
        painter.setPen(text.onFill ? onFill : colours.text);
        paintText(painter, text);
    }
    painter.restore();
}

} // namespace shisaku
