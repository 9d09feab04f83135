#include "models/domain/admission.h"

#include "models/domain/closing.h"
#include "models/domain/text.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::ChangeSet)

namespace
{

template <class T>
ChangeSet adding(T record)
{
    ChangeSet changes;
    changes.add(std::move(record));
    return changes;
}

/// The change of the sample's first record of the kind by `alter`.
template <class T>
ChangeSet altering(const Plan &plan, auto alter)
{
    T after = plan.records<T>().all().front();
    ChangeSet changes;
    alter(after);
    changes.replace(plan.records<T>().all().front(), after);
    return changes;
}

template <class T>
ChangeSet removingFirst(const Plan &plan)
{
    ChangeSet changes;
    changes.remove(plan.records<T>().all().front());
    return changes;
}

Measure newMeasure(const QString &number)
{
    return {.id = {99}, .number = number, .title = u"施策"_s, .goal = {1}, .inForceFrom = 2019};
}

} // namespace

class TstAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void takesThePartsOfAChangeInTheirOrder();
    void indicatorsExchangeTheirPlacesButShareNone();
    void aMeasureLeavesAYearWithItsAnswers();
    void takesTheSampleIntoAnEmptyPlan();
    void takesWhatPeopleDo();
    void takesBackWhatItTook();
    void takesLongTextsOfItsOwn();
    void normalisesEveryTextOfPeople();
};

void TstAdmission::refuses_data()
{
    QTest::addColumn<ChangeSet>("changes");
    const Plan plan = samplePlan();
    const auto row = [](const char *name, const ChangeSet &changes) {
        QTest::newRow(name) << changes;
    };
    // References to nothing.
    row("a measure of no goal", altering<Measure>(plan, [](Measure &m) { m.goal = {}; }));
    row("a measure of an unknown goal", altering<Measure>(plan, [](Measure &m) { m.goal = {9}; }));
    row("an unknown grade", altering<Evaluation>(plan, [](Evaluation &e) { e.grade = {9}; }));
    row("an unknown direction",
        altering<Evaluation>(plan, [](Evaluation &e) { e.direction = {9}; }));
    row("an evaluation of no measure", adding(Evaluation{.year = {2}, .measure = {99}}));
    row("an evaluation of no year", adding(Evaluation{.year = {9}, .measure = {1}}));
    row("a text in the report of no year", adding(Paragraph{{9}, u"purpose"_s, {}, {}}));
    row("taking away a goal that has measures", removingFirst<Goal>(plan));
    row("taking away a grade that is given", [&] {
        ChangeSet changes;
        changes.remove(*plan.find<Grade>(test::gradeId(plan, u"A"_s)));
        return changes;
    }());
    row("taking away a measure that is evaluated", removingFirst<Measure>(plan));
    row("taking away a year that is evaluated", removingFirst<Year>(plan));
    // What has to be there once.
    row("a number used twice", adding(newMeasure(u"4"_s)));
    row("a number changed into another's",
        altering<Measure>(plan, [](Measure &m) { m.number = u"4"_s; }));
    row("no number", altering<Measure>(plan, [](Measure &m) { m.number.clear(); }));
    row("a grade's code used twice", altering<Grade>(plan, [](Grade &g) { g.code = u"B"_s; }));
    row("a grade without a code", altering<Grade>(plan, [](Grade &g) { g.code.clear(); }));
    row("a direction's label used twice",
        altering<Direction>(plan, [](Direction &d) { d.label = u"完了"_s; }));
    row("a direction without a label",
        altering<Direction>(plan, [](Direction &d) { d.label.clear(); }));
    row("a fiscal year twice", adding(Year{{3}, 2019}));
    // Ends before beginnings.
    row("a plan that ends before it begins",
        altering<PlanInfo>(plan, [](PlanInfo &p) { p.lastYear = p.firstYear - 1; }));
    row("a measure that ends before it begins",
        altering<Measure>(plan, [](Measure &m) { m.inForceTo = m.inForceFrom - 1; }));
    // Identity.
    row("a record without an id", adding(Year{{}, 2020}));
    row("a text of the report in no place", adding(Paragraph{{2}, {}, u"趣旨"_s, {}}));
    row("the published report of an open year",
        altering<Year>(plan, [](Year &y) { y.report = u"報告"_s; }));
    row("another id", altering<Year>(plan, [](Year &y) { y.id = {9}; }));
    // Texts that cannot be kept, one for each text of each record.
    const QString bad = u"a\u202Eb"_s;
    row("plan title", altering<PlanInfo>(plan, [&](PlanInfo &p) { p.title = bad; }));
    row("plan organisation", altering<PlanInfo>(plan, [&](PlanInfo &p) { p.organisation = bad; }));
    row("plan note", altering<PlanInfo>(plan, [&](PlanInfo &p) { p.note = bad; }));
    row("plan template", altering<PlanInfo>(plan, [&](PlanInfo &p) { p.reportTemplate = bad; }));
    row("goal mark", altering<Goal>(plan, [&](Goal &g) { g.mark = bad; }));
    row("goal title", altering<Goal>(plan, [&](Goal &g) { g.title = bad; }));
    row("grade code", altering<Grade>(plan, [&](Grade &g) { g.code = bad; }));
    row("grade label", altering<Grade>(plan, [&](Grade &g) { g.label = bad; }));
    row("grade definition", altering<Grade>(plan, [&](Grade &g) { g.definition = bad; }));
    row("direction label", altering<Direction>(plan, [&](Direction &d) { d.label = bad; }));
    row("measure number", altering<Measure>(plan, [&](Measure &m) { m.number = bad; }));
    row("measure title", altering<Measure>(plan, [&](Measure &m) { m.title = bad; }));
    row("measure note", altering<Measure>(plan, [&](Measure &m) { m.note = bad; }));
    row("department", altering<Evaluation>(plan, [&](Evaluation &e) { e.department = bad; }));
    row("achievement", altering<Evaluation>(plan, [&](Evaluation &e) { e.achievement = bad; }));
    row("reason", altering<Evaluation>(plan, [&](Evaluation &e) { e.reason = bad; }));
    row("next steps", altering<Evaluation>(plan, [&](Evaluation &e) { e.nextSteps = bad; }));
    row("a report's place", adding(Paragraph{{2}, bad, {}, {}}));
    row("a report's text", adding(Paragraph{{2}, u"purpose"_s, bad, {}}));
    row("what a report's text was confirmed with", adding(Paragraph{{2}, u"purpose"_s, {}, bad}));
    row("published report", closing(plan, {2}, bad));
    // Years in force that leave answers behind.
    row("a measure that ends before its grade",
        altering<Measure>(plan, [](Measure &m) { m.inForceTo = 2018; }));
    row("one that begins behind it",
        altering<Measure>(plan, [](Measure &m) { m.inForceFrom = 2020; }));
    // What is no longer as it was.
    ChangeSet stale;
    Evaluation remembered = plan.records<Evaluation>().all().front();
    remembered.reason = u"別の理由"_s;
    stale.replace(remembered, remembered);
    row("a value that was changed in the meantime", stale);
    row("adding what is there", adding(*plan.year(2019)));
    ChangeSet missing;
    missing.remove(Year{{9}, 2030});
    row("taking away what is not there", missing);
}

void TstAdmission::refuses()
{
    QFETCH(ChangeSet, changes);
    const auto sentence = refusal(samplePlan(), changes);
    QVERIFY(sentence.has_value());
    QVERIFY2(sentence->endsWith(u'.'), qUtf8Printable(*sentence));
}

void TstAdmission::takesThePartsOfAChangeInTheirOrder()
{
    ChangeSet changes = adding(newMeasure(u"42"_s));
    changes.add(Evaluation{.year = {2}, .measure = {99}});
    QVERIFY(!refusal(samplePlan(), changes));
    QVERIFY(refusal(samplePlan(), changes.inverse().inverse().followedBy(changes)));
    ChangeSet turned;
    turned.add(Evaluation{.year = {2}, .measure = {99}});
    QVERIFY(refusal(samplePlan(), turned.followedBy(adding(newMeasure(u"42"_s)))));
}

void TstAdmission::indicatorsExchangeTheirPlacesButShareNone()
{
    Plan plan = samplePlan();
    const Indicator first{.id = {1}, .measure = {1}, .position = 1, .name = u"一"_s};
    const Indicator second{.id = {2}, .measure = {1}, .position = 2, .name = u"二"_s};
    plan.apply(adding(first));
    plan.apply(adding(second));
    Indicator down = first;
    Indicator up = second;
    std::swap(down.position, up.position);
    ChangeSet exchange;
    exchange.replace(first, down);
    QVERIFY(refusal(plan, exchange)); // one alone would share the other's place
    exchange.replace(second, up);
    QVERIFY(!refusal(plan, exchange));
    QVERIFY(refusal(plan,
                    adding(Indicator{.id = {3}, .measure = {1}, .position = 2, .name = u"三"_s})));
    QVERIFY(!refusal(plan,
                     adding(Indicator{.id = {3}, .measure = {2}, .position = 2, .name = u"三"_s})));
}

void TstAdmission::aMeasureLeavesAYearWithItsAnswers()
{
    const Plan plan = samplePlan();
    ChangeSet changes = altering<Measure>(plan, [](Measure &m) { m.inForceTo = 2018; });
    const MeasureId measure = plan.records<Measure>().all().front().id;
    const Evaluation *evaluation = plan.evaluation(measure, plan.year(2019)->id);
    QVERIFY(evaluation);
    Evaluation after{.year = evaluation->year, .measure = measure};
    after.department = evaluation->department; // says nothing of what was done
    changes.replace(*evaluation, after);
    QCOMPARE(refusal(plan, changes), std::nullopt);
}

void TstAdmission::takesTheSampleIntoAnEmptyPlan()
{
    QCOMPARE(refusal(Plan{}, creation(samplePlan())).value_or(QString()), QString());
}

void TstAdmission::takesWhatPeopleDo()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        RC_ASSERT(!refusal(Plan{}, creation(plan)));
        RC_ASSERT(!refusal(plan, test::anyEdit(plan)));
    }));
}

void TstAdmission::takesBackWhatItTook()
{
    QVERIFY(rc::check([] {
        Plan plan = test::anyPlan();
        const ChangeSet changes = test::anyEdit(plan);
        plan.apply(changes);
        RC_ASSERT(!refusal(plan, changes.inverse()));
    }));
}

void TstAdmission::takesLongTextsOfItsOwn()
{
    const Plan plan = samplePlan();
    const QString tooLong(longestText + 1, u'あ');
    QVERIFY(refusal(plan, adding(Paragraph{{2}, u"purpose"_s, tooLong, {}})));
    QVERIFY(!refusal(plan, adding(Paragraph{{2}, u"purpose"_s, {}, tooLong})));
    QVERIFY(!refusal(plan, closing(plan, {2}, tooLong)));
}

void TstAdmission::normalisesEveryTextOfPeople()
{
    const QString typed = u"か\u3099\r\n"_s;
    const QString kept = u"が\n"_s;
    ChangeSet wanted = adding(
        PlanInfo{.title = typed, .organisation = typed, .note = typed, .reportTemplate = typed});
    wanted.add(Goal{{1}, 1, typed, typed});
    wanted.add(Grade{{1}, 1, typed, typed, typed});
    wanted.add(Direction{{1}, 1, typed});
    wanted.add(Measure{.id = {1}, .number = typed, .title = typed, .goal = {1}, .note = typed});
    wanted.add(Evaluation{{1}, {1}, typed, {}, {}, typed, typed, typed});
    wanted.add(Paragraph{{1}, typed, typed, typed});
    ChangeSet expected =
        adding(PlanInfo{.title = kept, .organisation = kept, .note = kept, .reportTemplate = kept});
    expected.add(Goal{{1}, 1, kept, kept});
    expected.add(Grade{{1}, 1, kept, kept, kept});
    expected.add(Direction{{1}, 1, kept});
    expected.add(Measure{.id = {1}, .number = kept, .title = kept, .goal = {1}, .note = kept});
    expected.add(Evaluation{{1}, {1}, kept, {}, {}, kept, kept, kept});
    expected.add(Paragraph{{1}, kept, kept, typed});
    QVERIFY(normalised(wanted) == expected);
    QVERIFY2(normalised(wanted.inverse()) == wanted.inverse(), "what is taken away stays as it is");
}

QTEST_MAIN(TstAdmission)
#include "tst_admission.moc"
