#include "models/tallies/counts.h"
#include "tests/support/charts.h"
#include "tests/support/plans.h"
#include "views/charts/gradebars.h"
#include "views/charts/gradepie.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstGradeBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAsPublished();
    void theFiguresStandAtTheEnds();
    void slicesAreThoseOfThePie();
    void ungradedHasABarWhileThereAreAny();
    void percentagesAreThoseOfThePlan();
};

void TstGradeBars::barsAsPublished()
{
    const Plan plan = samplePlan();
    const Chart chart = gradeBars(plan, yearId(plan, 2019));
    QStringList labels;
    QStringList ends;
    for (const Bar &bar : barsOf(chart)) {
        labels << bar.label;
        ends << bar.end;
    }
    QCOMPARE(labels, (QStringList{u"AA"_s, u"A"_s, u"B"_s, u"C"_s, u"その他"_s, u"終了"_s}));
    QCOMPARE(ends,
             (QStringList{u"0 measure(s) 0%"_s, u"24 measure(s) 59%"_s, u"14 measure(s) 34%"_s,
                          u"0 measure(s) 0%"_s, u"0 measure(s) 0%"_s, u"3 measure(s) 7%"_s}));
    QCOMPARE(std::get<Bars>(chart.figure).direction, Qt::Horizontal);
}

void TstGradeBars::theFiguresStandAtTheEnds()
{
    const Plan plan = samplePlan();
    for (const Slice &slice : gradeBars(plan, yearId(plan, 2019)).slices) {
        QVERIFY(slice.name.isEmpty());
        QVERIFY(slice.figure.isEmpty());
    }
}

void TstGradeBars::slicesAreThoseOfThePie()
{
    const Plan plan = generatedPlan(43, 7);
    const YearId year = yearId(plan, 2019);
    const Chart bars = gradeBars(plan, year);
    const Chart pie = gradePie(plan, year);
    QCOMPARE(bars.title, pie.title);
    QCOMPARE(bars.note, pie.note);
    QCOMPARE(bars.slices.size(), pie.slices.size());
    for (std::size_t i = 0; i < pie.slices.size(); ++i) {
        QCOMPARE(bars.slices[i].count, pie.slices[i].count);
        QCOMPARE(bars.slices[i].classIndex, pie.slices[i].classIndex);
        QVERIFY(bars.slices[i].behind == pie.slices[i].behind);
    }
}

void TstGradeBars::ungradedHasABarWhileThereAreAny()
{
    const Plan plan = samplePlan();
    const auto barsOfYear = [&](int year) { return barsOf(gradeBars(plan, yearId(plan, year))); };
    QCOMPARE(barsOfYear(2019).size(), plan.grades().size());
    QCOMPARE(barsOfYear(2018).size(), plan.grades().size() + 1);
    QCOMPARE(barsOfYear(2018).back().label, u"Not graded"_s);
    QCOMPARE(barsOfYear(2018).back().end, u"33 measure(s) 80%"_s);
}

void TstGradeBars::percentagesAreThoseOfThePlan()
{
    const Plan plan = withRatedPercentages(samplePlan());
    const Chart chart = gradeBars(plan, yearId(plan, 2019));
    QCOMPARE(barsOf(chart)[1].end, u"24 measure(s) 63%"_s); // of 38
    QCOMPARE(barsOf(chart)[5].end, u"3 measure(s)"_s);
    QVERIFY(!chart.note.isEmpty());
}

QTEST_MAIN(TstGradeBars)
#include "tst_gradebars.moc"
