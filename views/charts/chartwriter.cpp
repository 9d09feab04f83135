#include "views/charts/chartwriter.h"

#include "views/charts/chartpainter.h"
#include "views/charts/chartpaper.h"
#include "views/charts/xmp.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

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
    const Layout layout = chartOnPaper(chart, format);
    const QSize size = (layout.size / chartUnitsPerInch * format.dpi).toSize();
    if (layout.isBlank() || qint64(size.width()) * size.height() > mostChartPixels)
        return {};
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    const int dotsPerMeter = qRound(format.dpi / mmPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QPainter painter(&image);
    painter.scale(double(format.dpi) / chartUnitsPerInch, double(format.dpi) / chartUnitsPerInch);
    paintChart(painter, layout, coloursOf(format));
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
    const Layout layout = chartOnPaper(chart, format);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(chartUnitsPerInch);
    generator.setSize(layout.size.toSize());
    generator.setViewBox(QRectF({}, layout.size));
    // Qt escapes the text that is painted, but not these two.
    generator.setTitle(chart.title.toHtmlEscaped());
    generator.setDescription(chart.description.toHtmlEscaped());
    QPainter painter;
    if (layout.isBlank() || !painter.begin(&generator))
        return false;
    paintChart(painter, layout, coloursOf(format));
    return painter.end() && writeAll(device, buffer.data());
}

bool writePdf(const Chart &chart, const ChartFormat &format, QIODevice &device)
{
    const Layout layout = chartOnPaper(chart, format);
    QBuffer buffer;
    if (layout.isBlank() || !buffer.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&buffer);
    writer.setTitle(chart.title);
    writer.setDocumentXmpMetadata(xmpPacket(chart.title, chart.description));
    writer.setResolution(chartUnitsPerInch);
    writer.setPageSize(QPageSize(layout.size / chartUnitsPerInch * mmPerInch, QPageSize::Millimeter,
                                 {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paintChart(painter, layout, coloursOf(format));
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
