#include "views/charts/hatching.h"
#include "views/charts/palette.h"

#include <QtTest>

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

} // namespace

class TstPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classesDiffer_data()
    {
        QTest::addColumn<InkMode>("mode");
        QTest::newRow("colour") << InkMode::Colour;
        QTest::newRow("mono") << InkMode::Mono;
    }
    void classesDiffer();
    void sameIndexSameInk();
    void neighboursDifferWithoutColour();
    void monoIsGrey();
    void textIsLegible();
    void hatchStaysInShape_data();
    void hatchStaysInShape();
    void hatchLeavesHoleFree();
};

void TstPalette::classesDiffer()
{
    QFETCH(InkMode, mode);
    for (int one = noClass; one < 24; ++one) {
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

void TstPalette::neighboursDifferWithoutColour()
{
    for (int index = 0; index < 12; ++index)
        QVERIFY(inkOf(index).hatch != inkOf(index + 1).hatch);
}

void TstPalette::monoIsGrey()
{
    for (int index = noClass; index < 12; ++index)
        QCOMPARE(inkOf(index, InkMode::Mono).fill.saturation(), 0);
}

void TstPalette::textIsLegible()
{
    for (int index = noClass; index < 12; ++index) {
        for (const InkMode mode : {InkMode::Colour, InkMode::Mono}) {
            const Ink ink = inkOf(index, mode);
            QVERIFY2(contrast(ink.fill, ink.outline) >= 4.5, qPrintable(QString::number(index)));
        }
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
