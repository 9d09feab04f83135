#include "tests/support/drawnbars.h"
#include "views/charts/chartlayout.h"
#include "views/charts/linelayout.h"
#include "views/charts/palette.h"
#include "views/charts/paperfont.h"
#include "views/charts/textblock.h"

#include <QFontMetricsF>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::joined, test::measured;

namespace
{

constexpr double unitsPerMm = 1440 / 25.4;

/// What was written for the years, one text each; one that is no number has no value.
Series seriesOf(Chart &chart, const QString &name, const QStringList &texts)
{
    Series series{.name = name, .isTarget = name == u"目標"_s};
    for (const QString &text : texts) {
        Series::Point point{.text = text};
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (isNumber)
            point.value = value;
        if (!text.isEmpty()) {
            point.slice = static_cast<int>(chart.slices.size());
            chart.slices.push_back({.label = name + u", "_s + text, .count = 1});
        }
        series.points.push_back(point);
    }
    return series;
}

Chart chartOf(const QStringList &targets, const QStringList &actuals, const QString &unit = u"%"_s)
{
    Chart chart{.title = u"No.4 新公会計システムの運用 指標①"_s,
                .note = u"注記が入る場合の一行です。"_s,
                .source = u"出典：計画、令和元年度、2026年11月24日"_s};
    Lines lines{.unit = unit};
    lines.series = {seriesOf(chart, u"目標"_s, targets), seriesOf(chart, u"実績"_s, actuals)};
    for (qsizetype year = 0; year < targets.size(); ++year)
        lines.years << (year == 3 ? u"令和元年度"_s : u"平成%1年度"_s.arg(28 + year));
    chart.figure = lines;
    return chart;
}

/// That many numbers from the first on.
QStringList rising(int years, double first, double step, int decimals)
{
    QStringList texts;
    for (int year = 0; year < years; ++year)
        texts << QString::number(first + step * year, 'f', decimals);
    return texts;
}

const Lines &linesOf(const Chart &chart)
{
    return std::get<Lines>(chart.figure);
}

QFont fontFor(double mm)
{
    QFont font = paperFont(10);
    font.setPixelSize(qRound(10.0 * 1440 / 72 * std::sqrt(mm / 160)));
    return font;
}

/// As on paper: as high as the chart needs, at least six tenths of the width.
Layout laidOut(const Chart &chart, double mm)
{
    const double width = mm * unitsPerMm;
    const double height = std::max(chartHeight(chart, width, fontFor(mm)), 0.6 * width);
    return layoutChart(chart, {width, height}, fontFor(mm));
}

/// The numbers of the axis, which are right of nothing and left of the lines, from below.
QStringList axisTexts(const Layout &layout)
{
    QStringList texts;
    for (const TextMark &text : layout.texts) {
        bool isNumber = false;
        QString(joined(text)).remove(u',').toDouble(&isNumber);
        if (text.slice < 0 && isNumber)
            texts << joined(text);
    }
    return texts;
}

const ShapeMark *pointOf(const Layout &layout, int slice)
{
    const auto at = std::ranges::find(layout.points, slice, &ShapeMark::slice);
    return at == layout.points.end() ? nullptr : &*at;
}

QPointF middleOf(const ShapeMark &mark)
{
    return mark.path.boundingRect().center();
}

/// The curves of the plot: without those beside the names, which stand left of all points.
std::vector<CurveMark> plotted(const Layout &layout)
{
    std::vector<CurveMark> curves;
    double left = layout.size.width();
    for (const ShapeMark &point : layout.points)
        left = point.slice < 0 ? left : std::min(left, middleOf(point).x());
    for (const CurveMark &curve : layout.curves) {
        if (curve.points.first().x() > left - 1)
            curves.push_back(curve);
    }
    return curves;
}

} // namespace

class TstLineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextWhole_data() { edges(); }
    void everyTextWhole();
    void textsApartAndOnThePage_data() { edges(); }
    void textsApartAndOnThePage();
    void nothingIsDrawnOverText_data() { edges(); }
    void nothingIsDrawnOverText();
    void numbersAreNotBroken_data() { edges(); }
    void numbersAreNotBroken();
    void valuesStandUnderTheirPoints_data() { edges(); }
    void valuesStandUnderTheirPoints();
    void higherValuesStandHigher();
    void linesHaveGaps_data();
    void linesHaveGaps();
    void targetsAreDashedAndHollow();
    void axis_data();
    void axis();
    void ofPointsOverEachOtherTheUpperAnswers();
    void zeroIsMarked();
    void takesTheHeightItNeeds();
    void lowPagesStillHoldEverything();
    void tinyPageDoesNotFail();
    void manyRandomCharts();

private:
    static void edges();
    static void checkTexts(const Layout &layout);
};

void TstLineLayout::edges()
{
    const QStringList words{u"検討中"_s, u"―"_s, u""_s, u"令和２年度に策定予定"_s, u"55.5"_s};
    const QString longUnit = u"件／年（窓口とオンラインの合計、年度末の見込みを含む）"_s;

    QTest::addColumn<Chart>("chart");
    QTest::addColumn<double>("mm");
    for (const int mm : {60, 160, 250}) {
        const auto row = [mm](const char *name, const Chart &chart) {
            QTest::addRow("%s, %d mm", name, mm) << chart << double(mm);
        };
        row("one year", chartOf({u"5"_s}, {u"3"_s}));
        row("one value", chartOf({u""_s, u""_s}, {u""_s, u"3"_s}));
        row("five years", chartOf(rising(5, 90, 2, 1), rising(5, 91.5, 1.7, 1)));
        row("alike", chartOf(rising(5, 41, 0, 0), rising(5, 41, 0, 0)));
        row("below zero", chartOf(rising(5, -2400, 1200, 0), rising(5, -9.5, 1.5, 1)));
        row("words only", chartOf(words.first(4), words.first(4)));
        row("words", chartOf(words, {u"40.1"_s, u""_s, u"45"_s, u"集計中"_s, u"50"_s}));
        row("long unit", chartOf(rising(5, 1, 1, 0), rising(5, 2, 1, 0), longUnit));
        row("no unit", chartOf(rising(3, 1, 1, 0), rising(3, 2, 1, 0), {}));
        row("fifteen years", chartOf(rising(15, 90, .7, 1), rising(15, 89, .8, 1)));
        row("fifteen years, millions",
            chartOf(rising(15, 1234567, 98765, 0), rising(15, 999999, 123456, 0)));
        row("fifteen years, words", chartOf(words + words + words, rising(15, 10, 1, 2)));
        row("a long number", chartOf({u"1"_s, u"123456789012345678"_s}, {u"2"_s, u"0.000001"_s}));
    }
}

void TstLineLayout::everyTextWhole()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    const Layout layout = laidOut(chart, mm);
    const Lines &lines = linesOf(chart);
    QStringList texts;
    QMap<int, QString> values;
    for (const TextMark &text : layout.texts) {
        texts << joined(text);
        if (text.slice >= 0)
            values[text.slice] += joined(text);
    }
    QVERIFY(!texts.join(QString()).contains(u'…'));
    QStringList expected = lines.years;
    if (!lines.unit.isEmpty())
        expected << u"(%1)"_s.arg(lines.unit);
    for (const QString &text : expected)
        QVERIFY2(texts.contains(QString(text).remove(u' ')), qPrintable(text));
    for (const Series &series : lines.series) {
        QVERIFY(texts.contains(series.name));
        for (const Series::Point &point : series.points)
            QVERIFY(point.slice < 0 || values[point.slice] == point.text);
    }
}

void TstLineLayout::checkTexts(const Layout &layout)
{
    const QRectF page({}, layout.size);
    QVERIFY(!layout.texts.empty());
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const QRectF box = measured(layout.texts[i]);
        QVERIFY2(page.contains(box), qPrintable(joined(layout.texts[i])));
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!box.intersects(measured(layout.texts[k])),
                     qPrintable(joined(layout.texts[i]) + u' ' + joined(layout.texts[k])));
    }
}

void TstLineLayout::textsApartAndOnThePage()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    checkTexts(laidOut(chart, mm));
}

void TstLineLayout::nothingIsDrawnOverText()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    const Layout layout = laidOut(chart, mm);
    for (const TextMark &text : layout.texts) {
        const QRectF box = measured(text);
        for (const ShapeMark &point : layout.points)
            QVERIFY2(!point.path.intersects(box), qPrintable(joined(text)));
        for (const CurveMark &curve : layout.curves) {
            QPainterPath path;
            path.addPolygon(curve.points);
            QVERIFY2(!path.intersects(box), qPrintable(joined(text)));
        }
        for (const RuleMark &rule : layout.rules) {
            const QRectF line(rule.line.p1(), rule.line.p2() + QPointF(0, 1));
            QVERIFY2(!line.intersects(box), qPrintable(joined(text)));
        }
    }
}

void TstLineLayout::numbersAreNotBroken()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    const Layout layout = laidOut(chart, mm);
    for (const TextMark &text : layout.texts) {
        bool isNumber = false;
        joined(text).toDouble(&isNumber);
        QVERIFY2(!isNumber || text.lines.size() == 1, qPrintable(joined(text)));
    }
}

void TstLineLayout::valuesStandUnderTheirPoints()
{
    QFETCH(Chart, chart);
    QFETCH(double, mm);
    const Layout layout = laidOut(chart, mm);
    for (const Series &series : linesOf(chart).series) {
        for (const Series::Point &point : series.points) {
            if (point.slice < 0)
                continue;
            const auto text = std::ranges::find(layout.texts, point.slice, &TextMark::slice);
            QVERIFY(text != layout.texts.end());
            QCOMPARE(layout.sliceAt(text->box.center()), point.slice);
            const ShapeMark *mark = pointOf(layout, point.slice);
            QCOMPARE(mark != nullptr, point.value.has_value());
            if (!mark)
                continue;
            QVERIFY(std::abs(middleOf(*mark).x() - text->box.center().x()) < 1);
            QVERIFY(middleOf(*mark).y() < text->box.top());
        }
    }
}

void TstLineLayout::higherValuesStandHigher()
{
    const Chart chart = chartOf({u"-1"_s, u"4"_s, u"1.5"_s}, {u""_s, u""_s, u""_s});
    const Layout layout = laidOut(chart, 160);
    const double low = middleOf(*pointOf(layout, 0)).y();
    const double high = middleOf(*pointOf(layout, 1)).y();
    const double between = middleOf(*pointOf(layout, 2)).y();
    QVERIFY(low > between && between > high);
    QVERIFY(std::abs((low + high) / 2 - between) < 0.01);
}

void TstLineLayout::linesHaveGaps_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QList<int>>("lengths");
    QTest::newRow("whole") << QStringList{u"1"_s, u"2"_s, u"3"_s} << QList<int>{3};
    QTest::newRow("nothing") << QStringList{u"1"_s, u"2"_s, u""_s, u"2"_s, u"3"_s, u"4"_s}
                             << QList<int>{2, 3};
    QTest::newRow("words") << QStringList{u"1"_s, u"2"_s, u"検討中"_s, u"2"_s} << QList<int>{2};
    QTest::newRow("alone") << QStringList{u"1"_s, u""_s, u"2"_s} << QList<int>{};
}

void TstLineLayout::linesHaveGaps()
{
    QFETCH(QStringList, values);
    QFETCH(QList<int>, lengths);
    const Layout layout = laidOut(chartOf(QStringList(values.size(), QString()), values), 160);
    QList<int> found;
    for (const CurveMark &curve : plotted(layout))
        found << static_cast<int>(curve.points.size());
    QCOMPARE(found, lengths);
}

void TstLineLayout::targetsAreDashedAndHollow()
{
    const Chart chart = chartOf({u"1"_s, u"2"_s}, {u"1"_s, u"3"_s});
    const Layout layout = laidOut(chart, 160);
    const std::vector<CurveMark> curves = plotted(layout);
    QCOMPARE(curves.size(), 2U);
    QVERIFY(curves[0].dashed && !curves[1].dashed);
    QCOMPARE(layout.curves.size(), 4U); // and one beside each name
    QCOMPARE(pointOf(layout, 0)->classIndex, noClass);
    QCOMPARE(pointOf(layout, 2)->classIndex, pointClass);
    QVERIFY(pointOf(layout, 0)->path.contains(pointOf(layout, 2)->path)); // both in sight
    const auto samples = std::ranges::count(layout.points, -1, &ShapeMark::slice);
    QCOMPARE(samples, 2);
}

void TstLineLayout::axis_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("whole") << QStringList{u"1"_s, u"3"_s} << u"0"_s << u"3"_s;
    QTest::newRow("parts") << QStringList{u"1.25"_s, u"1.5"_s} << u"1.20"_s << u"1.50"_s;
    QTest::newRow("far from zero") << QStringList{u"95"_s, u"98"_s} << u"94"_s << u"98"_s;
    QTest::newRow("below zero") << QStringList{u"-10"_s, u"-12"_s} << u"-12"_s << u"-10"_s;
    QTest::newRow("large") << QStringList{u"1000"_s, u"50000"_s} << u"0"_s << u"50,000"_s;
}

void TstLineLayout::ofPointsOverEachOtherTheUpperAnswers()
{
    QPainterPath circle;
    circle.addEllipse(QPointF(5, 5), 2, 2);
    Layout layout{.size = {10, 10}};
    layout.points = {{.path = circle, .slice = 0}, {.path = circle, .slice = 1}};
    QCOMPARE(layout.sliceAt({5, 5}), 1);
    QCOMPARE(layout.sliceAt({9, 9}), -1);
}

void TstLineLayout::axis()
{
    QFETCH(QStringList, values);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const Layout layout = laidOut(chartOf(QStringList(values.size(), QString()), values), 160);
    QCOMPARE(axisTexts(layout).first(), first);
    QCOMPARE(axisTexts(layout).last(), last);
}

void TstLineLayout::zeroIsMarked()
{
    const auto marked = [](const QStringList &values) {
        const Layout layout = laidOut(chartOf(values, values), 160);
        return std::ranges::count(layout.rules, true, &RuleMark::axis);
    };
    QCOMPARE(marked({u"1"_s, u"3"_s}), 1);
    QCOMPARE(marked({u"-1"_s, u"3"_s}), 1);
    QCOMPARE(marked({u"95"_s, u"98"_s}), 0);
}

void TstLineLayout::takesTheHeightItNeeds()
{
    const double width = 60 * unitsPerMm;
    const QString tall = u"令和２年度に関係する部署との協議を経て策定する予定"_s;
    const Chart small = chartOf(rising(5, 1, 1, 0), rising(5, 2, 1, 0));
    const Chart large = chartOf(QStringList(5, tall), rising(5, 2, 1, 0));
    QVERIFY(chartHeight(small, width, fontFor(60)) > 0);
    QVERIFY(chartHeight(large, width, fontFor(60)) > chartHeight(small, width, fontFor(60)));
    QCOMPARE(laidOut(small, 60).em, sizeOf(fontFor(60)));
}

void TstLineLayout::lowPagesStillHoldEverything()
{
    const Chart chart = chartOf(rising(10, 1, 1, 0), rising(10, 2, 1, 0));
    const Layout layout = layoutChart(chart, QSizeF(160, 40) * unitsPerMm, fontFor(160));
    QVERIFY(!layout.points.empty());
    QVERIFY(layout.em < sizeOf(fontFor(160)));
    checkTexts(layout);
}

void TstLineLayout::tinyPageDoesNotFail()
{
    const Chart chart = chartOf({u"1"_s, u"2"_s}, {u"3"_s, u"4"_s});
    for (const double side : {0.0, 1.0, 10.0, 40.0})
        QCOMPARE(layoutChart(chart, {side, side}, paperFont(10)).size, QSizeF(side, side));
}

void TstLineLayout::manyRandomCharts()
{
    QRandomGenerator random(2019);
    const QStringList words{u""_s, u"―"_s, u"検討中"_s, u"対象者なし（制度改正のため）"_s};
    for (int n = 0; n < 60; ++n) {
        const int years = random.bounded(1, 16);
        const double size = std::pow(10, random.bounded(7) - 2);
        const auto values = [&] {
            QStringList texts;
            for (int year = 0; year < years; ++year)
                texts << (random.bounded(5) == 0 ? words[random.bounded(4)]
                                                 : QString::number(random.bounded(100) * size));
            return texts;
        };
        const QStringList targets = values();
        QStringList actuals = values();
        actuals.last() = u"1"_s;
        checkTexts(laidOut(chartOf(targets, actuals), random.bounded(60, 251)));
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TstLineLayout)
#include "tst_linelayout.moc"
