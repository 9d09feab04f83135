#include "models/domain/yearstart.h"

#include "models/domain/admission.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

YearStart startOfSample(const Plan &plan)
{
    return startOf(plan, 2020, YearKind::Regular, Departments::Leave);
}

} // namespace

class TstYearStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextYearIsProposed();
    void refuses_data();
    void refuses();
    void theSamplesNextYearHasFourEnded();
    void nothingElseIsFilledIn();
    void takesTargetsOverButNoActuals();
    void takesDepartmentsOverWhenAsked();
    void aMeasureThatIsNotInForceStaysBehind();
    void theOverallEvaluationIsEmpty();
    void withoutAYearBeforeNothingIsTakenOver();
    void aScaleWithoutAGradeForEndedLeavesTheGrade();
    void thenUndoIsTheIdentity();
};

void TstYearStart::theNextYearIsProposed()
{
    QCOMPARE(nextFiscalYear(samplePlan()), 2020);
    QCOMPARE(nextFiscalYear(Plan{}), 0);
    Plan plan = samplePlan();
    plan.apply(startOf(plan, 2020, YearKind::Overall, Departments::Leave).changes);
    QCOMPARE(nextFiscalYear(plan), 2020);
    plan.apply(startOf(plan, 2020, YearKind::Regular, Departments::Leave).changes);
    QCOMPARE(nextFiscalYear(plan), 2016);
}

void TstYearStart::refuses_data()
{
    QTest::addColumn<int>("fiscalYear");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a year that is there") << 2019 << true;
    QTest::newRow("before the plan") << 2015 << true;
    QTest::newRow("after the plan") << 2021 << true;
    QTest::newRow("the next") << 2020 << false;
    QTest::newRow("an earlier one that is missing") << 2017 << false;
}

void TstYearStart::refuses()
{
    QFETCH(int, fiscalYear);
    QTEST(startRefusal(samplePlan(), fiscalYear, YearKind::Regular).has_value(), "refused");
}

void TstYearStart::theSamplesNextYearHasFourEnded()
{
    Plan plan = samplePlan();
    const YearStart start = startOfSample(plan);
    QCOMPARE(start.measures.size(), std::size_t(41));
    QCOMPARE(start.ended.size(), std::size_t(4));
    QCOMPARE(refusal(plan, start.changes).value_or(QString()), QString());
    plan.apply(start.changes);
    const auto evaluations = plan.evaluations(start.year.id);
    QCOMPARE(evaluations.size(), std::size_t(4));
    for (const Evaluation &evaluation : evaluations) {
        QCOMPARE(evaluation.grade, test::gradeId(plan, u"終了"_s));
        QCOMPARE(evaluation.direction, test::directionId(plan, u"完了"_s));
    }
}

void TstYearStart::nothingElseIsFilledIn()
{
    for (const Evaluation &evaluation : startOfSample(test::generatedPlan(50)).evaluations) {
        const Evaluation bare{.year = evaluation.year,
                              .measure = evaluation.measure,
                              .grade = evaluation.grade,
                              .direction = evaluation.direction};
        QVERIFY(evaluation == bare);
        QVERIFY(bool(evaluation.grade) && bool(evaluation.direction));
    }
}

void TstYearStart::takesTargetsOverButNoActuals()
{
    Plan plan = samplePlan();
    const YearId before = test::yearId(plan, 2019);
    ChangeSet changes;
    for (int n = 1; n <= 3; ++n)
        changes.add(Indicator{.id = {n}, .measure = {4}, .position = n, .name = u"件数"_s});
    changes.add(IndicatorValue{before, {1}, u"100"_s, u"90"_s});
    changes.add(IndicatorValue{before, {2}, {}, u"5"_s});
    plan.apply(changes);
    const YearStart start = startOfSample(plan);
    QVERIFY((start.targets == std::vector{IndicatorValue{start.year.id, {1}, u"100"_s, {}}}));
}

void TstYearStart::takesDepartmentsOverWhenAsked()
{
    const Plan plan = test::generatedPlan(5);
    const YearStart start = startOf(plan, 2020, YearKind::Regular, Departments::TakeOver);
    QCOMPARE(start.evaluations.size(), std::size_t(5));
    for (const Evaluation &evaluation : start.evaluations) {
        const Evaluation *past = plan.evaluation(evaluation.measure, test::yearId(plan, 2019));
        QCOMPARE(evaluation.department, past->department);
    }
}

void TstYearStart::aMeasureThatIsNotInForceStaysBehind()
{
    Plan plan = samplePlan();
    Measure ending = *plan.find<Measure>({1});
    ending.inForceTo = 2019;
    ChangeSet changes;
    changes.replace(*plan.find<Measure>({1}), ending);
    plan.apply(changes);
    const YearStart start = startOfSample(plan);
    QCOMPARE(start.measures.size(), std::size_t(40));
    QVERIFY(std::ranges::find(start.measures, MeasureId{1}) == start.measures.end());
}

void TstYearStart::theOverallEvaluationIsEmpty()
{
    Plan plan = samplePlan();
    const YearStart start = startOf(plan, 2020, YearKind::Overall, Departments::TakeOver);
    QVERIFY(start.evaluations.empty() && start.targets.empty() && start.ended.empty());
    QCOMPARE(start.measures.size(), std::size_t(41));
    plan.apply(start.changes);
    QVERIFY(startRefusal(plan, 2020, YearKind::Overall));
    QVERIFY(!startRefusal(plan, 2020, YearKind::Regular));
}

void TstYearStart::withoutAYearBeforeNothingIsTakenOver()
{
    const YearStart start =
        startOf(test::generatedPlan(5), 2017, YearKind::Regular, Departments::TakeOver);
    QVERIFY(start.evaluations.empty());
    QCOMPARE(start.measures.size(), std::size_t(5));
}

void TstYearStart::aScaleWithoutAGradeForEndedLeavesTheGrade()
{
    Plan plan = samplePlan();
    const Grade ended = *plan.find<Grade>(test::gradeId(plan, u"終了"_s));
    Grade other = ended;
    other.role = GradeRole::Other;
    ChangeSet changes;
    changes.replace(ended, other);
    plan.apply(changes);
    const YearStart start = startOfSample(plan);
    QVERIFY(start.ended.empty());
    QCOMPARE(start.evaluations.size(), std::size_t(4));
    QVERIFY(std::ranges::all_of(start.evaluations,
                                [](const Evaluation &e) { return !e.grade && e.direction; }));
}

void TstYearStart::thenUndoIsTheIdentity()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        for (const YearKind kind : {YearKind::Regular, YearKind::Overall}) {
            if (startRefusal(plan, 2020, kind))
                continue;
            const YearStart start = startOf(plan, 2020, kind, Departments::TakeOver);
            RC_ASSERT(!refusal(plan, start.changes));
            Plan started = plan;
            started.apply(start.changes);
            started.apply(start.changes.inverse());
            RC_ASSERT(started == plan);
        }
    }));
}

QTEST_MAIN(TstYearStart)
#include "tst_yearstart.moc"
