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

/// The points of lines are as light or dark as the text is.
Ink inkOf(const ShapeMark &shape, const ChartColours &colours)
{
    Ink ink = inkOf(shape.classIndex, colours.inks);
    if (shape.classIndex == pointClass)
        ink.fill = ink.outline = colours.text;
    return ink;
}

void paintShape(QPainter &painter, const ShapeMark &shape, const Layout &layout,
                const ChartColours &colours)
{
    const Ink ink = inkOf(shape, colours);
    painter.fillPath(shape.path, ink.fill);
    QPainterPath hatched = shape.path;
    hatched.addPath(shape.clearing); // a hole, counted odd-even
    painter.setPen(penOf(hatchColour(ink), 0.045 * layout.em));
    painter.drawLines(hatchLines(hatched, ink.hatch, 0.55 * layout.em));
    painter.strokePath(shape.path, penOf(ink.outline, 0.06 * layout.em));
}

void paintHighlight(QPainter &painter, const Layout &layout, int slice, const QColor &colour)
{
    for (const auto *marks : {&layout.shapes, &layout.points}) {
        for (const ShapeMark &shape : *marks) {
            if (slice >= 0 && shape.slice == slice)
                painter.strokePath(shape.path, penOf(colour, 0.22 * layout.em));
        }
    }
}

void paintRules(QPainter &painter, const Layout &layout, const QColor &colour)
{
    QColor quiet = colour;
    quiet.setAlphaF(0.25F);
    for (const RuleMark &rule : layout.rules) {
        painter.setPen(penOf(rule.axis ? colour : quiet, 0.05 * layout.em));
        painter.drawLine(rule.line);
    }
}

void paintCurves(QPainter &painter, const Layout &layout, const ChartColours &colours)
{
    for (const CurveMark &curve : layout.curves) {
        QPen pen = penOf(colours.text, 0.12 * layout.em);
        if (curve.dashed)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawPolyline(curve.points);
    }
    for (const ShapeMark &point : layout.points)
        paintShape(painter, point, layout, colours);
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
    paintRules(painter, layout, colours.text);
    for (const ShapeMark &shape : layout.shapes)
        paintShape(painter, shape, layout, colours);
    paintCurves(painter, layout, colours);
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
