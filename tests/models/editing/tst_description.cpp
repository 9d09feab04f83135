#include "models/editing/description.h"

#include "models/domain/closing.h"
#include "tests/support/plans.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::ChangeSet)

namespace
{

/// The change of measure 4 of 2019 (A, 計画どおり推進) that the alteration makes.
ChangeSet altering(const Plan &plan, auto alter)
{
    const Evaluation before =
        *plan.evaluation(test::measureId(plan, u"4"_s), test::yearId(plan, 2019));
    Evaluation after = before;
    alter(after);
    ChangeSet changes;
    changes.replace(before, after);
    return changes;
}

} // namespace

class TstDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatChanges_data();
    void saysWhatChanges();
    void writesTheNumberOfTheMeasure_data();
    void writesTheNumberOfTheMeasure();
    void countsSeveralChanges();
    void everyFieldHasItsName();
};

void TstDescription::saysWhatChanges_data()
{
    QTest::addColumn<ChangeSet>("changes");
    QTest::addColumn<QString>("expected");
    const Plan plan = samplePlan();
    const auto row = [&](const char *name, auto alter, const QString &expected) {
        QTest::newRow(name) << altering(plan, alter) << expected;
    };
    const GradeId b = test::gradeId(plan, u"B"_s);
    const DirectionId done = test::directionId(plan, u"完了"_s);
    row(
        "grade", [=](Evaluation &e) { e.grade = b; }, u"No.４ Grade A→B"_s);
    row(
        "no grade", [](Evaluation &e) { e.grade = {}; }, u"No.４ Grade A→none"_s);
    row(
        "direction", [=](Evaluation &e) { e.direction = done; },
        u"No.４ Direction 計画どおり推進→完了"_s);
    row(
        "department", [](Evaluation &e) { e.department = u"課"_s; }, u"No.４ Department"_s);
    row(
        "achievement", [](Evaluation &e) { e.achievement = u"実績"_s; }, u"No.４ Achievement"_s);
    row(
        "reason", [](Evaluation &e) { e.reason.clear(); }, u"No.４ Reason for a change"_s);
    row(
        "next steps", [](Evaluation &e) { e.nextSteps = u"次"_s; }, u"No.４ Next steps"_s);
    row(
        "grade and reason",
        [=](Evaluation &e) {
            e.grade = b;
            e.reason.clear();
        },
        u"No.４ Grade A→B, Reason for a change"_s);
    ChangeSet addition;
    addition.add(Evaluation{
        .year = test::yearId(plan, 2018), .measure = test::measureId(plan, u"5"_s), .grade = b});
    QTest::newRow("the first grade") << addition << u"No.５ Grade none→B"_s;
    QTest::newRow("taken away") << addition.inverse() << u"No.５ Grade B→none"_s;
    ChangeSet retitling;
    retitling.replace(PlanInfo{}, PlanInfo{.title = u"題"_s});
    QTest::newRow("the plan") << retitling << u"Changed: Plan"_s;
    ChangeSet goal;
    goal.add(Goal{{9}, 9, u"⑦"_s, u"新しい目標"_s});
    QTest::newRow("a goal added") << goal << u"Added: Goal ⑦ 新しい目標"_s;
    QTest::newRow("a goal removed") << goal.inverse() << u"Removed: Goal ⑦ 新しい目標"_s;
    ChangeSet year;
    year.add(Year{.id = {9}, .fiscalYear = 2020});
    QTest::newRow("a year started") << year << u"Start of FY2020"_s;
    QTest::newRow("a year removed") << year.inverse() << u"Removal of FY2020"_s;
    QTest::newRow("a year closed")
        << closing(plan, test::yearId(plan, 2019), u"{}"_s) << u"Closing of FY2019"_s;
    const Paragraph first{{1}, u"purpose"_s, u"趣旨"_s, u"1"_s};
    Paragraph then = first;
    then.seen = u"2"_s;
    ChangeSet written, confirmed, rewritten;
    written.add(first);
    confirmed.replace(first, then);
    then.text = u"別"_s;
    rewritten.replace(first, then);
    QTest::newRow("a text of the report written") << written << u"Report: text rewritten"_s;
    QTest::newRow("rewritten") << rewritten << u"Report: text rewritten"_s;
    QTest::newRow("confirmed") << confirmed << u"Report: text confirmed"_s;
    QTest::newRow("restored") << written.inverse() << u"Report: text restored to the template"_s;
    Plan closed = plan;
    closed.apply(closing(plan, test::yearId(plan, 2019), u"{}"_s));
    QTest::newRow("a year reopened")
        << reopening(closed, test::yearId(plan, 2019), u"誤記"_s) << u"Reopening of FY2019"_s;
}

void TstDescription::saysWhatChanges()
{
    QFETCH(ChangeSet, changes);
    QTEST(description(samplePlan(), changes), "expected");
}

void TstDescription::writesTheNumberOfTheMeasure_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one digit") << u"4"_s << u"No.４"_s;
    QTest::newRow("two digits") << u"36"_s << u"No.36"_s;
    QTest::newRow("a code") << u"R1-1"_s << u"No.R1-1"_s;
}

void TstDescription::writesTheNumberOfTheMeasure()
{
    QFETCH(QString, number);
    QFETCH(QString, expected);
    Plan plan = samplePlan();
    const Measure before = plan.records<Measure>().all().front();
    Measure after = before;
    after.number = number;
    ChangeSet renumbering;
    renumbering.replace(before, after);
    plan.apply(renumbering);
    ChangeSet changes;
    changes.add(Evaluation{.year = {1}, .measure = after.id, .reason = u"由"_s});
    QVERIFY(description(plan, changes).startsWith(expected + u' '));
}

void TstDescription::countsSeveralChanges()
{
    const Plan plan = samplePlan();
    const ChangeSet one = altering(plan, [](Evaluation &e) { e.reason = u"由"_s; });
    ChangeSet three = one;
    three.add(Goal{});
    three.add(Goal{});
    QCOMPARE(description(plan, three), u"３ changes"_s);
}

void TstDescription::everyFieldHasItsName()
{
    std::set<QString> names;
    for (const auto field :
         {EvaluationField::Department, EvaluationField::Grade, EvaluationField::Direction,
          EvaluationField::Achievement, EvaluationField::Reason, EvaluationField::NextSteps})
        names.insert(fieldName(field));
    QCOMPARE(names.size(), std::size_t(6));
    QVERIFY(!names.contains(QString()));
}

QTEST_MAIN(TstDescription)
#include "tst_description.moc"
