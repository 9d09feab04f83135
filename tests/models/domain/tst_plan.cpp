#include "models/domain/plan.h"

#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

template <class... T>
Plan planOf(T... records)
{
    ChangeSet changes;
    (changes.add(records), ...);
    Plan plan;
    plan.apply(changes);
    return plan;
}

Measure measure(int id, const QString &number, int from, std::optional<int> to = {})
{
    return {.id = {id},
            .number = number,
            .title = {},
            .goal = {1},
            .inForceFrom = from,
            .inForceTo = to};
}

QStringList numbersInForce(const Plan &plan, int fiscalYear)
{
    QStringList numbers;
    for (const Measure &m : plan.measuresInForce(test::yearId(plan, fiscalYear)))
        numbers << m.number;
    return numbers;
}

} // namespace

class TstPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHasNothing();
    void listsAreInReadingOrder();
    void measuresInForceAreInNaturalOrder();
    void measuresComeAndGoWithTheYears_data();
    void measuresComeAndGoWithTheYears();
    void theYearBeforeIsTheOneBefore();
    void evaluationsAreThoseOfTheYear();
    void paragraphsAreThoseOfTheYear();
    void departmentsAreNamedOnce();
    void applyThenTheInverseIsNothing();
    void creationMakesThePlan();
};

void TstPlan::emptyHasNothing()
{
    const Plan plan;
    QVERIFY(plan.info() == PlanInfo{});
    QVERIFY(plan.years().empty());
    QVERIFY(plan.measuresInForce({1}).empty());
    QVERIFY(!plan.year(2019));
    QVERIFY(!plan.yearBefore({1}));
    QVERIFY(plan.departments({1}).isEmpty());
}

void TstPlan::listsAreInReadingOrder()
{
    const Plan plan =
        planOf(Goal{{1}, 2, u"②"_s, {}}, Goal{{2}, 1, u"①"_s, {}}, Grade{{1}, 9, u"C"_s, {}, {}},
               Grade{{2}, 3, u"A"_s, {}, {}}, Direction{{1}, 5, u"完了"_s},
               Direction{{2}, 4, u"推進"_s}, Year{{1}, 2020}, Year{{2}, 2019});
    QCOMPARE(plan.goals().front().mark, u"①"_s);
    QCOMPARE(plan.grades().front().code, u"A"_s);
    QCOMPARE(plan.directions().front().label, u"推進"_s);
    QCOMPARE(plan.years().front().fiscalYear, 2019);
}

void TstPlan::measuresInForceAreInNaturalOrder()
{
    const Plan plan =
        planOf(Year{{1}, 2019}, measure(1, u"36"_s, 2016), measure(2, u"R1-10"_s, 2016),
               measure(3, u"4"_s, 2016), measure(4, u"R1-2"_s, 2016));
    QCOMPARE(numbersInForce(plan, 2019), (QStringList{u"4"_s, u"36"_s, u"R1-2"_s, u"R1-10"_s}));
}

void TstPlan::measuresComeAndGoWithTheYears_data()
{
    QTest::addColumn<int>("fiscalYear");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("before") << 2017 << QStringList{u"1"_s};
    QTest::newRow("the first year") << 2018 << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("the last year") << 2019 << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("after") << 2020 << QStringList{u"1"_s};
    QTest::newRow("a year that the plan does not have") << 2021 << QStringList{};
}

void TstPlan::measuresComeAndGoWithTheYears()
{
    QFETCH(int, fiscalYear);
    const Plan plan = planOf(Year{{1}, 2017}, Year{{2}, 2018}, Year{{3}, 2019}, Year{{4}, 2020},
                             measure(1, u"1"_s, 2016), measure(2, u"2"_s, 2018, 2019),
                             measure(3, u"3"_s, 2018, 2018));
    QTEST(numbersInForce(plan, fiscalYear), "expected");
}

void TstPlan::theYearBeforeIsTheOneBefore()
{
    const Plan plan = planOf(Year{{1}, 2019}, Year{{2}, 2018}, Year{{3}, 2021});
    QCOMPARE(plan.yearBefore({1})->fiscalYear, 2018);
    QVERIFY(!plan.yearBefore({2}));
    QVERIFY2(!plan.yearBefore({3}), "2019 is not the year before 2021");
}

void TstPlan::evaluationsAreThoseOfTheYear()
{
    const Plan plan =
        planOf(Evaluation{.year = {1}, .measure = {7}},
               Evaluation{.year = {2}, .measure = {1}, .reason = u"理由"_s},
               Evaluation{.year = {2}, .measure = {7}}, Evaluation{.year = {3}, .measure = {1}});
    QCOMPARE(plan.evaluations({2}).size(), std::size_t(2));
    QCOMPARE(plan.evaluations({4}).size(), std::size_t(0));
    QCOMPARE(plan.evaluation({1}, {2})->reason, u"理由"_s);
    QVERIFY(!plan.evaluation({1}, {1}));
    QVERIFY(plan.evaluationOrEmpty({1}, {1}) == (Evaluation{.year = {1}, .measure = {1}}));
}

void TstPlan::paragraphsAreThoseOfTheYear()
{
    const Plan plan =
        planOf(Paragraph{{2}, u"purpose"_s, u"趣旨"_s, {}}, Paragraph{{1}, u"z"_s, {}, {}},
               Paragraph{{2}, u"goal/3/changes"_s, {}, {}}, Paragraph{{3}, u"a"_s, {}, {}});
    QStringList places;
    for (const Paragraph &paragraph : plan.paragraphs({2}))
        places << paragraph.place;
    QCOMPARE(places, (QStringList{u"goal/3/changes"_s, u"purpose"_s}));
    QVERIFY(plan.paragraphs({4}).empty());
    QCOMPARE(plan.find<Paragraph>({{2}, u"purpose"_s})->text, u"趣旨"_s);
    QVERIFY(!plan.find<Paragraph>({{1}, u"purpose"_s}));
}

void TstPlan::departmentsAreNamedOnce()
{
    const Plan plan = planOf(Evaluation{.year = {1}, .measure = {1}, .department = u"B課"_s},
                             Evaluation{.year = {1}, .measure = {2}, .department = u"A課"_s},
                             Evaluation{.year = {1}, .measure = {3}, .department = u"B課"_s},
                             Evaluation{.year = {1}, .measure = {4}},
                             Evaluation{.year = {2}, .measure = {1}, .department = u"C課"_s});
    QCOMPARE(plan.departments({1}), (QStringList{u"A課"_s, u"B課"_s}));
}

void TstPlan::applyThenTheInverseIsNothing()
{
    QVERIFY(rc::check([] {
        const Plan before = test::anyPlan();
        const ChangeSet changes = test::anyEdit(before);
        Plan plan = before;
        plan.apply(changes);
        plan.apply(changes.inverse());
        RC_ASSERT(plan == before);
    }));
}

void TstPlan::creationMakesThePlan()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        Plan made;
        made.apply(creation(plan));
        RC_ASSERT(made == plan);
        made.apply(creation(plan).inverse());
        RC_ASSERT(made == Plan{});
    }));
}

QTEST_MAIN(TstPlan)
#include "tst_plan.moc"
