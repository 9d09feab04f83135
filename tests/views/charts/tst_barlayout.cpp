#include "tests/support/barcharts.h"
#include "tests/support/drawnbars.h"
#include "views/charts/barlayout.h"
#include "views/charts/chartpaper.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstBarLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextWhole_data() { everyChart(); }
    void everyTextWhole();
    void textsApartAndOnThePage_data() { everyChart(); }
    void textsApartAndOnThePage();
    void leadersTouchNoLabel_data() { everyChart(); }
    void leadersTouchNoLabel();
    void lengthsAreInProportion_data() { everyChart(); }
    void lengthsAreInProportion();
    void slicesLieEndToEndFromTheAxis_data() { everyChart(); }
    void slicesLieEndToEndFromTheAxis();
    void middleOfSegmentHitsItsSlice_data() { everyChart(); }
    void middleOfSegmentHitsItsSlice();
    void legendOnlyWhereNamesAreNotInTheBars_data() { everyChart(); }
    void legendOnlyWhereNamesAreNotInTheBars();
    void rulesCrossNoText_data() { everyChart(); }
    void rulesCrossNoText();
    void textKeepsItsSizeAtTheNaturalHeight_data();
    void textKeepsItsSizeAtTheNaturalHeight();
    void noBarsIsASentence();
    void tinyPageDoesNotFail();
    void manyRandomCharts();

private:
    static void everyChart();
    static Layout fetched(Chart &fetchedChart);
    static void checkTexts(const Layout &layout);
    static void checkLengths(const Layout &layout, const Chart &chart);
};

void TstBarLayout::everyChart()
{
    QTest::addColumn<Chart>("chart");
    QTest::addColumn<double>("mm");
    QTest::addColumn<bool>("natural");
    for (const auto &charts : {usualBarCharts(), extremeBarCharts()}) {
        for (auto at = charts.begin(); at != charts.end(); ++at) {
            for (const int mm : {60, 160, 250}) {
                for (const bool natural : {true, false})
                    QTest::addRow("%s, %d mm%s", qPrintable(at.key()), mm,
                                  natural ? "" : ", fixed height")
                        << at.value() << double(mm) << natural;
            }
        }
    }
}

Layout TstBarLayout::fetched(Chart &fetchedChart)
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    QFETCH(bool, natural);
    fetchedChart = chart;
    return laidOut(chart, mm, natural ? Height::Natural : Height::Fixed);
}

void TstBarLayout::everyTextWhole()
{
    Chart chart;
    const Layout layout = fetched(chart);
    QStringList texts = allTexts(layout);
    for (const Bar &bar : theBars(chart).bars) {
        QVERIFY2(texts.removeOne(QString(bar.label).remove(u' ')), qPrintable(bar.label));
        QVERIFY2(bar.end.isEmpty() || texts.removeOne(QString(bar.end).remove(u' ')),
                 qPrintable(bar.end));
    }
    const bool legend = hasLegend(layout);
    for (std::size_t i = 0; i < chart.slices.size(); ++i) {
        const Slice &slice = chart.slices[i];
        const QString label = (legend ? QString() : slice.name) + slice.figure;
        const auto isLabel = [&](const TextMark &text) {
            return text.slice == static_cast<int>(i) && joined(text) == label;
        };
        if (!slice.figure.isEmpty())
            QCOMPARE(std::ranges::count_if(layout.texts, isLabel), slice.count > 0 ? 1 : 0);
    }
    QVERIFY(!texts.join(QString()).contains(u'…'));
}

void TstBarLayout::checkTexts(const Layout &layout)
{
    const QRectF page({}, layout.size);
    const std::vector<QRectF> boxes = measured(layout.texts);
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const TextMark &text = layout.texts[i];
        const QRectF box = boxes[i];
        const QByteArray words = text.lines.join(u' ').toUtf8();
        QVERIFY2(page.contains(box), words);
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!box.intersects(boxes[k]), words);
        for (const ShapeMark &shape : layout.shapes) {
            const QRectF rect = shape.path.boundingRect();
            const bool inIt = text.onFill && text.slice == shape.slice;
            QVERIFY2(inIt ? rect.contains(box) : !rect.intersects(box), words);
        }
    }
}

void TstBarLayout::textsApartAndOnThePage()
{
    Chart chart;
    const Layout layout = fetched(chart);
    QVERIFY(layout.em > 0);
    checkTexts(layout);
}

void TstBarLayout::leadersTouchNoLabel()
{
    Chart chart;
    const Layout layout = fetched(chart);
    const auto outside = std::ranges::count_if(layout.texts, [&](const TextMark &text) {
        return text.slice >= 0 && !text.onFill &&
               !chart.slices[std::size_t(text.slice)].figure.isEmpty() &&
               joined(text).endsWith(chart.slices[std::size_t(text.slice)].figure);
    });
    const auto ends =
        std::ranges::count_if(theBars(chart).bars, [](const Bar &bar) { return bar.slices == 1; });
    QVERIFY(qsizetype(layout.leaders.size()) >= outside - ends);
    QVERIFY(qsizetype(layout.leaders.size()) <= outside);
    const std::vector<QRectF> boxes = measured(layout.texts);
    for (const QPolygonF &leader : layout.leaders) {
        QPainterPath line;
        line.addPolygon(leader);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            QVERIFY2(!line.intersects(boxes[i]), qPrintable(joined(layout.texts[i])));
    }
}

void TstBarLayout::checkLengths(const Layout &layout, const Chart &chart)
{
    std::size_t next = 0;
    double unit = 0; // of the first segment, which all others are held against
    for (const Bar &bar : theBars(chart).bars) {
        double total = 0;
        for (int i = 0; i < bar.slices; ++i)
            total += chart.slices[next + std::size_t(i)].count;
        for (int i = 0; i < bar.slices; ++i, ++next) {
            const int count = chart.slices[next].count;
            const QRectF rect = rectOf(layout, static_cast<int>(next));
            QCOMPARE(rect.isNull(), count <= 0);
            if (count <= 0)
                continue;
            const double figure = theBars(chart).share ? 100 * count / total : count;
            if (unit <= 0)
                unit = lengthOf(rect, chart) / figure;
            QVERIFY(std::abs(lengthOf(rect, chart) - figure * unit) < 0.001 * layout.size.width());
        }
    }
}

void TstBarLayout::lengthsAreInProportion()
{
    Chart chart;
    const Layout layout = fetched(chart);
    checkLengths(layout, chart);
}

void TstBarLayout::slicesLieEndToEndFromTheAxis()
{
    Chart chart;
    const Layout layout = fetched(chart);
    const bool level = theBars(chart).direction == Qt::Horizontal;
    std::size_t next = 0;
    for (const Bar &bar : theBars(chart).bars) {
        double end = axisOf(layout, chart);
        for (int i = 0; i < bar.slices; ++i, ++next) {
            if (chart.slices[next].count <= 0)
                continue;
            const QRectF rect = rectOf(layout, static_cast<int>(next));
            QVERIFY(std::abs((level ? rect.left() : rect.bottom()) - end) < 0.01);
            end = level ? rect.right() : rect.top();
        }
    }
}

void TstBarLayout::middleOfSegmentHitsItsSlice()
{
    Chart chart;
    const Layout layout = fetched(chart);
    for (std::size_t i = 0; i < chart.slices.size(); ++i) {
        if (chart.slices[i].count > 0)
            QCOMPARE(layout.sliceAt(rectOf(layout, int(i)).center()), int(i));
    }
    QCOMPARE(layout.sliceAt({1, 1}), -1);
}

void TstBarLayout::legendOnlyWhereNamesAreNotInTheBars()
{
    Chart chart;
    const Layout layout = fetched(chart);
    std::vector<int> shown;
    for (const ShapeMark &shape : layout.shapes) {
        if (shape.slice == -1)
            shown.push_back(shape.classIndex);
    }
    if (shown.empty())
        return; // then every segment has its name: everyTextWhole()
    std::vector<int> used;
    for (const Slice &slice : chart.slices) {
        if (slice.count > 0 && !slice.name.isEmpty())
            used.push_back(slice.classIndex);
        QVERIFY(slice.count <= 0 || allTexts(layout).contains(slice.name));
    }
    std::ranges::sort(used);
    used.erase(std::unique(used.begin(), used.end()), used.end());
    QCOMPARE(shown, used);
}

void TstBarLayout::rulesCrossNoText()
{
    Chart chart;
    const Layout layout = fetched(chart);
    const std::vector<QRectF> boxes = measured(layout.texts);
    for (const RuleMark &rule : layout.rules) {
        QPainterPath line(rule.line.p1());
        line.lineTo(rule.line.p2());
        for (std::size_t i = 0; i < boxes.size(); ++i)
            QVERIFY2(!line.intersects(boxes[i]), qPrintable(joined(layout.texts[i])));
    }
}

void TstBarLayout::textKeepsItsSizeAtTheNaturalHeight_data()
{
    QTest::addColumn<Chart>("chart");
    const auto charts = usualBarCharts();
    for (auto at = charts.begin(); at != charts.end(); ++at)
        QTest::newRow(qPrintable(at.key())) << at.value();
}

void TstBarLayout::textKeepsItsSizeAtTheNaturalHeight()
{
    QFETCH(Chart, chart);
    for (const double mm : {60, 120, 160, 250}) {
        const ChartFormat format{.widthMm = mm, .points = 9};
        QCOMPARE(textPoints(chartOnPaper(chart, format)), 9);
        QVERIFY(chartSizeMm(chart, format).height() < 1.5 * mm + 60);
    }
}

void TstBarLayout::noBarsIsASentence()
{
    const QFont font = chartOnPaper(barChart({{u"一"_s, {1}}}), {}).texts.front().font;
    const Layout layout = layoutBars({.title = u"題"_s}, {}, {5000, 3000}, font);
    QCOMPARE(layout.texts.back().lines.join(u' '), nothingToCount());
    QCOMPARE(barsHeight({}, {}, 5000, font), 0);
}

void TstBarLayout::tinyPageDoesNotFail()
{
    QFont font;
    font.setPixelSize(200);
    for (const auto &[name, chart] : extremeBarCharts().toStdMap()) {
        for (const double side : {0.0, 1.0, 10.0, 40.0})
            QCOMPARE(layoutBars(chart, theBars(chart), {side, side}, font).size,
                     QSizeF(side, side));
    }
}

void TstBarLayout::manyRandomCharts()
{
    QRandomGenerator random(2020);
    for (int n = 0; n < 80; ++n) {
        std::vector<BarOf> bars(std::size_t(random.bounded(1, 13)));
        const int classes = random.bounded(1, 13);
        int total = 0;
        for (BarOf &bar : bars) {
            bar.label = QString(random.bounded(1, 61), u'施');
            bar.end = QString::number(random.bounded(1001)) + u"施策 59%"_s;
            for (int i = 0; i < classes; ++i) {
                bar.counts.push_back(random.bounded(2) ? random.bounded(1001) : random.bounded(3));
                total += bar.counts.back();
            }
        }
        const Chart chart =
            barChart(bars, {.direction = random.bounded(2) ? Qt::Horizontal : Qt::Vertical,
                            .share = random.bounded(2) == 0});
        if (total == 0)
            continue;
        const Layout layout = laidOut(chart, random.bounded(60, 251),
                                      random.bounded(2) ? Height::Natural : Height::Fixed);
        QVERIFY(layout.em > 0);
        checkTexts(layout);
        checkLengths(layout, chart);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TstBarLayout)
#include "tst_barlayout.moc"
