#include "views/charts/baraxis.h"
#include "views/charts/barlegend.h"
#include "views/charts/barrows.h"
#include "views/charts/barsegments.h"
#include "views/charts/barspace.h"
#include "views/charts/barwords.h"
#include "views/charts/palette.h"
#include "views/charts/paperfont.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

QFont fontOf(int size)
{
    QFont font = paperFont(10);
    font.setPixelSize(size);
    return font;
}

Slice sliceOf(const QString &name, int count, int classIndex)
{
    return {.label = name,
            .count = count,
            .classIndex = classIndex,
            .name = name,
            .figure = QString::number(count)};
}

BarMeasure measureOf(Qt::Orientation direction)
{
    return {.direction = direction, .em = 10, .unit = 10, .reach = 1000, .thickness = 20};
}

Segment segmentOf(int slice, double from, double to, const QSizeF &label)
{
    return {.slice = slice, .from = from, .to = to, .label = {{u"A 1"_s}, label}};
}

} // namespace

/// What bars are laid out with, part by part.
class TstBarParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreWholeAndEven_data();
    void ticksAreWholeAndEven();
    void lineGivesWayToBoxes();
    void columnsAreBarsFromAnotherSide();
    void rowsStandEvenly();
    void rowsRefuseWhatDoesNotFit();
    void groupsStandApart();
    void labelsStandInSegmentsThatHoldThem();
    void labelsOutsideDoNotTouch();
    void labelsOutsideRefuseWhatDoesNotFit();
    void segmentsAreWhatIsCounted();
    void segmentsOfSharesEndAt100();
    void legendIsInTheOrderOfTheScale();
    void legendBreaksIntoLines();
    void longLabelsBreakIntoEvenLines();
    void endsBreakAtSpaces();
    void numbersAreNotBroken();
};

void TstBarParts::ticksAreWholeAndEven_data()
{
    QTest::addColumn<double>("greatest");
    QTest::addColumn<int>("steps");
    QTest::addColumn<std::vector<int>>("ticks");
    QTest::newRow("one") << 1.0 << 6 << std::vector{0, 1};
    QTest::newRow("three") << 3.0 << 6 << std::vector{0, 1, 2, 3};
    QTest::newRow("few steps") << 3.0 << 2 << std::vector{0, 2, 4};
    QTest::newRow("published") << 24.0 << 6 << std::vector{0, 5, 10, 15, 20, 25};
    QTest::newRow("41") << 41.0 << 6 << std::vector{0, 10, 20, 30, 40, 50};
    QTest::newRow("percent") << 100.0 << 5 << std::vector{0, 20, 40, 60, 80, 100};
    QTest::newRow("thousand") << 1000.0 << 2 << std::vector{0, 500, 1000};
    QTest::newRow("no room") << 7.0 << 0 << std::vector{0, 10};
}

void TstBarParts::ticksAreWholeAndEven()
{
    QFETCH(double, greatest);
    QFETCH(int, steps);
    QTEST(wholeTicks(greatest, steps), "ticks");
}

void TstBarParts::lineGivesWayToBoxes()
{
    const QLineF line(5, 0, 5, 100);
    const QList<QLineF> rest =
        linesBeside(line, {{0, 60, 10, 10}, {0, 20, 10, 10}, {0, 25, 10, 10}, {6, 80, 10, 10}});
    QCOMPARE(rest, (QList<QLineF>{{5, 0, 5, 20}, {5, 35, 5, 60}, {5, 70, 5, 100}}));
    QCOMPARE(linesBeside(line, {{0, -10, 10, 200}}), QList<QLineF>());
    QCOMPARE(linesBeside(line, {}), QList<QLineF>{line});
}

void TstBarParts::columnsAreBarsFromAnotherSide()
{
    const QRectF area(100, 200, 400, 300);
    const BarSpace bars(Qt::Horizontal, area, 50);
    QCOMPARE(bars.at(10, 20), QPointF(160, 220));
    QCOMPARE(bars.between(0, 20, 100, 40), QRectF(150, 220, 100, 20));
    const BarSpace columns(Qt::Vertical, area, 50);
    QCOMPARE(columns.at(10, 20), QPointF(120, 440));
    QCOMPARE(columns.between(0, 20, 100, 40), QRectF(120, 350, 20, 100));
}

void TstBarParts::rowsStandEvenly()
{
    const auto places = spreadRows({{.core = 20}, {.before = 10, .core = 20}}, 0, 90, 5);
    QVERIFY(places);
    QCOMPARE(places->gap, 20);
    QCOMPARE(places->cores, (std::vector<double>{10, 60}));
}

void TstBarParts::rowsRefuseWhatDoesNotFit()
{
    QVERIFY(spreadRows({{.core = 20}, {.core = 20}}, 0, 60, 10));
    QVERIFY(!spreadRows({{.core = 20}, {.core = 20}}, 0, 59, 10));
}

void TstBarParts::groupsStandApart()
{
    const auto places =
        spreadRows({{.core = 10}, {.core = 10}, {.core = 10, .apart = true}}, 0, 68, 5);
    QVERIFY(places);
    QCOMPARE(places->gap, 10);
    QCOMPARE(places->cores[2] - places->cores[1] - (places->cores[1] - places->cores[0]),
             groupGap * places->gap);
}

void TstBarParts::labelsStandInSegmentsThatHoldThem()
{
    const std::vector<Segment> segments{segmentOf(0, 0, 5, {30, 12}), segmentOf(1, 5, 8, {30, 12})};
    const auto bars = labelsOf(segments, measureOf(Qt::Horizontal));
    QVERIFY(bars);
    QCOMPARE(bars->inside.size(), 1U);
    QCOMPARE(bars->inside[0].along, 25.0);
    QCOMPARE(bars->outside.size(), 1U);
    QCOMPARE(bars->outside[0].slice, 1);
    QCOMPARE(bars->breadth, 12.0);
    const auto columns = labelsOf(segments, measureOf(Qt::Vertical));
    QVERIFY(columns);
    QVERIFY(columns->inside.empty()); // wider than the column
    QCOMPARE(columns->breadth, 30.0);
}

void TstBarParts::labelsOutsideDoNotTouch()
{
    std::vector<Segment> segments;
    for (int i = 0; i < 12; ++i)
        segments.push_back(segmentOf(i, i, i + 1, {30, 12}));
    const auto labels = labelsOf(segments, measureOf(Qt::Horizontal));
    QVERIFY(labels);
    QCOMPARE(labels->outside.size(), 12U);
    for (std::size_t i = 1; i < labels->outside.size(); ++i)
        QVERIFY(labels->outside[i].along - labels->outside[i - 1].along > 30);
}

void TstBarParts::labelsOutsideRefuseWhatDoesNotFit()
{
    BarMeasure measure = measureOf(Qt::Horizontal);
    measure.reach = 60;
    QVERIFY(!labelsOf({segmentOf(0, 0, 1, {30, 12}), segmentOf(1, 1, 2, {30, 12})}, measure));
}

void TstBarParts::segmentsAreWhatIsCounted()
{
    const Bars bars{.bars = {{.label = u"一"_s, .slices = 2}, {.label = u"二"_s, .slices = 2}}};
    const Chart chart{.title = {},
                      .slices = {sliceOf(u"A"_s, 3, 0), sliceOf(u"B"_s, 2, 1),
                                 sliceOf(u"A"_s, 0, 0), sliceOf(u"B"_s, 7, 1)}};
    const auto named = segmentsOf(chart, bars, fontOf(100), Naming::Direct);
    QCOMPARE(named.size(), 2U);
    QCOMPARE(named[0].size(), 2U);
    QCOMPARE(named[0][1].from, 3.0);
    QCOMPARE(named[0][1].to, 5.0);
    QCOMPARE(named[1].size(), 1U);
    QCOMPARE(named[1][0].slice, 3);
    QCOMPARE(named[1][0].label.lines, QStringList{u"B 7"_s});
    QCOMPARE(greatestOf(bars, named), 7.0);
    const auto figures = segmentsOf(chart, bars, fontOf(100), Naming::Legend);
    QCOMPARE(figures[1][0].label.lines, QStringList{u"7"_s});
}

void TstBarParts::segmentsOfSharesEndAt100()
{
    const Bars bars{.share = true, .bars = {{.label = u"一"_s, .slices = 2}}};
    const Chart chart{.title = {}, .slices = {sliceOf(u"A"_s, 3, 0), sliceOf(u"B"_s, 9, 1)}};
    const auto segments = segmentsOf(chart, bars, fontOf(100), Naming::Direct);
    QCOMPARE(segments[0][0].to, 25.0);
    QCOMPARE(segments[0][1].to, 100.0);
    QCOMPARE(greatestOf(bars, segments), 100.0);
}

void TstBarParts::legendIsInTheOrderOfTheScale()
{
    const Chart chart{.title = {},
                      .slices = {sliceOf(u"未評価"_s, 1, noClass), sliceOf(u"B"_s, 2, 2),
                                 sliceOf(u"A"_s, 3, 1), sliceOf(u"B"_s, 4, 2),
                                 sliceOf(u"AA"_s, 0, 0), sliceOf({}, 5, 3)}};
    QCOMPARE(legendOf(chart),
             (std::vector<LegendEntry>{{u"A"_s, 1}, {u"B"_s, 2}, {u"未評価"_s, noClass}}));
}

void TstBarParts::legendBreaksIntoLines()
{
    const std::vector<LegendEntry> entries(8, {u"計画どおり"_s, 0});
    Layout layout;
    QRectF area(0, 0, 2000, 1000);
    QVERIFY(addLegend(layout, area, entries, fontOf(100)));
    QCOMPARE(layout.texts.size(), 8U);
    QCOMPARE(layout.shapes.size(), 8U);
    QVERIFY(layout.texts.back().box.top() > layout.texts.front().box.bottom());
    for (const TextMark &text : layout.texts) {
        QVERIFY(text.box.left() >= 0 && text.box.right() <= 2000);
        QVERIFY(text.box.bottom() < area.top());
    }
    QRectF narrow(0, 0, 150, 1000);
    QVERIFY(!addLegend(layout, narrow, entries, fontOf(100)));
}

void TstBarParts::longLabelsBreakIntoEvenLines()
{
    const Bars bars{.bars = {{.label = QString(22, u'施')}}};
    const BarWords beside = wordsOf(bars, 10, 5000, fontOf(100), LabelPlace::Beside);
    const TextBlock &label = beside.bars[0].label;
    QCOMPARE(label.lines.size(), 2);
    QVERIFY(label.size.width() <= 2000);
    QVERIFY(label.lines[1].size() > 7); // and not the three that are left of twenty
    QVERIFY(beside.axis > label.size.width());
    const BarWords above = wordsOf(bars, 10, 5000, fontOf(100), LabelPlace::Above);
    QCOMPARE(above.lines, 1);
    QVERIFY(above.axis < beside.axis);
}

void TstBarParts::endsBreakAtSpaces()
{
    const Bars bars{.bars = {{.label = u"A"_s, .end = u"24施策 59%"_s}}};
    const auto endIn = [&](double width) {
        return wordsOf(bars, 10, width, fontOf(100), LabelPlace::Beside).bars[0].end.lines;
    };
    QCOMPARE(endIn(5000), QStringList{u"24施策 59%"_s});
    QCOMPARE(endIn(1500), (QStringList{u"24施策"_s, u"59%"_s}));
}

void TstBarParts::numbersAreNotBroken()
{
    const Bars bars{.direction = Qt::Vertical, .bars = {{.label = u"123456"_s}}};
    QVERIFY(wordsOf(bars, 10, 600, fontOf(100), LabelPlace::Beside).whole);
    QVERIFY(!wordsOf(bars, 10, 350, fontOf(100), LabelPlace::Beside).whole);
}

QTEST_MAIN(TstBarParts)
#include "tst_barparts.moc"
