#include "views/charts/ticks.h"

#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

QStringList textsOf(const Ticks &ticks)
{
    QStringList texts;
    for (int tick = 0; tick < ticks.count; ++tick)
        texts << ticks.text(tick);
    return texts;
}

} // namespace

class TstTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNice_data();
    void areNice();
    void standAroundTheValues_data();
    void standAroundTheValues();
    void manyRandomOnes();
};

void TstTicks::areNice_data()
{
    QTest::addColumn<Ticks>("ticks");
    QTest::addColumn<QString>("texts");
    const auto row = [](const char *name, const Ticks &ticks, const QString &texts) {
        QTest::newRow(name) << ticks << texts;
    };
    row("counts", ticksAround(0, 41, 6, Numbers::Whole), u"0 10 20 30 40 50"_s);
    row("one has no half", ticksAround(0, 1, 6, Numbers::Whole), u"0 1"_s);
    row("nothing", ticksAround(0, 0, 6, Numbers::Whole), u"0 1"_s);
    row("a thousand", ticksAround(0, 1000, 6, Numbers::Whole), u"0 200 400 600 800 1,000"_s);
    row("few", ticksAround(0, 1000, 3, Numbers::Whole), u"0 500 1,000"_s);
    row("far from zero", ticksNear(95.2, 98.1, 7, Numbers::Any), u"95 96 97 98 99"_s);
    row("near zero", ticksNear(20, 60, 7, Numbers::Whole), u"0 10 20 30 40 50 60"_s);
    row("both sides", ticksNear(-3, 5, 6, Numbers::Whole), u"-4 -2 0 2 4 6"_s);
    row("below", ticksNear(-5, -2, 6, Numbers::Whole), u"-5 -4 -3 -2 -1 0"_s);
    row("alike", ticksNear(41, 41, 5, Numbers::Whole), u"38 40 42 44"_s);
    row("alike, zero", ticksNear(0, 0, 5, Numbers::Whole), u"0 1"_s);
    row("alike, one", ticksNear(1, 1, 5, Numbers::Whole), u"0 1 2"_s);
    row("alike, part", ticksNear(0.5, 0.5, 6, Numbers::Any), u"0.46 0.48 0.50 0.52 0.54"_s);
    row("no decimals where the steps have none", ticksNear(0.5, 9.5, 6, Numbers::Any),
        u"0 2 4 6 8 10"_s);
}

void TstTicks::areNice()
{
    QFETCH(Ticks, ticks);
    QFETCH(QString, texts);
    QCOMPARE(textsOf(ticks).join(u' '), texts);
}

void TstTicks::standAroundTheValues_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::newRow("tiny") << 1e-7 << 2e-7;
    QTest::newRow("wide") << -1e300 << 1e300;
    QTest::newRow("close") << 1e15 << 1e15 + 1;
    QTest::newRow("alike and large") << 1e15 << 1e15;
    QTest::newRow("alike and negative") << -7.5 << -7.5;
}

void TstTicks::standAroundTheValues()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    for (const int atMost : {3, 4, 7, 12}) {
        const Ticks ticks = ticksNear(lowest, highest, atMost, Numbers::Any);
        QVERIFY(ticks.count >= 2 && ticks.count <= atMost);
        QVERIFY(ticks.first <= lowest && ticks.last() >= highest);
        QStringList texts = textsOf(ticks);
        QCOMPARE(texts.removeDuplicates(), 0);
        for (const QString &text : texts)
            QVERIFY2(text.size() < 20, qPrintable(text));
    }
}

void TstTicks::manyRandomOnes()
{
    QRandomGenerator random(2019);
    for (int n = 0; n < 2000; ++n) {
        const double size = std::pow(10, random.bounded(8) - 3);
        const double one = (random.generateDouble() - 0.4) * size;
        const double other = (random.generateDouble() - 0.4) * size;
        const bool whole = random.bounded(2);
        const int atMost = random.bounded(3, 12);
        const Ticks ticks = ticksNear(std::min(one, other), std::max(one, other), atMost,
                                      whole ? Numbers::Whole : Numbers::Any);
        QVERIFY(ticks.count >= 2 && ticks.count <= atMost);
        QVERIFY(ticks.share(one) > -1e-6 && ticks.share(one) < 1 + 1e-6);
        QVERIFY(ticks.share(other) > -1e-6 && ticks.share(other) < 1 + 1e-6);
        QCOMPARE(textsOf(ticks).removeDuplicates(), 0);
        QVERIFY(!whole || !textsOf(ticks).join(u' ').contains(u'.'));
    }
}

QTEST_MAIN(TstTicks)
#include "tst_ticks.moc"
