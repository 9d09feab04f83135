#include "models/domain/history.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// The sample with an indicator of No.4, closed nowhere.
Plan namedPlan()
{
    Plan plan = samplePlan();
    plan.apply(Change(
        Replacement<Indicator>{std::nullopt, Indicator{.id = {5},
                                                       .measure = test::measureId(plan, u"4"_s),
                                                       .position = 2,
                                                       .name = u"件数"_s,
                                                       .unit = u"件"_s}}));
    plan.apply(Change(Replacement<Year>{
        std::nullopt, Year{.id = {9}, .fiscalYear = 2020, .kind = YearKind::Overall}}));
    return plan;
}

QString keyOf(const Plan &plan, const QString &number)
{
    return u"%1/%2"_s.arg(test::yearId(plan, 2019).value).arg(test::measureId(plan, number).value);
}

} // namespace

/// How entries of the history are worded. Without a translation the words are English.
class TstHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreNamed_data();
    void recordsAreNamed();
    void fieldsAreNamed_data();
    void fieldsAreNamed();
    void valuesAreNamed_data();
    void valuesAreNamed();
    void whereTheOfficeHasNothingOfItsOwnTheTemplateStands();
    void anEmptyParagraphSaysSomething();
    void entriesKnowTheirMeasureAndYear_data();
    void entriesKnowTheirMeasureAndYear();
    void whoGivesTheAccountAsWell();

private:
    const Plan m_plan = namedPlan();
};

void TstHistory::recordsAreNamed_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const QString year = yearLabel(*m_plan.year(2019));
    const QString no4 = QString::number(test::measureId(m_plan, u"4"_s).value);
    const QString y = QString::number(test::yearId(m_plan, 2019).value);
    const Goal goal = m_plan.goals().front();
    const Direction direction = m_plan.directions().front();
    const GradeId a = test::gradeId(m_plan, u"A"_s);
    QTest::newRow("plan") << u"plan"_s << u"1"_s << u"Plan"_s;
    QTest::newRow("goal") << u"goal"_s << QString::number(goal.id.value)
                          << u"Goal "_s + goal.label();
    QTest::newRow("grade") << u"grade"_s << QString::number(a.value) << u"Grade A"_s;
    QTest::newRow("direction") << u"direction"_s << QString::number(direction.id.value)
                               << u"Direction "_s + direction.label;
    QTest::newRow("measure") << u"measure"_s << no4 << u"Measure No.4"_s;
    QTest::newRow("indicator") << u"indicator"_s << u"5"_s << u"Indicator No.4 ②"_s;
    QTest::newRow("year") << u"year"_s << y << year;
    QTest::newRow("evaluation") << u"evaluation"_s << y + u'/' + no4 << year + u" No.4"_s;
    QTest::newRow("indicator's value")
        << u"indicator_value"_s << y + u"/5"_s << year + u" No.4 ②"_s;
    QTest::newRow("a backup that was restored") << u"backup"_s << u"7"_s << u"Backup"_s;
    QTest::newRow("paragraph") << u"paragraph"_s << y + u"/goal/3/changes"_s
                               << year +
                                      u" text of the report (③ 情報セキュリティの強化 results)"_s;
    QTest::newRow("paragraph of a removed goal")
        << u"paragraph"_s << y + u"/goal/99/changes"_s
        << year + u" text of the report (goal/99 results)"_s;
    QTest::newRow("paragraph of another template")
        << u"paragraph"_s << y + u"/foreword"_s << year + u" text of the report (foreword)"_s;
    QTest::newRow("paragraph of a removed year")
        << u"paragraph"_s << u"99/purpose"_s << u"a removed year text of the report (purpose)"_s;
    QTest::newRow("removed measure") << u"measure"_s << u"99"_s << u"Measure No.?"_s;
    QTest::newRow("removed goal") << u"goal"_s << u"99"_s << u"Goal (removed, number 99)"_s;
    QTest::newRow("removed year") << u"year"_s << u"99"_s << u"a removed year"_s;
    QTest::newRow("unknown") << u"attachment"_s << u"1"_s << u"attachment"_s;
}

void TstHistory::recordsAreNamed()
{
    QFETCH(QString, record);
    QFETCH(QString, key);
    QTEST(recordText(m_plan, {.record = record, .key = key}), "text");
}

void TstHistory::fieldsAreNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("grade") << u"grade_id"_s << u"Grade"_s;
    QTest::newRow("reason") << u"reason"_s << u"Reason for a change"_s;
    QTest::newRow("target") << u"target"_s << u"Target"_s;
    QTest::newRow("template") << u"report_template"_s << u"Report template"_s;
    QTest::newRow("report") << u"report"_s << u"Published report"_s;
    QTest::newRow("restored") << u"restored"_s << u"Restored"_s;
    QTest::newRow("text") << u"text"_s << u"Text"_s;
    QTest::newRow("seen") << u"seen"_s << u"Figures confirmed"_s;
    QTest::newRow("in force") << u"in_force_from"_s << u"In force from"_s;
    QTest::newRow("unknown") << u"colour"_s << u"colour"_s;
}

void TstHistory::fieldsAreNamed()
{
    QFETCH(QString, field);
    QTEST(fieldText({.field = field}), "text");
}

void TstHistory::valuesAreNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    const Direction direction = m_plan.directions().front();
    const Goal goal = m_plan.goals().front();
    QTest::newRow("none") << u"grade_id"_s << QVariant() << QString();
    QTest::newRow("grade") << u"grade_id"_s << QVariant(test::gradeId(m_plan, u"A"_s).value)
                           << u"A"_s;
    QTest::newRow("removed grade") << u"grade_id"_s << QVariant(99) << u"(removed, number 99)"_s;
    QTest::newRow("direction") << u"direction_id"_s << QVariant(direction.id.value)
                               << direction.label;
    QTest::newRow("goal") << u"goal_id"_s << QVariant(goal.id.value) << goal.label();
    QTest::newRow("measure") << u"measure_id"_s << QVariant(test::measureId(m_plan, u"4"_s).value)
                             << u"No.4"_s;
    QTest::newRow("state") << u"state"_s << QVariant(u"closed"_s) << u"closed"_s;
    QTest::newRow("kind") << u"kind"_s << QVariant(u"regular"_s) << u"a year"_s;
    QTest::newRow("role") << u"role"_s << QVariant(u"continues"_s) << u"goes on"_s;
    QTest::newRow("a text that is a word as well")
        << u"reason"_s << QVariant(u"regular"_s) << u"regular"_s;
    QTest::newRow("text") << u"reason"_s << QVariant(u"二行\nの文"_s) << u"二行\nの文"_s;
    QTest::newRow("fiscal year") << u"in_force_from"_s << QVariant(2016) << u"FY2016"_s;
    QTest::newRow("number") << u"position"_s << QVariant(3) << u"3"_s;
}

void TstHistory::valuesAreNamed()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QTEST(valueText(m_plan, {.field = field}, value), "text");
}

void TstHistory::whereTheOfficeHasNothingOfItsOwnTheTemplateStands()
{
    const HistoryEntry text{.record = u"paragraph"_s, .field = u"text"_s};
    QCOMPARE(valueText(m_plan, text, {}), u"(the template's text)"_s);
    QCOMPARE(valueText(m_plan, text, u""_s), QString());
    QCOMPARE(valueText(m_plan, text, u"趣旨"_s), u"趣旨"_s);
    QCOMPARE(valueText(m_plan, text, u"A評価が{{grade/2}}施策"_s), u"A評価が〔…〕施策"_s);
    const HistoryEntry seen{.record = u"paragraph"_s, .field = u"seen"_s};
    QCOMPARE(valueText(m_plan, seen, {}), QString());
    QCOMPARE(valueText(m_plan, seen, u"{}"_s), QString());
    const HistoryEntry own{.record = u"plan"_s, .field = u"report_template"_s};
    QCOMPARE(valueText(m_plan, own, u""_s), u"(the program's template)"_s);
    QCOMPARE(valueText(m_plan, own, u"ひな形"_s), u"(a template of the office's own)"_s);
}

void TstHistory::anEmptyParagraphSaysSomething()
{
    const auto entry = [](const QString &record, const QString &field) {
        return HistoryEntry{.record = record, .field = field, .after = u""_s};
    };
    QVERIFY(!saysNothing(entry(u"paragraph"_s, u"text"_s)));
    QVERIFY(saysNothing(entry(u"paragraph"_s, u"seen"_s)));
    QVERIFY(saysNothing(entry(u"evaluation"_s, u"reason"_s)));
    QVERIFY(!saysNothing({.record = u"evaluation"_s, .before = u"理由"_s, .after = u""_s}));
}

void TstHistory::entriesKnowTheirMeasureAndYear_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("ofMeasure");
    QTest::addColumn<bool>("ofYear");
    const QString no4 = QString::number(test::measureId(m_plan, u"4"_s).value);
    const QString y = QString::number(test::yearId(m_plan, 2019).value);
    QTest::newRow("evaluation") << u"evaluation"_s << keyOf(m_plan, u"4"_s) << true << true;
    QTest::newRow("measure") << u"measure"_s << no4 << true << false;
    QTest::newRow("indicator") << u"indicator"_s << u"5"_s << true << false;
    QTest::newRow("indicator's value") << u"indicator_value"_s << y + u"/5"_s << true << true;
    QTest::newRow("year") << u"year"_s << y << false << true;
    QTest::newRow("paragraph") << u"paragraph"_s << y + u"/goal/"_s + no4 << false << true;
    QTest::newRow("goal") << u"goal"_s << no4 << false << false;
    QTest::newRow("plan") << u"plan"_s << u"1"_s << false << false;
    QTest::newRow("backup") << u"backup"_s << no4 << false << false;
}

void TstHistory::entriesKnowTheirMeasureAndYear()
{
    QFETCH(QString, record);
    QFETCH(QString, key);
    QFETCH(bool, ofMeasure);
    QFETCH(bool, ofYear);
    const HistoryEntry entry{.record = record, .key = key};
    QVERIFY(measureOf(m_plan, entry) ==
            (ofMeasure ? test::measureId(m_plan, u"4"_s) : MeasureId{}));
    QVERIFY(yearOf(entry) == (ofYear ? test::yearId(m_plan, 2019) : YearId{}));
}

void TstHistory::whoGivesTheAccountAsWell()
{
    QCOMPARE((HistoryEntry{.account = u"a123"_s}.who()), u"a123"_s);
    QCOMPARE((HistoryEntry{.account = u"a123"_s, .displayName = u"板橋"_s}.who()),
             u"板橋 (a123)"_s);
    QCOMPARE(HistoryEntry{}.who(), u"outside the program"_s);
}

QTEST_MAIN(TstHistory)
#include "tst_history.moc"
