#include "tests/support/charts.h"
#include "tests/support/indicators.h"
#include "tests/support/plans.h"
#include "views/charts/gradecolumns.h"
#include "views/charts/palette.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// The sample with the years 2016, 2017 and 2020 as well, in which nothing is graded.
Plan longPlan()
{
    Plan plan = samplePlan();
    for (const int year : {2016, 2017, 2020}) {
        ChangeSet changes;
        changes.add(Year{.id = nextId<Year>(plan), .fiscalYear = year});
        plan.apply(changes);
    }
    return plan;
}

QStringList labelsOf(const Chart &chart)
{
    QStringList labels;
    for (const Bar &bar : barsOf(chart))
        labels << bar.label;
    return labels;
}

} // namespace

class TstGradeColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnForEachYear();
    void yearsBeginWithTheFirstGraded();
    void yearsBeginWhereTheyAreTold();
    void aYearWithNothingBeforeStandsAlone();
    void laterYearsAreNotShown();
    void theOverallEvaluationIsTheLastColumn();
    void ungradedIsOfNoClass();
    void slicesAreOfTheirYear();
};

void TstGradeColumns::aColumnForEachYear()
{
    const Plan plan = samplePlan();
    const Chart chart = gradeColumns(plan, yearId(plan, 2019));
    QCOMPARE(barTexts(chart), (QStringList{u"FY2018: A 1, B 6, C 1, Not graded 33 = 41"_s,
                                           u"FY2019: A 24, B 14, 終了 3 = 41"_s}));
    QCOMPARE(std::get<Bars>(chart.figure).direction, Qt::Vertical);
    QCOMPARE(chart.title, u"Measures by grade, FY2018 to FY2019"_s);
}

void TstGradeColumns::yearsBeginWithTheFirstGraded()
{
    const Plan plan = longPlan();
    QCOMPARE(labelsOf(gradeColumns(plan, yearId(plan, 2020))),
             (QStringList{u"FY2018"_s, u"FY2019"_s, u"FY2020"_s}));
}

void TstGradeColumns::yearsBeginWhereTheyAreTold()
{
    const Plan plan = longPlan();
    QCOMPARE(labelsOf(gradeColumns(plan, yearId(plan, 2019), yearId(plan, 2017))),
             (QStringList{u"FY2017"_s, u"FY2018"_s, u"FY2019"_s}));
    QCOMPARE(labelsOf(gradeColumns(plan, yearId(plan, 2020), yearId(plan, 2019))),
             (QStringList{u"FY2019"_s, u"FY2020"_s}));
}

void TstGradeColumns::aYearWithNothingBeforeStandsAlone()
{
    const Plan plan = longPlan();
    const Chart chart = gradeColumns(plan, yearId(plan, 2017));
    QCOMPARE(labelsOf(chart), QStringList{u"FY2017"_s});
    QCOMPARE(chart.title, u"Measures by grade, FY2017"_s);
    QCOMPARE(labelsOf(gradeColumns(plan, yearId(plan, 2018), yearId(plan, 2020))),
             QStringList{u"FY2018"_s});
}

void TstGradeColumns::laterYearsAreNotShown()
{
    const Plan plan = longPlan();
    QCOMPARE(labelsOf(gradeColumns(plan, yearId(plan, 2018))), QStringList{u"FY2018"_s});
}

void TstGradeColumns::theOverallEvaluationIsTheLastColumn()
{
    Plan plan = samplePlan();
    const YearId overall = addOverallYear(plan);
    QCOMPARE(barTexts(gradeColumns(plan, overall)).last(),
             u"Overall evaluation: Not graded 41 = 41"_s);
    QCOMPARE(barsOf(gradeColumns(plan, overall)).size(), 3U);
    QCOMPARE(barsOf(gradeColumns(plan, yearId(plan, 2019))).size(), 2U);
}

void TstGradeColumns::ungradedIsOfNoClass()
{
    const Plan plan = samplePlan();
    const Chart chart = gradeColumns(plan, yearId(plan, 2018));
    QCOMPARE(chart.slices.back().classIndex, noClass);
    QCOMPARE(chart.slices.front().classIndex, 1); // A, the same as in every chart
}

void TstGradeColumns::slicesAreOfTheirYear()
{
    const Plan plan = samplePlan();
    const Chart chart = gradeColumns(plan, yearId(plan, 2019));
    QCOMPARE(chart.slices.front().year, yearId(plan, 2018));
    QCOMPARE(chart.slices.back().year, yearId(plan, 2019));
    QCOMPARE(chart.slices.front().label, u"FY2018, A, 1 measure(s)"_s);
}

QTEST_MAIN(TstGradeColumns)
#include "tst_gradecolumns.moc"
