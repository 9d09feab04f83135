#include "views/printing/paperpainter.h"

#include "views/charts/chartpainter.h"
#include "views/printing/typesetting.h"

#include <QPainter>

namespace shisaku
{

void paintPage(QPainter &painter, const PaperPage &page)
{
    constexpr double pointsPerInch = 72;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(painter.device()->logicalDpiX() / pointsPerInch / point,
                  painter.device()->logicalDpiY() / pointsPerInch / point);
    for (const PaperFill &fill : page.fills)
        painter.fillRect(fill.area, fill.color);
    for (const PaperRule &rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::SquareCap));
        painter.drawLine(rule.line);
    }
    for (const PaperChart &chart : page.charts) {
        painter.save();
        painter.translate(chart.at);
        paintChart(painter, chart.layout);
        painter.restore();
    }
    painter.setPen(Qt::black);
    for (const PaperText &text : page.texts) {
        painter.setFont(text.font);
        painter.drawText(text.at, text.text);
    }
    painter.restore();
}

} // namespace shisaku
