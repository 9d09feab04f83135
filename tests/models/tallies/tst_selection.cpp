#include "models/tallies/selection.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::Selection)

class TstSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holds_data();
    void holds();
    void allIsWithoutAWish();

private:
    QStringList held(const Selection &selection) const;

    Plan m_plan = samplePlan();
    const YearId m_year = test::yearId(m_plan, 2019);
};

void TstSelection::initTestCase()
{
    ChangeSet changes;
    const Evaluation before = *m_plan.evaluation(test::measureId(m_plan, u"1"_s), m_year);
    Evaluation after = before;
    after.department = u"情報政策課"_s;
    after.achievement = u"ｼｽﾃﾑを更新した"_s;
    after.nextSteps = u"ＩＣＴの活用"_s;
    changes.replace(before, after);
    m_plan.apply(changes);
}

QStringList TstSelection::held(const Selection &selection) const
{
    QStringList numbers;
    for (const Measure &measure : m_plan.measuresInForce(m_year)) {
        if (selection.holds(m_plan, m_year, measure))
            numbers << measure.number;
    }
    return numbers;
}

void TstSelection::holds_data()
{
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Selection &selection, const QStringList &numbers) {
        QTest::newRow(name) << selection << numbers;
    };
    const auto id = [&](const QString &number) { return test::measureId(m_plan, number); };
    const GradeId ended = test::gradeId(m_plan, u"終了"_s);
    const DirectionId revised = test::directionId(m_plan, u"計画修正"_s);
    row("grade", {.grade = ended}, {u"15"_s, u"16"_s, u"32"_s});
    row("grade and goal", {.goal = GoalId{5}, .grade = ended}, {u"32"_s});
    row("direction", {.direction = revised}, {u"39"_s});
    row("nothing is both", {.grade = ended, .direction = revised}, {});
    row("goal", {.goal = GoalId{6}}, {u"34"_s, u"35"_s});
    row("department", {.department = u"情報政策課"_s}, {u"1"_s});
    row("part of a department", {.department = u"情報"_s}, {});
    row("no grade", {.grade = GradeId{}}, {});
    row("title", {.text = u"RPA"_s}, {u"40"_s});
    row("title in full width", {.text = u"ｒｐａ"_s}, {u"40"_s});
    row("half-width text by katakana", {.text = u"システムを更新"_s}, {u"1"_s});
    row("katakana by kana", {.text = u"しすてむを更新"_s}, {u"1"_s});
    row("next steps", {.text = u"ictの活用"_s}, {u"1"_s});
    row("department as text", {.text = u"情報政策"_s}, {u"1"_s});
    row("reason", {.text = u"大きく伸びた"_s}, {u"24"_s});
    row("number", {.text = u"41"_s}, {u"41"_s});
    row("spaces around", {.text = u"  RPA　"_s}, {u"40"_s});
    row("certain measures", {.measures = std::vector{id(u"4"_s), id(u"40"_s)}}, {u"4"_s, u"40"_s});
    row("certain measures and text", {.text = u"RPA"_s, .measures = std::vector{id(u"40"_s)}},
        {u"40"_s});
    row("other measures and text", {.text = u"RPA"_s, .measures = std::vector{id(u"4"_s)}}, {});
    row("no measures", {.measures = std::vector<MeasureId>{}}, {});
    row("text and grade", {.text = u"システム"_s, .grade = ended}, {});
    row("no such text", {.text = u"ない言葉"_s}, {});
    row("not a pattern", {.text = u".*"_s}, {});
}

void TstSelection::holds()
{
    QFETCH(Selection, selection);
    QTEST(held(selection), "expected");
}

void TstSelection::allIsWithoutAWish()
{
    QVERIFY(Selection{}.isAll());
    QVERIFY(!(Selection{.text = u"a"_s}).isAll());
    QVERIFY2(!(Selection{.grade = GradeId{}}).isAll(), "ungraded is a wish");
    QCOMPARE(held({}).size(), 41);
    QCOMPARE(held({.text = u" 　"_s}).size(), 41);
    QCOMPARE(held({.department = QString()}).size(), 40);
}

QTEST_MAIN(TstSelection)
#include "tst_selection.moc"
