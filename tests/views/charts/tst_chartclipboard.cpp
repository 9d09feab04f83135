#include "models/exchange/sampleplan.h"
#include "views/charts/chartclipboard.h"
#include "views/charts/gradepie.h"

#include <QImage>
#include <QMimeData>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// A chart as other programs are offered it.
class TstChartClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfferedAs_data();
    void isOfferedAs();
    void thePictureKnowsItsSize_data();
    void thePictureKnowsItsSize();
};

namespace
{

Chart sampleChart()
{
    const Plan plan = samplePlan();
    return gradePie(plan, plan.year(2019)->id);
}

} // namespace

void TstChartClipboard::isOfferedAs_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("picture") << u"image/png"_s << QByteArray("\x89PNG");
    QTest::newRow("drawing") << u"image/svg+xml"_s << QByteArray("<?xml");
    QTest::newRow("paper") << u"application/pdf"_s << QByteArray("%PDF");
}

void TstChartClipboard::isOfferedAs()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, magic);
    const auto data = chartMimeData(sampleChart(), {});
    QVERIFY(data->hasFormat(type));
    QVERIFY(data->data(type).startsWith(magic));
}

void TstChartClipboard::thePictureKnowsItsSize_data()
{
    QTest::addColumn<ChartFormat>("format");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("300 dpi") << ChartFormat{} << QSize(1890, 1134);
    QTest::newRow("96 dpi") << ChartFormat{.widthMm = 100, .heightMm = 50, .dpi = 96}
                            << QSize(378, 189);
}

void TstChartClipboard::thePictureKnowsItsSize()
{
    QFETCH(ChartFormat, format);
    QFETCH(QSize, pixels);
    const auto data = chartMimeData(sampleChart(), format);
    QVERIFY(data->hasImage());
    const auto system = qvariant_cast<QImage>(data->imageData());
    const QImage png = QImage::fromData(data->data(u"image/png"_s), "PNG");
    for (const QImage &image : {system, png}) {
        QCOMPARE(image.size(), pixels);
        QCOMPARE(image.dotsPerMeterX(), qRound(format.dpi / 0.0254));
    }
    QCOMPARE(system, png);
}

QTEST_MAIN(TstChartClipboard)
#include "tst_chartclipboard.moc"
