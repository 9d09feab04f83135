#include "views/charts/chartpainter.h"
#include "views/charts/hatching.h"
#include "views/charts/palette.h"

#include <QImage>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// Relative luminance (WCAG 2).
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &light, const QColor &dark)
{
    return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
}

constexpr int classes = 12;

/// How far two fills have to be apart, of 255 greys, where their lines do not tell them apart.
constexpr int apart = 32;

int greyOf(const Ink &ink)
{
    return qGray(ink.fill.rgb());
}

} // namespace

class TstPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesAreToldApartInGrey_data() { modes(); }
    void classesAreToldApartInGrey();
    void moreClassesDiffer_data() { modes(); }
    void moreClassesDiffer();
    void sameIndexSameInk();
    void noClassIsWhite();
    void greyModesAreGrey();
    void copiedIsAsBright();
    void textIsLegible_data() { modes(); }
    void textIsLegible();
    void linesAreSeenAndQuiet_data() { modes(); }
    void linesAreSeenAndQuiet();
    void hatchStaysInShape_data();
    void hatchStaysInShape();
    void hatchLeavesHoleFree();

private:
    static void modes();
};

void TstPalette::modes()
{
    QTest::addColumn<InkMode>("mode");
    QTest::newRow("colour") << InkMode::Colour;
    QTest::newRow("mono") << InkMode::Mono;
    QTest::newRow("copied") << InkMode::Copied;
}

void TstPalette::classesAreToldApartInGrey()
{
    QFETCH(InkMode, mode);
    for (int one = noClass; one < classes; ++one) {
        for (int other = noClass; other < one; ++other) {
            const Ink ink = inkOf(one, mode);
            const Ink that = inkOf(other, mode);
            QVERIFY2(ink.hatch != that.hatch || std::abs(greyOf(ink) - greyOf(that)) >= apart,
                     qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
        }
    }
}

void TstPalette::moreClassesDiffer()
{
    QFETCH(InkMode, mode);
    for (int one = noClass; one < 2 * classes; ++one) {
        for (int other = noClass; other < one; ++other)
            QVERIFY2(inkOf(one, mode) != inkOf(other, mode),
                     qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
    }
}

void TstPalette::sameIndexSameInk()
{
    for (const int index : {noClass, 0, 5, 11, 1000}) {
        QCOMPARE(inkOf(index), inkOf(index));
        QCOMPARE(inkOf(index).hatch, inkOf(index, InkMode::Mono).hatch);
        QVERIFY(inkOf(index).fill.isValid());
    }
}

void TstPalette::noClassIsWhite()
{
    for (const InkMode mode : {InkMode::Colour, InkMode::Mono, InkMode::Copied}) {
        QCOMPARE(inkOf(noClass, mode).fill, QColor(Qt::white));
        QCOMPARE(inkOf(noClass, mode).hatch, Hatch::None);
    }
}

void TstPalette::greyModesAreGrey()
{
    for (int index = noClass; index < classes; ++index) {
        QCOMPARE(inkOf(index, InkMode::Mono).fill.saturation(), 0);
        QCOMPARE(inkOf(index, InkMode::Copied).fill.saturation(), 0);
        QCOMPARE(inkOf(index, InkMode::Copied).outline.saturation(), 0);
    }
}

/// The preview shows what becomes of the picture itself without its colours.
void TstPalette::copiedIsAsBright()
{
    for (int index = pointClass; index < classes; ++index) {
        QImage image(1, 1, QImage::Format_RGB32);
        image.fill(inkOf(index).fill);
        const QColor grey = image.convertToFormat(QImage::Format_Grayscale8).pixelColor(0, 0);
        QVERIFY(std::abs(greyOf(inkOf(index, InkMode::Copied)) - grey.red()) <= 1);
    }
}

void TstPalette::textIsLegible()
{
    QFETCH(InkMode, mode);
    for (int index = noClass; index < classes; ++index) {
        const Ink ink = inkOf(index, mode);
        QVERIFY2(contrast(ink.fill, ChartColours{}.text) >= 4.5,
                 qPrintable(QString::number(index)));
        QVERIFY2(contrast(ink.fill, ink.outline) >= 4.5, qPrintable(QString::number(index)));
    }
}

void TstPalette::linesAreSeenAndQuiet()
{
    QFETCH(InkMode, mode);
    for (int index = 0; index < classes; ++index) {
        const Ink ink = inkOf(index, mode);
        QVERIFY2(greyOf(ink) - qGray(hatchColour(ink).rgb()) >= apart,
                 qPrintable(QString::number(index)));
        QVERIFY(luminance(hatchColour(ink)) > luminance(ink.outline));
    }
}

void TstPalette::hatchStaysInShape_data()
{
    QTest::addColumn<Hatch>("hatch");
    QTest::addColumn<bool>("drawn");
    QTest::newRow("none") << Hatch::None << false;
    QTest::newRow("rising") << Hatch::Rising << true;
    QTest::newRow("falling") << Hatch::Falling << true;
    QTest::newRow("horizontal") << Hatch::Horizontal << true;
    QTest::newRow("vertical") << Hatch::Vertical << true;
    QTest::newRow("diamond") << Hatch::Diamond << true;
    QTest::newRow("grid") << Hatch::Grid << true;
    QTest::newRow("rising pairs") << Hatch::RisingPairs << true;
    QTest::newRow("falling pairs") << Hatch::FallingPairs << true;
    QTest::newRow("horizontal pairs") << Hatch::HorizontalPairs << true;
    QTest::newRow("vertical pairs") << Hatch::VerticalPairs << true;
    QTest::newRow("triangles") << Hatch::Triangles << true;
}

void TstPalette::hatchStaysInShape()
{
    QFETCH(Hatch, hatch);
    QFETCH(bool, drawn);
    QPainterPath disc;
    disc.addEllipse(QPointF(70, 50), 40, 40);
    const QList<QLineF> lines = hatchLines(disc, hatch, 5);
    QCOMPARE(!lines.isEmpty(), drawn);
    for (const QLineF &line : lines) {
        QVERIFY(QLineF({70, 50}, line.p1()).length() <= 40.01);
        QVERIFY(QLineF({70, 50}, line.p2()).length() <= 40.01);
    }
}

void TstPalette::hatchLeavesHoleFree()
{
    QPainterPath shape;
    shape.addRect(0, 0, 100, 100);
    const QRectF hole(30, 30, 40, 40);
    shape.addRect(hole);
    const QList<QLineF> lines = hatchLines(shape, Hatch::Diamond, 7);
    QVERIFY(!lines.isEmpty());
    for (const QLineF &line : lines)
        QVERIFY(!hole.adjusted(0.1, 0.1, -0.1, -0.1).contains(line.center()));
}

QTEST_MAIN(TstPalette)
#include "tst_palette.moc"
