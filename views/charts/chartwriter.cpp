#include "views/charts/chartwriter.h"

#include "views/charts/chartpainter.h"
#include "views/charts/paperfont.h"
#include "views/charts/pielayout.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

// Paper is laid out in this fine a unit, because fonts take whole numbers of it.
constexpr int unitsPerInch = 1440;
constexpr double mmPerInch = 25.4;

/// Text grows with the paper, but more slowly.
double pointsOf(const QSizeF &mm)
{
    constexpr double usual = 160 * 96;
    return 10 * std::pow(mm.width() * mm.height() / usual, 0.25);
}

Layout paperLayout(const Chart &chart, const ChartFormat &format)
{
    const QSizeF mm = format.sizeMm();
    QFont font = paperFont(10);
    font.setPixelSize(qRound(pointsOf(mm) * unitsPerInch / 72));
    return layoutPie(chart, mm / mmPerInch * unitsPerInch, font);
}

ChartColours coloursOf(const ChartFormat &format)
{
    return {.inks = format.mono ? InkMode::Mono : InkMode::Colour};
}

/// Qt's own writers report success on a full disk: the bytes are made first, then counted.
bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    return !bytes.isEmpty() && device.write(bytes) == bytes.size();
}

struct Writer {
    QStringView suffix;
    ChartWriter write;
};

constexpr std::array<Writer, 3> writers = {
    {{u"png", writePng}, {u"svg", writeSvg}, {u"pdf", writePdf}}};

} // namespace

QImage chartImage(const Chart &chart, const ChartFormat &format)
{
    const QSizeF size = format.sizeMm() / mmPerInch * format.dpi;
    QImage image(size.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    const int dotsPerMeter = qRound(format.dpi / mmPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    painter.scale(double(format.dpi) / unitsPerInch, double(format.dpi) / unitsPerInch);
    paintChart(painter, paperLayout(chart, format), coloursOf(format));
    return image;
}

bool writePng(const Chart &chart, const ChartFormat &format, QIODevice &device)
{
    QImage image = chartImage(chart, format);
    image.setText(u"Title"_s, chart.title);
    image.setText(u"Description"_s, chart.description);
    QBuffer buffer;
    return !image.isNull() && image.save(&buffer, "PNG") && writeAll(device, buffer.data());
}

bool writeSvg(const Chart &chart, const ChartFormat &format, QIODevice &device)
{
    const Layout layout = paperLayout(chart, format);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(unitsPerInch);
    generator.setSize(layout.size.toSize());
    generator.setViewBox(QRectF({}, layout.size));
    // Qt escapes the text that is painted, but not these two.
    generator.setTitle(chart.title.toHtmlEscaped());
    generator.setDescription(chart.description.toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintChart(painter, layout, coloursOf(format));
    return painter.end() && writeAll(device, buffer.data());
}

bool writePdf(const Chart &chart, const ChartFormat &format, QIODevice &device)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&buffer);
    writer.setTitle(chart.title);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(
        QPageSize(format.sizeMm(), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintChart(painter, paperLayout(chart, format), coloursOf(format));
    return painter.end() && writeAll(device, buffer.data());
}

ChartWriter chartWriterFor(const QString &suffix)
{
    for (const Writer &writer : writers) {
        if (writer.suffix.compare(suffix, Qt::CaseInsensitive) == 0)
            return writer.write;
    }
    return nullptr;
}

} // namespace shisaku
