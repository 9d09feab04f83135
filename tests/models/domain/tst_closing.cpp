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

/// The sample with fiscal 2019 closed, and an indicator with a value and a paragraph in it.
Plan closedSample()
{
    Plan plan = samplePlan();
    ChangeSet indicator;
    indicator.add(Indicator{.id = {1}, .measure = {4}, .position = 1, .name = u"公表"_s});
    indicator.add(IndicatorValue{
        .year = test::yearId(plan, 2019), .indicator = {1}, .target = u"1"_s, .actual = u"1"_s});
    indicator.add(Paragraph{test::yearId(plan, 2019), u"purpose"_s, u"趣旨"_s, u"1"_s});
    plan.apply(indicator);
    plan.apply(closing(plan, test::yearId(plan, 2019), u"公表した報告"_s));
    return plan;
}

/// A plan of one of each, without what version 2 of the database did not have.
Plan smallPlan()
{
    ChangeSet changes;
    changes.add(PlanInfo{.title = u"計画"_s, .firstYear = 2016, .lastYear = 2020});
    changes.add(Goal{{1}, 1, u"①"_s, u"目標"_s});
    changes.add(Grade{{1}, 1, u"A"_s, u"A評価"_s, u"意味"_s, GradeRole::Rated});
    changes.add(Direction{{1}, 1, u"推進"_s, DirectionRole::Continues});
    changes.add(
        Measure{.id = {1}, .number = u"4"_s, .title = u"施策"_s, .goal = {1}, .inForceFrom = 2016});
    changes.add(
        Indicator{.id = {1}, .measure = {1}, .position = 1, .name = u"件数"_s, .unit = u"件"_s});
    changes.add(Year{.id = {1}, .fiscalYear = 2019});
    changes.add(Evaluation{{1}, {1}, u"課"_s, {1}, {1}, u"実績"_s, u"理由"_s, u"今後"_s});
    changes.add(IndicatorValue{{1}, {1}, u"10"_s, u"9"_s});
    Plan plan;
    plan.apply(changes);
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
    void digestsFromBeforeThereWereReportsHold();
    void closesWithItsReport();
    void reopensWithAReasonOnly();
    void keeps_data();
    void keeps();
    void leavesFree_data();
    void leavesFree();
    void anOpenYearBesideItIsFree();
    void namesTheOpenYearsBeforeIt();
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

void TstClosing::digestsFromBeforeThereWereReportsHold()
{
    Plan plan = smallPlan();
    // What the program gave that wrote version 2 of the database.
    const QString then = u"ed224cac2b10c40e894f8b678e10b711ecbe3dd36f381067dace98ec2db3e1e8"_s;
    QCOMPARE(yearDigest(plan, *plan.year(2019)), then);
    ChangeSet written;
    written.add(Paragraph{{1}, u"purpose"_s, u"趣旨"_s, {}});
    plan.apply(written);
    QVERIFY(yearDigest(plan, *plan.year(2019)) != then);
}

void TstClosing::closesWithItsReport()
{
    Plan plan = samplePlan();
    const YearId year = test::yearId(plan, 2019);
    const QString report = u"長い報告"_s.repeated(10'000);
    QCOMPARE(refusal(plan, closing(plan, year, report)).value_or(QString()), QString());
    plan.apply(closing(plan, year, report));
    QCOMPARE(plan.find<Year>(year)->report, report);
    QVERIFY(alteredYears(plan).empty());
    plan.apply(reopening(plan, year, u"訂正"_s));
    QVERIFY(plan.find<Year>(year)->report.isEmpty());
    plan.apply(closing(plan, year, u"訂正した報告"_s));
    QCOMPARE(plan.find<Year>(year)->report, u"訂正した報告"_s);
    QVERIFY(alteredYears(plan).empty());
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
    plan.apply(closing(plan, year, {}));
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
    const Paragraph &paragraph = plan.paragraphs(closed).front();
    row("a text of the report", altering(paragraph, [](Paragraph &p) { p.text = u"別"_s; }));
    row("the figures confirmed in it", altering(paragraph, [](Paragraph &p) { p.seen = u"2"_s; }));
    row("a text of the report being there", removing(paragraph));
    row("the texts of the report", adding(Paragraph{closed, u"plans"_s, u"今後"_s, {}}));
    const Indicator &indicator = *plan.find<Indicator>({1});
    row("an indicator's name", altering(indicator, [](Indicator &i) { i.name = u"別"_s; }));
    row("an indicator's unit", altering(indicator, [](Indicator &i) { i.unit = u"件"_s; }));
    const Year &year = *plan.find<Year>(closed);
    row("the year", removing(year));
    row("the fiscal year", altering(year, [](Year &y) { y.fiscalYear = 2017; }));
    row("the year's report", altering(year, [](Year &y) { y.report = u"別"_s; }));
    row("the digest", altering(year, [](Year &y) { y.digest = u"0"_s; }));
    row("the closing, without a reason", altering(year, [](Year &y) {
            y.state = YearState::Open;
            y.digest.clear();
            y.report.clear();
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
    const bool leavesAnswers = tag.contains("force"_L1); // they forbid it in an open year too
    if (!tag.contains("year"_L1) && !tag.contains("digest"_L1) && !tag.contains("closing"_L1) &&
        !leavesAnswers)
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
    row("the plan's organisation",
        altering(plan.info(), [](PlanInfo &p) { p.organisation = u"別"_s; }));
    row("the plan's template",
        altering(plan.info(), [](PlanInfo &p) { p.reportTemplate = u"区のひな形"_s; }));
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
    const YearId open = test::yearId(plan, 2018);
    const Evaluation &past = plan.evaluations(open).front();
    QVERIFY(!refusal(plan, altering(past, [](Evaluation &e) { e.reason = u"別"_s; })));
    QVERIFY(!refusal(plan, adding(Paragraph{open, u"purpose"_s, u"趣旨"_s, {}})));
}

void TstClosing::namesTheOpenYearsBeforeIt()
{
    Plan plan = closedSample();
    ChangeSet overall;
    overall.add(Year{.id = {9}, .fiscalYear = 2020, .kind = YearKind::Overall});
    overall.add(Year{.id = {10}, .fiscalYear = 2020});
    plan.apply(overall);
    const auto before = [&](const Year &year) {
        QList<int> years;
        for (const Year &each : openYearsBefore(plan, year))
            years << each.fiscalYear;
        return years;
    };
    QCOMPARE(before(*plan.year(2018)), QList<int>());
    QCOMPARE(openBeforeSentence(plan, *plan.year(2018)), QString());
    QCOMPARE(before(*plan.year(2019)), QList<int>{2018});
    QVERIFY(openBeforeSentence(plan, *plan.year(2019)).contains(yearLabel(*plan.year(2018))));
    QCOMPARE(before(*plan.year(2020)), QList<int>{2018}); // 2019 is closed
    QCOMPARE(before(*plan.overallYear()), (QList<int>{2018, 2020}));
}

void TstClosing::noticesWhatWasAltered()
{
    Plan plan = closedSample();
    plan.apply(altering(plan.evaluations(test::yearId(plan, 2019)).front(),
                        [](Evaluation &e) { e.nextSteps = u"改ざん"_s; }));
    QCOMPARE(alteredYears(plan).size(), std::size_t(1));
    QCOMPARE(alteredYears(plan).front().fiscalYear, 2019);
    plan = closedSample();
    plan.apply(altering(plan.paragraphs(test::yearId(plan, 2019)).front(),
                        [](Paragraph &p) { p.text = u"改ざん"_s; }));
    QCOMPARE(alteredYears(plan).size(), std::size_t(1));
    plan = closedSample();
    plan.apply(altering(*plan.year(2019), [](Year &y) { y.report = u"改ざん"_s; }));
    QCOMPARE(alteredYears(plan).size(), std::size_t(1));
}

void TstClosing::whateverIsTakenLeavesTheDigest()
{
    QVERIFY(rc::check([] {
        Plan plan = test::anyPlan();
        plan.apply(closing(plan, test::yearId(plan, 2019), u"{}"_s));
        const ChangeSet changes = test::anyEdit(plan);
        if (!refusal(plan, changes))
            plan.apply(changes);
        RC_ASSERT(alteredYears(plan).empty());
    }));
}

QTEST_MAIN(TstClosing)
#include "tst_closing.moc"
