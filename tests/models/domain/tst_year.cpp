#include "models/domain/year.h"

#include "models/domain/plan.h"
#include "tests/support/testwindow.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNamedAsTheOfficeNamesIt();
    void itsStateStandsBesideIt();
    void theOverallEvaluationComesLast();
    void inTheOverallEvaluationEveryMeasureCounts();
    void theOverallEvaluationHasNoYearBefore();
};

namespace
{

const Year y2019{.id = {1}, .fiscalYear = 2019};
const Year y2020{.id = {2}, .fiscalYear = 2020};
const Year overall{.id = {3}, .fiscalYear = 2020, .kind = YearKind::Overall};

Plan planOf(const std::vector<Year> &years)
{
    ChangeSet changes;
    for (const Year &year : years)
        changes.add(year);
    Plan plan;
    plan.apply(changes);
    return plan;
}

} // namespace

void TstYear::isNamedAsTheOfficeNamesIt()
{
    test::useJapanese();
    QCOMPARE(yearLabel(y2019), u"令和元年度"_s);
    QCOMPARE(yearLabel(overall), u"総合評価"_s);
    QCOMPARE(yearCode(y2020), u"R02"_s);
    QCOMPARE(yearCode(overall), u"総合評価"_s);
}

void TstYear::itsStateStandsBesideIt()
{
    test::useJapanese();
    Year year = y2019;
    QCOMPARE(yearStateLabel(year), u"令和元年度"_s);
    QVERIFY(!year.isReopened());
    year.state = YearState::Closed;
    QCOMPARE(yearStateLabel(year), u"令和元年度（確定）"_s);
    QVERIFY(!year.isReopened());
    year.state = YearState::Open;
    year.reopenReason = u"誤記"_s;
    QCOMPARE(yearStateLabel(year), u"令和元年度（訂正中）"_s);
    QVERIFY(year.isReopened());
}

void TstYear::theOverallEvaluationComesLast()
{
    const Plan plan = planOf({overall, y2020, y2019}); // their ids say otherwise
    QVERIFY((plan.years() == std::vector{y2019, y2020, overall}));
    QVERIFY(isEarlier(y2020, overall));
    QVERIFY(!isEarlier(overall, y2020));
    QVERIFY(!isEarlier(y2020, y2020));
}

void TstYear::inTheOverallEvaluationEveryMeasureCounts()
{
    const Measure endedEarly{.id = {1},
                             .number = u"1"_s,
                             .title = {},
                             .goal = {},
                             .inForceFrom = 2016,
                             .inForceTo = 2018};
    QVERIFY(!endedEarly.isInForce(y2019));
    QVERIFY(endedEarly.isInForce(overall));
    Measure later = endedEarly;
    later.inForceFrom = 2021;
    later.inForceTo.reset();
    QVERIFY(!later.isInForce(overall));
}

void TstYear::theOverallEvaluationHasNoYearBefore()
{
    const Plan plan = planOf({y2019, y2020, overall});
    QCOMPARE(plan.yearBefore(y2020.id)->fiscalYear, 2019);
    QVERIFY(!plan.yearBefore(overall.id));
    QCOMPARE(plan.year(2020)->id, y2020.id);
    QCOMPARE(plan.overallYear()->id, overall.id);
    QVERIFY(!planOf({y2019}).overallYear());
}

QTEST_MAIN(TstYear)
#include "tst_year.moc"
