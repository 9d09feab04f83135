#include "tests/support/drawnbars.h"
#include "views/charts/chartlayout.h"
#include "views/charts/paperfont.h"
#include "views/charts/spread.h"

#include <QtMath>
#include <QtTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace shisaku;
using shisaku::test::measured;

namespace
{

constexpr double unitsPerMm = 1440 / 25.4;

Chart chartOf(const QStringList &codes, const std::vector<int> &counts)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    Chart chart{.title = u"令和元年度 評価別施策数"_s,
                .note = u"割合は四捨五入のため、合計は100%になりません。"_s};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QString code = codes[qsizetype(i) % codes.size()];
        const int percent = total > 0 ? qRound(100.0 * counts[i] / total) : 0;
        chart.slices.push_back(
            {.label = u"【%1】, %2施策, %3%"_s.arg(code).arg(counts[i]).arg(percent),
             .count = counts[i],
             .classIndex = static_cast<int>(i)});
    }
    return chart;
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

const ShapeMark *shapeOf(const Layout &layout, int slice)
{
    const auto at = std::ranges::find(layout.shapes, slice, &ShapeMark::slice);
    return at == layout.shapes.end() ? nullptr : &*at;
}

} // namespace

class TstPieLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLabelWhole_data() { edges(); }
    void everyLabelWhole();
    void textsApartAndOnThePage_data() { edges(); }
    void textsApartAndOnThePage();
    void leadersTouchNoLabel_data() { edges(); }
    void leadersTouchNoLabel();
    void middleOfSliceHitsIt_data() { edges(); }
    void middleOfSliceHitsIt();
    void startsAtTwelveClockwise();
    void nothingIsASentence();
    void zeroHasNoSlice();
    void tinyPageDoesNotFail();
    void manyRandomCharts();
    void spreadKeepsApart();
    void spreadRefusesWhatDoesNotFit();

private:
    static void edges();
    static Layout fetched(const Chart &chart, double mm);
    static void checkTexts(const Layout &layout);
};

void TstPieLayout::edges()
{
    const QStringList six{u"AA"_s, u"A"_s, u"B"_s, u"C"_s, u"その他"_s, u"終了"_s};
    const QStringList long16{u"計画を上回る成果"_s, u"計画どおりの成果"_s,
                             u"概ね計画どおり（工夫の余地あり）"_s, u"計画を下回る"_s};
    std::vector<int> rising(12);
    std::iota(rising.begin(), rising.end(), 1);
    std::vector<int> tiny(12, 1);
    tiny[0] = 1000;
    std::vector<int> tinyInTheMiddle(12, 1);
    tinyInTheMiddle[0] = tinyInTheMiddle[11] = 500;

    QTest::addColumn<Chart>("chart");
    QTest::addColumn<double>("mm");
    for (const int mm : {60, 160, 250}) {
        const auto row = [mm](const char *name, const Chart &chart) {
            QTest::addRow("%s, %d mm", name, mm) << chart << double(mm);
        };
        row("published", chartOf({u"A"_s, u"B"_s, u"終了"_s}, {24, 14, 3}));
        row("one class", chartOf(six, {41}));
        row("six", chartOf(six, {3, 20, 10, 4, 2, 2}));
        row("1 of 1000", chartOf(six, {999, 1}));
        row("1 of 1000, first", chartOf(six, {1, 999}));
        row("five of one", chartOf(six, {1, 995, 1, 1, 1, 1}));
        row("eleven of one", chartOf(six, tiny));
        row("ten of one, below", chartOf(six, tinyInTheMiddle));
        row("twelve alike", chartOf(six, std::vector<int>(12, 1000)));
        row("twelve rising", chartOf(six, rising));
        row("long codes", chartOf(long16, rising));
        row("long codes of one", chartOf(long16, tiny));
    }
}

Layout TstPieLayout::fetched(const Chart &chart, double mm)
{
    QFont font = paperFont(10);
    font.setPixelSize(qRound(10.0 * 1440 / 72 * std::sqrt(mm / 160)));
    return layoutChart(chart, QSizeF(mm, 0.6 * mm) * unitsPerMm, font);
}

void TstPieLayout::everyLabelWhole()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    QMap<int, QString> labels;
    for (const TextMark &text : fetched(chart, mm).texts) {
        QVERIFY(!text.lines.join(QString()).contains(u'…'));
        if (text.slice >= 0)
            labels[text.slice] += text.lines.join(QString());
    }
    QCOMPARE(labels.size(), qsizetype(chart.slices.size()));
    for (std::size_t i = 0; i < chart.slices.size(); ++i)
        QCOMPARE(withoutSpaces(labels[int(i)]), withoutSpaces(chart.slices[i].label));
}

void TstPieLayout::checkTexts(const Layout &layout)
{
    const QRectF page({}, layout.size);
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const QRectF box = measured(layout.texts[i]);
        QVERIFY(page.contains(box));
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!box.intersects(measured(layout.texts[k])),
                     qPrintable(layout.texts[i].lines.join(u' ')));
        for (const ShapeMark &shape : layout.shapes) {
            const bool inIt = layout.texts[i].onFill && layout.texts[i].slice == shape.slice;
            QVERIFY(inIt ? shape.path.contains(box) : !shape.path.intersects(box));
        }
    }
}

void TstPieLayout::textsApartAndOnThePage()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    const Layout layout = fetched(chart, mm);
    QVERIFY(layout.em > 0);
    checkTexts(layout);
}

void TstPieLayout::leadersTouchNoLabel()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    const Layout layout = fetched(chart, mm);
    const auto outside = std::ranges::count_if(
        layout.texts, [](const TextMark &text) { return text.slice >= 0 && !text.onFill; });
    QCOMPARE(qsizetype(layout.leaders.size()), qsizetype(outside));
    for (const QPolygonF &leader : layout.leaders) {
        QPainterPath line;
        line.addPolygon(leader);
        for (const TextMark &text : layout.texts)
            QVERIFY(!line.intersects(measured(text)));
    }
}

void TstPieLayout::middleOfSliceHitsIt()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    const Layout layout = fetched(chart, mm);
    QRectF disc;
    int total = 0;
    for (const ShapeMark &shape : layout.shapes)
        disc |= shape.path.boundingRect();
    for (const Slice &slice : chart.slices)
        total += slice.count;
    int before = 0;
    for (std::size_t i = 0; i < chart.slices.size(); ++i) {
        const double angle = 2 * M_PI * (before + chart.slices[i].count / 2.0) / total;
        before += chart.slices[i].count;
        const QPointF towards(std::sin(angle), -std::cos(angle));
        QCOMPARE(layout.sliceAt(disc.center() + 0.97 * disc.width() / 2 * towards), int(i));
    }
    QCOMPARE(layout.sliceAt({1, 1}), -1);
}

void TstPieLayout::startsAtTwelveClockwise()
{
    const Layout layout = fetched(chartOf({u"A"_s, u"B"_s, u"C"_s, u"D"_s}, {1, 1, 1, 1}), 160);
    const QPointF centre = shapeOf(layout, 0)->path.boundingRect().bottomLeft();
    const double step = layout.em;
    QCOMPARE(layout.sliceAt(centre + QPointF(step, -step)), 0);
    QCOMPARE(layout.sliceAt(centre + QPointF(step, step)), 1);
    QCOMPARE(layout.sliceAt(centre + QPointF(-step, step)), 2);
    QCOMPARE(layout.sliceAt(centre + QPointF(-step, -step)), 3);
}

void TstPieLayout::nothingIsASentence()
{
    const Layout layout = fetched({.title = u"題"_s}, 160);
    QVERIFY(layout.shapes.empty());
    QCOMPARE(layout.texts.size(), 2U);
    QCOMPARE(layout.texts.back().lines.join(u' '), nothingToCount());
}

void TstPieLayout::zeroHasNoSlice()
{
    const Layout layout = fetched(chartOf({u"A"_s, u"B"_s, u"C"_s}, {5, 0, 3}), 160);
    QCOMPARE(layout.shapes.size(), 2U);
    QVERIFY(!shapeOf(layout, 1));
    QVERIFY(
        std::ranges::none_of(layout.texts, [](const TextMark &text) { return text.slice == 1; }));
}

void TstPieLayout::tinyPageDoesNotFail()
{
    const Chart chart = chartOf({u"A"_s, u"B"_s}, {5, 3});
    for (const double side : {0.0, 1.0, 10.0, 40.0})
        QCOMPARE(layoutChart(chart, {side, side}, paperFont(10)).size, QSizeF(side, side));
}

void TstPieLayout::manyRandomCharts()
{
    QRandomGenerator random(2019);
    for (int n = 0; n < 60; ++n) {
        std::vector<int> counts(std::size_t(random.bounded(1, 13)));
        for (int &count : counts)
            count = random.bounded(2) ? random.bounded(1, 1001) : random.bounded(1, 4);
        const Layout layout =
            fetched(chartOf({u"AA"_s, u"終了"_s, u"評価不能"_s}, counts), random.bounded(60, 251));
        QCOMPARE(layout.shapes.size(), counts.size());
        checkTexts(layout);
        if (QTest::currentTestFailed())
            return;
    }
}

void TstPieLayout::spreadKeepsApart()
{
    const std::vector<Standing> things{{5, 10}, {5, 10}, {6, 10}, {80, 10}};
    const auto middles = spread(things, 0, 100);
    QCOMPARE(middles, (std::vector<double>{5, 15, 25, 80}));
}

void TstPieLayout::spreadRefusesWhatDoesNotFit()
{
    QVERIFY(spread({{5, 10}, {5, 10}}, 0, 19).empty());
}

QTEST_MAIN(TstPieLayout)
#include "tst_pielayout.moc"
