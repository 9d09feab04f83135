#include "views/charts/chartwriter.h"

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// A device that is full after that many bytes.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

/// The published pie.
Chart sampleChart()
{
    return {.title = u"令和元年度 評価別施策数"_s,
            .description = u"Aは24施策、Bは14施策、終了は3施策。"_s,
            .slices = {{.label = u"【A】, 24施策, 59%"_s, .count = 24, .classIndex = 1},
                       {.label = u"【B】, 14施策, 34%"_s, .count = 14, .classIndex = 2},
                       {.label = u"【終了】, 3施策, 7%"_s, .count = 3, .classIndex = 5}}};
}

QByteArray written(ChartWriter write, const Chart &chart, const ChartFormat &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(chart, format, buffer) ? buffer.data() : QByteArray();
}

struct Svg {
    QString title;
    QString description;
    QString width;
    QString text;
    int patterns = 0;
};

Svg parsed(const QByteArray &bytes)
{
    Svg svg;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "svg"_L1)
            svg.width = xml.attributes().value("width"_L1).toString();
        else if (xml.name() == "title"_L1)
            svg.title = xml.readElementText();
        else if (xml.name() == "desc"_L1)
            svg.description = xml.readElementText();
        else if (xml.name() == "text"_L1)
            svg.text += xml.readElementText(); // a line comes in several runs
        else if (xml.name() == "pattern"_L1 || xml.name() == "image"_L1)
            ++svg.patterns;
    }
    return xml.hasError() ? Svg{} : svg;
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

} // namespace

class TstChartWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngKnowsItsSize_data();
    void pngKnowsItsSize();
    void pngSaysWhatItShows();
    void imageForTheClipboard();
    void svgHoldsTheLabelsAsText_data();
    void svgHoldsTheLabelsAsText();
    void svgEscapes();
    void pdfCanBeSearched();
    void pdfSaysWhatItShows();
    void pdfHasThePageSize();
    void noRoomIsAFailure();
    void fullDeviceIsAFailure_data();
    void fullDeviceIsAFailure();
    void writerBySuffix();
    void monoHasNoColour();
};

void TstChartWriter::pngKnowsItsSize_data()
{
    QTest::addColumn<ChartFormat>("format");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("default") << ChartFormat{} << QSize(1890, 1134);
    QTest::newRow("small") << ChartFormat{.widthMm = 60, .dpi = 96} << QSize(227, 136);
    QTest::newRow("square") << ChartFormat{.widthMm = 100, .heightMm = 100, .dpi = 254}
                            << QSize(1000, 1000);
}

void TstChartWriter::pngKnowsItsSize()
{
    QFETCH(ChartFormat, format);
    QFETCH(QSize, pixels);
    const QImage image = QImage::fromData(written(writePng, sampleChart(), format), "PNG");
    QCOMPARE(image.size(), pixels);
    QCOMPARE(image.dotsPerMeterX(), qRound(format.dpi / 0.0254));
    QCOMPARE(image.dotsPerMeterY(), qRound(format.dpi / 0.0254));
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
}

void TstChartWriter::pngSaysWhatItShows()
{
    const Chart chart = sampleChart();
    const QImage image = QImage::fromData(written(writePng, chart, {}), "PNG");
    QCOMPARE(image.text(u"Title"_s), chart.title);
    QCOMPARE(image.text(u"Description"_s), chart.description);
}

void TstChartWriter::imageForTheClipboard()
{
    const QImage image = chartImage(sampleChart(), {});
    QCOMPARE(image.size(), QSize(1890, 1134));
    QVERIFY(chartImage(sampleChart(), {.widthMm = 1e6, .dpi = 2400}).isNull());
}

void TstChartWriter::svgHoldsTheLabelsAsText_data()
{
    QTest::addColumn<double>("mm");
    QTest::newRow("60 mm") << 60.0;
    QTest::newRow("160 mm") << 160.0;
    QTest::newRow("250 mm") << 250.0;
}

void TstChartWriter::svgHoldsTheLabelsAsText()
{
    QFETCH(double, mm);
    const Chart chart = sampleChart();
    const Svg svg = parsed(written(writeSvg, chart, {.widthMm = mm}));
    QCOMPARE(svg.title, chart.title);
    QCOMPARE(svg.description, chart.description);
    QVERIFY(svg.width.endsWith(u"mm"_s));
    QVERIFY(std::abs(svg.width.chopped(2).toDouble() - mm) < 0.1);
    QCOMPARE(svg.patterns, 0);
    QVERIFY(!svg.text.contains(u'…'));
    const QString text = QString(svg.text).remove(u' ');
    for (const Slice &slice : chart.slices)
        QVERIFY2(text.contains(QString(slice.label).remove(u' ')), qPrintable(text));
}

void TstChartWriter::svgEscapes()
{
    const Chart chart{.title = u"<b>A & B</b>"_s,
                      .description = u"\"A\" < B & C"_s,
                      .slices = {{.label = u"<A&B>"_s, .count = 1}}};
    const Svg svg = parsed(written(writeSvg, chart, {}));
    QCOMPARE(svg.title, chart.title);
    QCOMPARE(svg.description, chart.description);
    QVERIFY(svg.text.contains(u"<A&B>"_s));
}

void TstChartWriter::pdfCanBeSearched()
{
    const Chart chart = sampleChart();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(chart, {}, file));
    file.close();
    const QString text = QString::fromUtf8(
        outputOf(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s}));
    QVERIFY2(!text.isEmpty(), "pdftotext (poppler-utils) has to be installed");
    QVERIFY(text.contains(chart.title));
    for (const Slice &slice : chart.slices)
        QVERIFY2(text.contains(slice.label), qPrintable(text));
    const QByteArray fonts = outputOf(u"pdffonts"_s, {path});
    QVERIFY2(fonts.contains("BIZUDGothic"), fonts.constData());
    for (const QByteArray &font : fonts.trimmed().split('\n').sliced(2)) // under a head
        QVERIFY2(font.contains(" yes "), font.constData());              // embedded
}

void TstChartWriter::pdfSaysWhatItShows()
{
    Chart chart = sampleChart();
    chart.title = u"<評価別> & \"集計\""_s;
    chart.description = u"A < B & B > 終了、「59%」。"_s;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(chart, {}, file));
    file.close();
    QXmlStreamReader xml(outputOf(u"pdfinfo"_s, {u"-meta"_s, path}).trimmed());
    QMap<QString, QString> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.namespaceUri() == "http://purl.org/dc/elements/1.1/"_L1) {
            const QString name = xml.name().toString();
            texts[name] = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(texts[u"title"_s], chart.title);
    QCOMPARE(texts[u"description"_s], chart.description);
    QCOMPARE(texts[u"format"_s], u"application/pdf"_s);
}

void TstChartWriter::pdfHasThePageSize()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(sampleChart(), {.widthMm = 127, .heightMm = 76.2}, file));
    file.close();
    const QByteArray info = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains("360 x 216 pts"), info.constData());
    QVERIFY2(info.contains("Pages:           1\n"), info.constData());
}

void TstChartWriter::noRoomIsAFailure()
{
    Chart chart = sampleChart();
    chart.title = QString(5000, u'題');
    const ChartFormat format{.widthMm = 30, .heightMm = 30, .points = 72};
    QVERIFY(chartImage(chart, format).isNull());
    for (const ChartWriter write : {writePng, writeSvg, writePdf})
        QVERIFY(written(write, chart, format).isEmpty());
}

void TstChartWriter::fullDeviceIsAFailure_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("png") << u"png"_s;
    QTest::newRow("svg") << u"svg"_s;
    QTest::newRow("pdf") << u"pdf"_s;
}

void TstChartWriter::fullDeviceIsAFailure()
{
    QFETCH(QString, suffix);
    FullDevice full(1000);
    QVERIFY(!chartWriterFor(suffix)(sampleChart(), {}, full));
    FullDevice roomy(10'000'000);
    QVERIFY(chartWriterFor(suffix)(sampleChart(), {}, roomy));
}

void TstChartWriter::writerBySuffix()
{
    QVERIFY(chartWriterFor(u"png"_s) == &writePng);
    QVERIFY(chartWriterFor(u"SVG"_s) == &writeSvg);
    QVERIFY(chartWriterFor(u"pdf"_s) == &writePdf);
    for (const QString &unknown : {u"jpg"_s, u""_s, u"pn"_s, u".png"_s})
        QVERIFY(!chartWriterFor(unknown));
}

void TstChartWriter::monoHasNoColour()
{
    const auto strongest = [](const QImage &image) {
        int saturation = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                const QColor colour = image.pixelColor(x, y);
                saturation = std::max(saturation, std::abs(colour.red() - colour.blue()));
            }
        }
        return saturation;
    };
    QVERIFY(strongest(chartImage(sampleChart(), {.dpi = 96})) > 50);
    QVERIFY(strongest(chartImage(sampleChart(), {.dpi = 96, .mono = true})) < 20);
}

QTEST_MAIN(TstChartWriter)
#include "tst_chartwriter.moc"
