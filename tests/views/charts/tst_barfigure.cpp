#include "tests/support/barcharts.h"
#include "tests/support/drawnbars.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What single figures of bars look like.
class TstBarFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewBarsAreNotMonstrous();
    void axisHasWholeNumbers();
    void sharesAreAsLongAsEachOther();
    void endOfABarOfOneSliceHitsIt();
    void emptyBarHasLabelAndEnd();
    void groupHasOneHeadingOverItsBars();
    void columnsGrowUpwards();
};

void TstBarFigure::fewBarsAreNotMonstrous()
{
    const Chart chart = barChart({{u"A"_s, {5}, u"5"_s}, {u"B"_s, {3}, u"3"_s}});
    const Layout layout = laidOut(chart, 160, Height::Fixed);
    QVERIFY(rectOf(layout, 0).height() <= 3.01 * layout.em);
    QVERIFY(rectOf(layout, 1).top() - rectOf(layout, 0).bottom() > layout.size.height() / 5);
}

void TstBarFigure::axisHasWholeNumbers()
{
    for (const int greatest : {1, 2, 3, 7, 41, 1000}) {
        const Layout layout = laidOut(barChart({{u"目標"_s, {greatest}}}), 160, Height::Fixed);
        const QRectF bar = rectOf(layout, 0);
        int ticks = 0;
        for (const TextMark &text : layout.texts) {
            bool isNumber = false;
            const int tick = joined(text).toInt(&isNumber);
            if (!isNumber)
                continue;
            ++ticks;
            const double along = bar.left() + tick * bar.width() / greatest;
            QVERIFY(std::abs(text.box.center().x() - along) < 0.01);
            QVERIFY(std::ranges::any_of(layout.rules, [along](const RuleMark &rule) {
                return std::abs(rule.line.x1() - along) < 0.01;
            }));
        }
        QVERIFY(ticks >= 2);
        QCOMPARE(std::ranges::count_if(layout.rules, &RuleMark::axis), 1);
    }
}

void TstBarFigure::sharesAreAsLongAsEachOther()
{
    const Chart chart =
        barChart({{u"一"_s, {1, 3}}, {u"二"_s, {200, 100}}, {u"無"_s, {0, 0}}}, {.share = true});
    const Layout layout = laidOut(chart, 160, Height::Natural);
    QCOMPARE(rectOf(layout, 1).right(), rectOf(layout, 3).right());
    QVERIFY(allTexts(layout).contains(u"0%"_s));
    QVERIFY(allTexts(layout).contains(u"100%"_s));
}

void TstBarFigure::endOfABarOfOneSliceHitsIt()
{
    const Layout layout = laidOut(usualBarCharts()[u"grades"_s], 160, Height::Natural);
    const auto end = std::ranges::find(layout.texts, u"24施策59%"_s, joined);
    QVERIFY(end != layout.texts.end());
    QCOMPARE(layout.sliceAt(end->box.center()), 1);
    QVERIFY(end->box.left() > rectOf(layout, 1).right());
}

void TstBarFigure::emptyBarHasLabelAndEnd()
{
    const Chart chart = barChart({{u"有"_s, {5}, u"5件"_s}, {u"無"_s, {0}, u"0件"_s}});
    const Layout layout = laidOut(chart, 160, Height::Natural);
    QVERIFY(allTexts(layout).contains(u"無"_s));
    const auto end = std::ranges::find(layout.texts, u"0件"_s, joined);
    QVERIFY(end != layout.texts.end());
    QVERIFY(end->box.left() > axisOf(layout, chart));
}

void TstBarFigure::groupHasOneHeadingOverItsBars()
{
    const Chart chart = usualBarCharts()[u"changes"_s];
    const Layout layout = laidOut(chart, 160, Height::Natural);
    const auto textAt = [&](const QString &words) {
        const auto at = std::ranges::find(layout.texts, words, joined);
        return at != layout.texts.end() ? at->box : QRectF();
    };
    for (const QString &group : {u"改善"_s, u"低下"_s, u"変更なし"_s})
        QCOMPARE(allTexts(layout).count(group), 1);
    QVERIFY(textAt(u"改善"_s).bottom() <= textAt(u"B→A"_s).top());
    QVERIFY(textAt(u"低下"_s).top() >= textAt(u"C→A"_s).bottom());
    QVERIFY(textAt(u"改善"_s).left() < textAt(u"B→A"_s).left());
}

void TstBarFigure::columnsGrowUpwards()
{
    const Chart chart = usualBarCharts()[u"two years"_s];
    const Layout layout = laidOut(chart, 160, Height::Natural);
    const QRectF lower = rectOf(layout, 1);
    const QRectF upper = rectOf(layout, 2);
    QCOMPARE(upper.bottom(), lower.top());
    QCOMPARE(upper.left(), lower.left());
    QVERIFY(rectOf(layout, 7).left() > lower.right());
    const auto label = std::ranges::find(layout.texts, u"平成30年度"_s, joined);
    QVERIFY(label->box.top() > lower.bottom());
    QVERIFY(std::abs(label->box.center().x() - lower.center().x()) < layout.em);
}

QTEST_MAIN(TstBarFigure)
#include "tst_barfigure.moc"
