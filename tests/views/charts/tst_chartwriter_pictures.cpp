#include "tests/support/indicators.h"
#include "views/charts/chartkind.h"
#include "views/charts/chartwriter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr int dpi = 150;
constexpr int finer = 3; // than the PNG the others are drawn, so that no line is moved to a pixel
constexpr int block = 8; // pixels: half a letter

// How far the greys (of 255) of two blocks may be apart: librsvg and poppler put edges a part of a
// pixel elsewhere, which makes 11 to 18 (measured); a 1 in the place of a 4 makes 33.
constexpr double tolerance = 25;

QString written(const QTemporaryDir &folder, const Chart &chart, const QString &suffix)
{
    QFile file(folder.filePath(u"chart."_s + suffix));
    const ChartFormat format{.widthMm = 160, .dpi = dpi};
    return file.open(QIODevice::WriteOnly) && chartWriterFor(suffix)(chart, format, file)
               ? file.fileName()
               : QString();
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

QImage shrunk(const QString &picture, const QSize &size)
{
    return QImage(picture)
        .copy({{}, finer * size}) // poppler rounds the page up
        .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The SVG as librsvg draws it, of that size.
QImage svgPicture(const QTemporaryDir &folder, const Chart &chart, const QSize &size)
{
    const QString picture = folder.filePath(u"svg.png"_s);
    const QString path = written(folder, chart, u"svg"_s);
    return run(u"rsvg-convert"_s, {u"-w"_s, QString::number(finer * size.width()), u"-h"_s,
                                   QString::number(finer * size.height()), u"-o"_s, picture, path})
               ? shrunk(picture, size)
               : QImage();
}

/// The PDF as poppler draws it, of that size.
QImage pdfPicture(const QTemporaryDir &folder, const Chart &chart, const QSize &size)
{
    const QString picture = folder.filePath(u"pdf"_s);
    const QString path = written(folder, chart, u"pdf"_s);
    return run(u"pdftoppm"_s,
               {u"-r"_s, QString::number(finer * dpi), u"-png"_s, u"-singlefile"_s, path, picture})
               ? shrunk(picture + u".png"_s, size)
               : QImage();
}

double meanGrey(const QImage &picture, const QPoint &corner)
{
    double sum = 0;
    for (int y = 0; y < block; ++y) {
        const uchar *row = picture.constScanLine(corner.y() + y) + corner.x();
        sum += std::accumulate(row, row + block, 0);
    }
    return sum / (block * block);
}

/// How far apart the greys are in the block in which they differ most.
double difference(const QImage &first, const QImage &second)
{
    const QImage one = first.convertToFormat(QImage::Format_Grayscale8);
    const QImage other = second.convertToFormat(QImage::Format_Grayscale8);
    double largest = 0;
    for (int y = 0; y + block <= one.height(); y += block) {
        for (int x = 0; x + block <= one.width(); x += block)
            largest = std::max(largest, std::abs(meanGrey(one, {x, y}) - meanGrey(other, {x, y})));
    }
    return largest;
}

} // namespace

/// That a chart is the same picture as PNG, as SVG and as PDF, drawn by programs that are not Qt.
class TstChartWriterPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSame_data();
    void areTheSame();
    void aChangedFigureIsSeen();
};

void TstChartWriterPictures::areTheSame_data()
{
    QTest::addColumn<Chart>("chart");
    const Plan plan = test::planWithIndicators();
    for (const ChartOrder &order : allCharts(plan, test::yearId(plan, 2019)))
        QTest::addRow("%s %lld", order.kind->name.data(),
                      static_cast<long long>(order.subject.indicator.value))
            << shisaku::chartOf(plan, *order.kind, order.subject);
}

void TstChartWriterPictures::areTheSame()
{
    QFETCH(Chart, chart);
    const QTemporaryDir folder;
    const QImage png(written(folder, chart, u"png"_s));
    const QImage svg = svgPicture(folder, chart, png.size());
    const QImage pdf = pdfPicture(folder, chart, png.size());
    QVERIFY2(!svg.isNull(), "rsvg-convert (librsvg2-bin) has to be installed");
    QVERIFY2(!pdf.isNull(), "pdftoppm (poppler-utils) has to be installed");
    QCOMPARE(svg.size(), png.size());
    for (const QImage &picture : {svg, pdf}) {
        const double apart = difference(picture, png);
        QVERIFY2(apart < tolerance, qPrintable(QString::number(apart)));
    }
}

void TstChartWriterPictures::aChangedFigureIsSeen()
{
    const QTemporaryDir folder;
    Chart chart{.title = u"事業数"_s, .slices = {{.label = u"【A】, 24施策"_s, .count = 24}}};
    const QImage png(written(folder, chart, u"png"_s));
    chart.slices.front().label = u"【A】, 21施策"_s;
    const double apart = difference(svgPicture(folder, chart, png.size()), png);
    QVERIFY2(apart > tolerance, qPrintable(QString::number(apart)));
}

QTEST_MAIN(TstChartWriterPictures)
#include "tst_chartwriter_pictures.moc"
