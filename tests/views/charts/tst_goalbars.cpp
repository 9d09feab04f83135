#include "tests/support/charts.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "views/charts/goalbars.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

} // namespace

class TstGoalBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAsPublished();
    void sharesAreOfTheGoal();
    void sharesThatDoNotAddUpAreNoted();
    void sharesOfAllMeasuresAreNotedWhereThePlanCountsFewer();
    void aGoalWithoutMeasuresHasABar();
};

void TstGoalBars::barsAsPublished()
{
    const Plan plan = samplePlan();
    const QStringList codes{u"AA"_s, u"A"_s, u"B"_s, u"C"_s, u"その他"_s, u"終了"_s};
    QStringList published;
    for (const QStringList &row : dataRows(u"by-goal.tsv"_s)) {
        QStringList parts;
        for (qsizetype i = 0; i < codes.size(); ++i) {
            if (row[2 + i] != u"0"_s)
                parts << codes[i] + u' ' + row[2 + i];
        }
        if (row[0] != u"合計"_s)
            published << row[0] + u": "_s + parts.join(u", "_s) + u" = "_s + row[1];
    }
    QCOMPARE(published.size(), 6);
    const Chart chart = goalBars(plan, yearId(plan, 2019));
    QCOMPARE(barTexts(chart), published);
    QVERIFY(!std::get<Bars>(chart.figure).share);
    QVERIFY(chart.note.isEmpty());
}

void TstGoalBars::sharesAreOfTheGoal()
{
    const Plan plan = samplePlan();
    const Chart chart = goalBars(plan, yearId(plan, 2019), GoalFigures::Shares);
    QVERIFY(std::get<Bars>(chart.figure).share);
    QCOMPARE(barTexts(chart)[1], u"② 区民サービスの向上: A 46%, B 38%, 終了 15% = 13 measure(s)"_s);
    QCOMPARE(chart.slices[1].label, u"② 区民サービスの向上, A, 46%, 6 measure(s)"_s);
    QCOMPARE(chart.slices[1].count, 6);
    QVERIFY(chart.title != goalBars(plan, yearId(plan, 2019)).title);
}

void TstGoalBars::sharesThatDoNotAddUpAreNoted()
{
    const Plan plan = samplePlan(); // 46, 38 and 15 of 13
    const YearId year = yearId(plan, 2019);
    QVERIFY(goalBars(plan, year, GoalFigures::Shares).note.contains(u"100%"_s));
    const Plan even = generatedPlan(1); // 100 of 1
    QVERIFY(goalBars(even, yearId(even, 2019), GoalFigures::Shares).note.isEmpty());
}

void TstGoalBars::sharesOfAllMeasuresAreNotedWhereThePlanCountsFewer()
{
    const Plan plan = withRatedPercentages(generatedPlan(1));
    const YearId year = yearId(plan, 2019);
    QCOMPARE(goalBars(plan, year, GoalFigures::Shares).note,
             u"Percentages are of all measures of the goal."_s);
    QVERIFY(goalBars(plan, year).note.isEmpty()); // it has no percentages
}

void TstGoalBars::aGoalWithoutMeasuresHasABar()
{
    const Plan plan = generatedPlan(1);
    const QStringList bars = barTexts(goalBars(plan, yearId(plan, 2019)));
    QCOMPARE(bars.size(), 6);
    QCOMPARE(bars.filter(u" = 0"_s).size(), 5);
    const QStringList shares = barTexts(goalBars(plan, yearId(plan, 2019), GoalFigures::Shares));
    QCOMPARE(shares.filter(u" = 0 measure(s)"_s).size(), 5);
    QCOMPARE(shares.filter(u"100% = 1 measure(s)"_s).size(), 1);
}

QTEST_MAIN(TstGoalBars)
#include "tst_goalbars.moc"
