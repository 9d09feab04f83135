#include "models/tallies/closingrefusal.h"

#include "models/domain/closing.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstClosingRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleMayBeClosed();
    void whatIsMissingIsNamed();
    void anErrorComesFirst();
    void noticesDoNotStandAgainstIt();
    void aBalanceThatFailsIsNamed();
    void aYearWithoutMeasuresIsNotClosed();
    void aClosedYearIsNotClosedAgain();
};

void TstClosingRefusal::initTestCase()
{
    test::useJapanese();
}

void TstClosingRefusal::theSampleMayBeClosed()
{
    const Plan plan = samplePlan();
    QCOMPARE(closingRefusal(plan, test::yearId(plan, 2019)).value_or(QString()), QString());
}

void TstClosingRefusal::whatIsMissingIsNamed()
{
    const Plan plan = samplePlan();
    const QString sentence = closingRefusal(plan, test::yearId(plan, 2018)).value_or(QString());
    QVERIFY2(sentence.contains(u"平成30年度"_s), qUtf8Printable(sentence));
    QVERIFY2(sentence.contains(u"No.1"_s), qUtf8Printable(sentence));
    // 33 measures have neither a grade nor a direction, 8 a grade only.
    QVERIFY2(sentence.contains(u"74"_s), qUtf8Printable(sentence));
}

void TstClosingRefusal::anErrorComesFirst()
{
    Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    const auto replaceIn = [&](const QString &number, auto change) {
        const Evaluation before = *plan.evaluation(test::measureId(plan, number), year);
        Evaluation after = before;
        change(after);
        plan.apply(Change(Replacement<Evaluation>{before, after}));
    };
    replaceIn(u"1"_s, [](Evaluation &e) { e.grade = {}; });
    replaceIn(u"4"_s, [](Evaluation &e) { e.reason.clear(); }); // of its change from B to A
    const QString sentence = closingRefusal(plan, year).value_or(QString());
    QVERIFY2(sentence.contains(u"No.4"_s), qUtf8Printable(sentence));
    QVERIFY2(sentence.contains(u"未入力が1件"_s), qUtf8Printable(sentence));
}

void TstClosingRefusal::noticesDoNotStandAgainstIt()
{
    Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    Evaluation revised = *plan.evaluation({1}, year);
    revised.direction = test::directionId(plan, u"事業縮小"_s); // without a reason: a notice
    ChangeSet changes;
    changes.replace(*plan.evaluation({1}, year), revised);
    plan.apply(changes);
    QVERIFY(!closingRefusal(plan, year));
}

void TstClosingRefusal::aBalanceThatFailsIsNamed()
{
    Plan plan = samplePlan();
    Measure later = *plan.find<Measure>({1}); // evaluated in a year in which it is not in force
    later.inForceFrom = 2020;
    ChangeSet changes;
    changes.replace(*plan.find<Measure>({1}), later);
    plan.apply(changes);
    const QString sentence = closingRefusal(plan, test::yearId(plan, 2019)).value_or(QString());
    QVERIFY2(sentence.contains(u"照合"_s) && sentence.contains(u"40"_s), qUtf8Printable(sentence));
}

void TstClosingRefusal::aYearWithoutMeasuresIsNotClosed()
{
    const Plan plan = emptyPlan(u"計画"_s, 2019);
    QVERIFY(closingRefusal(plan, plan.years().front().id));
    QVERIFY(closingRefusal(plan, YearId{99}));
}

void TstClosingRefusal::aClosedYearIsNotClosedAgain()
{
    Plan plan = samplePlan();
    plan.apply(closing(plan, test::yearId(plan, 2019), {}));
    QVERIFY(closingRefusal(plan, test::yearId(plan, 2019)));
}

QTEST_MAIN(TstClosingRefusal)
#include "tst_closingrefusal.moc"
