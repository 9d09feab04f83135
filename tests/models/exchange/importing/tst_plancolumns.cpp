#include "models/exchange/importing/plancolumns.h"

#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QString title4 = u"新公会計システムの運用"_s;
const QString title21 = u"障害時緊急対応手順の運用"_s;

/// As a new file has it.
Plan emptyPlan()
{
    Plan plan;
    ChangeSet changes;
    changes.add(Year{.id = {1}, .fiscalYear = 2019});
    plan.apply(changes);
    return plan;
}

} // namespace

/// What the plan tells of columns that their headings do not.
class TstPlanColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesOfThePlan_data();
    void titlesOfThePlan();
    void numbersAndTitlesBelowOneHeading_data();
    void numbersAndTitlesBelowOneHeading();
    void aCountThatContradictsTheTitles_data();
    void aCountThatContradictsTheTitles();
    void aCountWithoutTitles();
    void yearsInAColumn_data();
    void yearsInAColumn();
    void personsAreNoDepartments_data();
    void personsAreNoDepartments();
    void aDepartmentOfThePlanIsOneHoweverItIsCalled();
    void goalsOfAFirstPlan();
    void yearsInForceOfAFirstPlan();

private:
    ColumnMapping mapping(const std::vector<QStringList> &rows) const
    {
        return planMapping(foreignTable(rows), m_plan, *m_plan.year(2019));
    }

    const Plan m_plan = samplePlan();
};

void TstPlanColumns::titlesOfThePlan_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<ImportField>("field");
    QTest::newRow("a heading nobody knows")
        << u"ほげ"_s << QStringList{title4, title21} << ImportField::Title;
    QTest::newRow("a word that means something else")
        << u"取組"_s << QStringList{title4, title21} << ImportField::Title;
    QTest::newRow("no heading") << QString() << QStringList{title4, title21} << ImportField::Title;
    QTest::newRow("one is new") << u"ほげ"_s << QStringList{title4, u"新たな施策"_s}
                                << ImportField::Title;
    QTest::newRow("other texts") << u"ほげ"_s << QStringList{u"あれ"_s, u"これ"_s}
                                 << ImportField::Ignored;
    QTest::newRow("one of many") << u"ほげ"_s << QStringList{u"あれ"_s, u"これ"_s, title4}
                                 << ImportField::Ignored;
}

void TstPlanColumns::titlesOfThePlan()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, cells);
    std::vector<QStringList> rows{{u"施策番号"_s, heading, u"評価"_s}};
    for (const QString &cell : cells)
        rows.push_back({u"4"_s, cell, u"B"_s});
    QTEST(mapping(rows).fields[1], "field");
}

void TstPlanColumns::numbersAndTitlesBelowOneHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QList<ImportField>>("fields");
    using enum ImportField;
    const QStringList numbers{u"4"_s, u"21"_s};
    const QStringList titles{title4, title21};
    QTest::newRow("merged") << u"施策"_s << QString() << numbers << titles
                            << QList{Number, Title, Grade};
    QTest::newRow("a weak word beside it")
        << u"施策"_s << u"名称"_s << numbers << titles << QList{Number, Title, Grade};
    QTest::newRow("both in the heading")
        << u"施策番号・施策名"_s << QString() << numbers << titles << QList{Number, Title, Grade};
    QTest::newRow("other forms") << u"施策名"_s << QString() << QStringList{u"④"_s, u"No.21"_s}
                                 << titles << QList{Number, Title, Grade};
    QTest::newRow("new ones") << u"施策"_s << QString() << QStringList{u"R1-1"_s, u"（５０）"_s}
                              << QStringList{u"あれ"_s, u"これ"_s} << QList{Number, Title, Grade};
    QTest::newRow("a blank row") << u"施策"_s << QString() << QStringList{u"4"_s, QString()}
                                 << QStringList{title4, QString()} << QList{Number, Title, Grade};
    QTest::newRow("a count") << u"施策"_s << QString() << QStringList{u"1"_s, u"2"_s} << titles
                             << QList{Ignored, Title, Grade};
    QTest::newRow("titles, and a memo beside them")
        << u"施策"_s << QString() << titles << QStringList{u"あれ"_s, QString()}
        << QList{Title, Ignored, Grade};
    QTest::newRow("numbers without titles")
        << u"施策"_s << QString() << numbers << QStringList{title4, QString()}
        << QList{Title, Ignored, Grade};
    QTest::newRow("a column of something else")
        << u"施策"_s << u"ほげ"_s << numbers << titles << QList{Title, Ignored, Grade};
}

void TstPlanColumns::numbersAndTitlesBelowOneHeading()
{
    QFETCH(QString, heading);
    QFETCH(QString, next);
    QFETCH(QStringList, numbers);
    QFETCH(QStringList, titles);
    std::vector<QStringList> rows{{heading, next, u"評価"_s}};
    for (qsizetype at = 0; at < numbers.size(); ++at)
        rows.push_back({numbers[at], titles[at], u"B"_s});
    const std::vector<ImportField> fields = mapping(rows).fields;
    QTEST(QList<ImportField>(fields.begin(), fields.end()), "fields");
}

void TstPlanColumns::aCountThatContradictsTheTitles_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<ImportField>("field");
    QTest::newRow("a count") << u"No."_s << QStringList{u"1"_s, u"2"_s} << ImportField::Ignored;
    QTest::newRow("numbers of the measures")
        << u"No."_s << QStringList{u"4"_s, u"21"_s} << ImportField::Number;
    QTest::newRow("a word that means it")
        << u"施策番号"_s << QStringList{u"1"_s, u"2"_s} << ImportField::Number;
}

void TstPlanColumns::aCountThatContradictsTheTitles()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, numbers);
    const ColumnMapping found = mapping({{heading, u"施策名"_s, u"評価"_s},
                                         {numbers[0], title4, u"B"_s},
                                         {numbers[1], title21, u"B"_s}});
    QTEST(found.fields[0], "field");
    QCOMPARE(found.fields[1], ImportField::Title);
    QVERIFY(!found.mayBeCount);
}

void TstPlanColumns::aCountWithoutTitles()
{
    const std::vector<QStringList> rows{{u"番号"_s, u"評価"_s}, {u"1"_s, u"B"_s}, {u"2"_s, u"B"_s}};
    QVERIFY(mapping(rows).mayBeCount);
    const auto saidBefore = planMapping(foreignTable(rows), m_plan,
                                        {*m_plan.year(2019), {{u"番号"_s, ImportField::Number}}});
    QVERIFY(!saidBefore.mayBeCount);
}

void TstPlanColumns::yearsInAColumn_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<ImportField>("field");
    const auto add = [](const char *name, const QString &heading, const QStringList &cells,
                        ImportField field) { QTest::newRow(name) << heading << cells << field; };
    add("signs", u"区分"_s, {u"H30"_s, u"R1"_s}, ImportField::Year);
    add("days", u"時点"_s, {u"平成31年3月末"_s, {}}, ImportField::Year);
    add("kinds", u"区分"_s, {u"継続"_s, u"H30"_s}, ImportField::Ignored);
    add("numbers", u"区分"_s, {u"30"_s, u"1"_s}, ImportField::Ignored);
    add("nothing", u"区分"_s, {{}, {}}, ImportField::Ignored);
    add("another heading", u"見直し"_s, {u"H28"_s, u"H29"_s}, ImportField::Ignored);
}

void TstPlanColumns::yearsInAColumn()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, cells);
    const ColumnMapping found = mapping(
        {{u"番号"_s, u"評価"_s, heading}, {u"4"_s, u"A"_s, cells[0]}, {u"21"_s, u"B"_s, cells[1]}});
    QTEST(found.fields[2], "field");
}

void TstPlanColumns::personsAreNoDepartments_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<ImportField>("field");
    const auto add = [](const char *name, const QString &heading, const QStringList &cells,
                        ImportField field) { QTest::newRow(name) << heading << cells << field; };
    add("persons", u"担当"_s, {u"区政　太郎"_s, u"区政　花子"_s}, ImportField::Ignored);
    add("offices", u"担当"_s, {u"財政課"_s, u"文化センター"_s}, ImportField::Department);
    add("one of each", u"担当"_s, {u"財政課"_s, u"区政　花子"_s}, ImportField::Department);
    add("the heading leaves no doubt", u"担当課"_s, {u"秘書"_s, u"広報"_s},
        ImportField::Department);
}

void TstPlanColumns::personsAreNoDepartments()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, cells);
    const ColumnMapping found = mapping(
        {{u"番号"_s, u"評価"_s, heading}, {u"4"_s, u"A"_s, cells[0]}, {u"21"_s, u"B"_s, cells[1]}});
    QTEST(found.fields[2], "field");
}

void TstPlanColumns::aDepartmentOfThePlanIsOneHoweverItIsCalled()
{
    Plan plan = m_plan;
    const Evaluation before = plan.records<Evaluation>().all().front();
    Evaluation after = before;
    after.department = u"秘書広報"_s;
    ChangeSet changes;
    changes.replace(before, after);
    plan.apply(changes);
    const ForeignTable table =
        foreignTable({{u"番号"_s, u"評価"_s, u"担当"_s}, {u"4"_s, u"A"_s, after.department}});
    QCOMPARE(planMapping(table, plan, *plan.year(2019)).fields[2], ImportField::Department);
    QCOMPARE(planMapping(table, m_plan, *plan.year(2019)).fields[2], ImportField::Ignored);
}

void TstPlanColumns::goalsOfAFirstPlan()
{
    const Plan empty = emptyPlan();
    const auto goals = [](const Plan &plan, const QStringList &headings) {
        const ForeignTable table =
            foreignTable({headings, {u"1 福祉"_s, u"4"_s, u"運用"_s, u"2 教育"_s}});
        return columnOf(planMapping(table, plan, *plan.year(2019)), ImportField::Goal);
    };
    const QString number = u"番号"_s;
    const QString title = u"施策名"_s;
    for (const QString &heading : {u"政策"_s, u"分野"_s, u"大項目"_s, u"基本方針"_s, u"柱"_s})
        QCOMPARE(goals(empty, {heading, number, title}), 0);
    QCOMPARE(goals(empty, {u"分野"_s, number, title, u"基本目標"_s}), 3);
    QCOMPARE(goals(m_plan, {u"分野"_s, number, title}), -1);
}

void TstPlanColumns::yearsInForceOfAFirstPlan()
{
    const auto spans = [](const Plan &plan, const QStringList &headings) {
        const ForeignTable table =
            foreignTable({headings, {u"4"_s, u"運用"_s, u"福祉"_s, u"H28～R2"_s, u"H28"_s}});
        return columnOf(planMapping(table, plan, *plan.year(2019)), ImportField::InForceFrom);
    };
    const QStringList known{u"番号"_s, u"施策名"_s, u"基本目標"_s};
    QCOMPARE(spans(emptyPlan(), known + QStringList{u"実施期間"_s}), 3);
    QCOMPARE(spans(emptyPlan(), known + QStringList{u"実施期間"_s, u"開始年度"_s}), 4);
    QCOMPARE(spans(m_plan, known + QStringList{u"実施期間"_s}), -1);
    Plan withGoal = emptyPlan();
    ChangeSet goal;
    goal.add(Goal{.id = {1}, .position = 1, .title = u"福祉"_s});
    withGoal.apply(goal);
    QCOMPARE(spans(withGoal, known + QStringList{u"実施期間"_s}), 3);
}

QTEST_GUILESS_MAIN(TstPlanColumns)
#include "tst_plancolumns.moc"
