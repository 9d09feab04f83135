#include "tests/support/drawnbars.h"

#include "views/charts/chartpaper.h"

#include <QFontMetricsF>

namespace shisaku::test
{

QRectF measured(const TextMark &text)
{
    double width = 0;
    const QFontMetricsF metrics(text.font);
    for (const QString &line : text.lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF box({}, QSizeF(width, metrics.height() * double(text.lines.size())));
    box.moveCenter(text.box.center());
    return box;
}

std::vector<QRectF> measured(const std::vector<TextMark> &texts)
{
    std::vector<QRectF> boxes;
    for (const TextMark &text : texts)
        boxes.push_back(measured(text));
    return boxes;
}

QString joined(const TextMark &text)
{
    return text.lines.join(QString()).remove(u' ');
}

QStringList allTexts(const Layout &layout)
{
    QStringList texts;
    for (const TextMark &text : layout.texts)
        texts << joined(text);
    return texts;
}

const Bars &theBars(const Chart &chart)
{
    return std::get<Bars>(chart.figure);
}

QRectF rectOf(const Layout &layout, int slice)
{
    const auto at = std::ranges::find(layout.shapes, slice, &ShapeMark::slice);
    return at != layout.shapes.end() ? at->path.boundingRect() : QRectF();
}

double lengthOf(const QRectF &rect, const Chart &chart)
{
    return theBars(chart).direction == Qt::Horizontal ? rect.width() : rect.height();
}

bool hasLegend(const Layout &layout)
{
    return std::ranges::find(layout.shapes, -1, &ShapeMark::slice) != layout.shapes.end();
}

double axisOf(const Layout &layout, const Chart &chart)
{
    const auto axis = std::ranges::find_if(layout.rules, &RuleMark::axis);
    return theBars(chart).direction == Qt::Horizontal ? axis->line.x1() : axis->line.y1();
}

Layout laidOut(const Chart &chart, double mm, Height height)
{
    return chartOnPaper(chart,
                        {.widthMm = mm, .heightMm = height == Height::Natural ? 0 : 0.6 * mm});
}

} // namespace shisaku::test
