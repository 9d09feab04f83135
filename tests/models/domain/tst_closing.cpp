#include "models/domain/closing.h"

#include "models/domain/admission.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::ChangeSet)

namespace
{

/// The sample with fiscal 2019 closed and an indicator with a value in it.
Plan closedSample()
{
    Plan plan = samplePlan();
    ChangeSet indicator;
    indicator.add(Indicator{.id = {1}, .measure = {4}, .position = 1, .name = u"公表"_s});
    indicator.add(IndicatorValue{
        .year = test::yearId(plan, 2019), .indicator = {1}, .target = u"1"_s, .actual = u"1"_s});
    plan.apply(indicator);
    plan.apply(closing(plan, test::yearId(plan, 2019)));
    return plan;
}

template <class T>
ChangeSet altering(const T &before, auto alter)
{
    T after = before;
    alter(after);
    ChangeSet changes;
    changes.replace(before, after);
    return changes;
}

template <class T>
ChangeSet adding(const T &record)
{
    ChangeSet changes;
    changes.add(record);
    return changes;
}

template <class T>
ChangeSet removing(const T &record)
{
    ChangeSet changes;
    changes.remove(record);
    return changes;
}

} // namespace

/// What a closed year keeps, and what it leaves free.
class TstClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWithItsDigest();
    void reopensWithAReasonOnly();
    void keeps_data();
    void keeps();
    void leavesFree_data();
    void leavesFree();
    void anOpenYearBesideItIsFree();
    void noticesWhatWasAltered();
    void whateverIsTakenLeavesTheDigest();
};

void TstClosing::closesWithItsDigest()
{
    const Plan plan = closedSample();
    const Year &year = *plan.year(2019);
    QVERIFY(year.isClosed());
    QCOMPARE(year.digest.size(), 64);
    QCOMPARE(year.digest, yearDigest(plan, year));
    QVERIFY(alteredYears(plan).empty());
    QVERIFY(yearDigest(plan, year) != yearDigest(plan, *plan.year(2018)));
}

void TstClosing::reopensWithAReasonOnly()
{
    Plan plan = closedSample();
    const YearId year = test::yearId(plan, 2019);
    QVERIFY(refusal(plan, reopening(plan, year, u"  "_s)));
    const ChangeSet reopened = reopening(plan, year, u"集計の誤り"_s);
    QVERIFY(!refusal(plan, reopened));
    plan.apply(reopened);
    QVERIFY(!plan.isClosed(year));
    QCOMPARE(plan.find<Year>(year)->reopenReason, u"集計の誤り"_s);
    plan.apply(closing(plan, year));
    QVERIFY2(plan.find<Year>(year)->reopenReason.isEmpty(), "the next reopening needs its own");
}

void TstClosing::keeps_data()
{
    QTest::addColumn<ChangeSet>("changes");
    const Plan plan = closedSample();
    const auto row = [](const char *name, const ChangeSet &changes) {
        QTest::newRow(name) << changes;
    };
    const YearId closed = test::yearId(plan, 2019);
    const Evaluation &evaluation = plan.evaluations(closed).front();
    row("a reason", altering(evaluation, [](Evaluation &e) { e.reason = u"別"_s; }));
    row("a department", altering(evaluation, [](Evaluation &e) { e.department = u"課"_s; }));
    row("an evaluation's being there", removing(evaluation));
    const IndicatorValue &value = plan.indicatorValues(closed).front();
    row("an indicator's value", altering(value, [](IndicatorValue &v) { v.actual = u"2"_s; }));
    row("an indicator's value being there", removing(value));
    const Indicator &indicator = *plan.find<Indicator>({1});
    row("an indicator's name", altering(indicator, [](Indicator &i) { i.name = u"別"_s; }));
    row("an indicator's unit", altering(indicator, [](Indicator &i) { i.unit = u"件"_s; }));
    const Year &year = *plan.find<Year>(closed);
    row("the year", removing(year));
    row("the fiscal year", altering(year, [](Year &y) { y.fiscalYear = 2017; }));
    row("the digest", altering(year, [](Year &y) { y.digest = u"0"_s; }));
    row("the closing, without a reason", altering(year, [](Year &y) {
            y.state = YearState::Open;
            y.digest.clear();
        }));
    const Measure &measure = *plan.find<Measure>({4});
    row("a measure's title", altering(measure, [](Measure &m) { m.title = u"別"_s; }));
    row("a measure's number", altering(measure, [](Measure &m) { m.number = u"99"_s; }));
    row("a measure's goal", altering(measure, [](Measure &m) { m.goal = {2}; }));
    row("a measure's force", altering(measure, [](Measure &m) { m.inForceTo = 2018; }));
    row("the number of measures",
        adding(Measure{
            .id = {99}, .number = u"99"_s, .title = u"新"_s, .goal = {1}, .inForceFrom = 2019}));
    row("a goal's title", altering(plan.goals().front(), [](Goal &g) { g.title = u"別"_s; }));
    row("the goals", adding(Goal{{9}, 9, {}, u"新"_s}));
    row("a grade's label", altering(plan.grades().front(), [](Grade &g) { g.label = u"別"_s; }));
    row("the order of the grades",
        altering(plan.grades().front(), [](Grade &g) { g.position = 99; }));
    row("the grades", adding(Grade{{9}, 9, u"D"_s, u"D評価"_s, {}}));
    row("the directions", adding(Direction{{9}, 9, u"新"_s}));
    row("the plan's title", altering(plan.info(), [](PlanInfo &p) { p.title = u"別"_s; }));
    row("what percentages are of",
        altering(plan.info(), [](PlanInfo &p) { p.percentBase = PercentBase::Rated; }));
}

void TstClosing::keeps()
{
    QFETCH(ChangeSet, changes);
    const Plan plan = closedSample();
    const auto sentence = refusal(plan, changes);
    QVERIFY(sentence.has_value());
    QVERIFY2(sentence->contains(yearLabel(*plan.year(2019))), qUtf8Printable(*sentence));
    Plan open = plan;
    open.apply(reopening(plan, test::yearId(plan, 2019), u"訂正"_s));
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    if (!tag.contains("year"_L1) && !tag.contains("digest"_L1) && !tag.contains("closing"_L1))
        QCOMPARE(refusal(open, changes).value_or(QString()), QString());
}

void TstClosing::leavesFree_data()
{
    QTest::addColumn<ChangeSet>("changes");
    const Plan plan = closedSample();
    const auto row = [](const char *name, const ChangeSet &changes) {
        QTest::newRow(name) << changes;
    };
    const Measure &measure = *plan.find<Measure>({4});
    row("a measure's note", altering(measure, [](Measure &m) { m.note = u"別"_s; }));
    row("a measure's end after it", altering(measure, [](Measure &m) { m.inForceTo = 2019; }));
    row("a measure that begins after it",
        adding(Measure{
            .id = {99}, .number = u"99"_s, .title = u"新"_s, .goal = {1}, .inForceFrom = 2020}));
    row("an indicator without a value in it",
        adding(Indicator{.id = {9}, .measure = {4}, .position = 2, .name = u"新"_s}));
    row("a new year", adding(Year{.id = {9}, .fiscalYear = 2020}));
    row("the plan's last year", altering(plan.info(), [](PlanInfo &p) { p.lastYear = 2021; }));
    row("the plan's note", altering(plan.info(), [](PlanInfo &p) { p.note = u"別"_s; }));
}

void TstClosing::leavesFree()
{
    QFETCH(ChangeSet, changes);
    QCOMPARE(refusal(closedSample(), changes).value_or(QString()), QString());
}

void TstClosing::anOpenYearBesideItIsFree()
{
    const Plan plan = closedSample();
    const Evaluation &past = plan.evaluations(test::yearId(plan, 2018)).front();
    QVERIFY(!refusal(plan, altering(past, [](Evaluation &e) { e.reason = u"別"_s; })));
}

void TstClosing::noticesWhatWasAltered()
{
    Plan plan = closedSample();
    plan.apply(altering(plan.evaluations(test::yearId(plan, 2019)).front(),
                        [](Evaluation &e) { e.nextSteps = u"改ざん"_s; }));
    QCOMPARE(alteredYears(plan).size(), std::size_t(1));
    QCOMPARE(alteredYears(plan).front().fiscalYear, 2019);
}

void TstClosing::whateverIsTakenLeavesTheDigest()
{
    QVERIFY(rc::check([] {
        Plan plan = test::anyPlan();
        plan.apply(closing(plan, test::yearId(plan, 2019)));
        const ChangeSet changes = test::anyEdit(plan);
        if (!refusal(plan, changes))
            plan.apply(changes);
        RC_ASSERT(alteredYears(plan).empty());
    }));
}

QTEST_MAIN(TstClosing)
#include "tst_closing.moc"
