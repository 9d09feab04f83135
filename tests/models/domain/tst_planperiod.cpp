#include "models/domain/planperiod.h"

#include "models/domain/admission.h"
#include "models/domain/yearstart.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

PlanInfo period(const Plan &plan, int first, int last)
{
    PlanInfo info = plan.info();
    info.firstYear = first;
    info.lastYear = last;
    return info;
}

/// The plan with the other period; as it was where that is refused.
Plan moved(Plan plan, int first, int last)
{
    const ChangeSet changes = changeOfInfo(plan, period(plan, first, last));
    if (!refusal(plan, changes))
        plan.apply(changes);
    return plan;
}

} // namespace

class TstPlanPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlansYearMovesWithIt();
    void aNewPlansYearIsItsFirst();
    void aYearInWhichSomethingStandsKeepsThePeriod();
    void anEmptyYearOutsideGoes();
    void theOverallEvaluationMovesToTheEnd();
    void undoIsTheIdentity();
};

void TstPlanPeriod::anEmptyPlansYearMovesWithIt()
{
    const Plan plan = moved(emptyPlan(u"計画"_s, 2026), 2019, 2022);
    QCOMPARE(plan.info().lastYear, 2022);
    QCOMPARE(plan.years().size(), std::size_t(1));
    QCOMPARE(plan.years().front().fiscalYear, 2019);
}

void TstPlanPeriod::aNewPlansYearIsItsFirst()
{
    // Made in 2026, of a plan that began two years before.
    const Plan plan = moved(emptyPlan(u"計画"_s, 2026), 2024, 2028);
    QCOMPARE(plan.years().size(), std::size_t(1));
    QCOMPARE(plan.years().front().fiscalYear, 2024);
    // A year that somebody has started stays where it is.
    Plan started = plan;
    started.apply(startOf(started, 2025, YearKind::Regular, Departments::Leave).changes);
    QCOMPARE(moved(started, 2023, 2028).years().size(), std::size_t(2));
}

void TstPlanPeriod::aYearInWhichSomethingStandsKeepsThePeriod()
{
    const Plan sample = samplePlan();
    QVERIFY(moved(sample, 2019, 2020) == sample); // 2018 has evaluations
    QVERIFY(moved(sample, 2016, 2018) == sample);
    QCOMPARE(moved(sample, 2018, 2022).info().lastYear, 2022);
}

void TstPlanPeriod::anEmptyYearOutsideGoes()
{
    Plan plan = samplePlan();
    plan.apply(startOf(plan, 2016, YearKind::Regular, Departments::Leave).changes);
    const Plan shorter = moved(plan, 2018, 2020);
    QVERIFY(!shorter.year(2016));
    QCOMPARE(shorter.years().size(), std::size_t(2));
}

void TstPlanPeriod::theOverallEvaluationMovesToTheEnd()
{
    Plan plan = samplePlan();
    plan.apply(startOf(plan, 2020, YearKind::Overall, Departments::Leave).changes);
    QCOMPARE(moved(plan, 2016, 2022).overallYear()->fiscalYear, 2022);
    ChangeSet alone; // past the gate only together with it
    alone.replace(plan.info(), period(plan, 2016, 2022));
    QVERIFY(refusal(plan, alone));
}

void TstPlanPeriod::undoIsTheIdentity()
{
    const Plan plan = emptyPlan(u"計画"_s, 2026);
    const ChangeSet changes = changeOfInfo(plan, period(plan, 2019, 2022));
    Plan there = plan;
    there.apply(changes);
    QVERIFY(!refusal(there, changes.inverse()));
    there.apply(changes.inverse());
    QVERIFY(there == plan);
}

QTEST_MAIN(TstPlanPeriod)
#include "tst_planperiod.moc"
