#include "models/domain/reading.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grade_data();
    void grade();
    void direction_data();
    void direction();
    void readsEveryNameOfTheScale();
    void number_data();
    void number();
    void wordsAreNoNumber_data();
    void wordsAreNoNumber();
    void year_data();
    void year();
};

void TstReading::grade_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // code; "?" where there is no such grade
    QTest::newRow("code") << u"A"_s << u"A"_s;
    QTest::newRow("two letters") << u"AA"_s << u"AA"_s;
    QTest::newRow("lower case") << u"aa"_s << u"AA"_s;
    QTest::newRow("full-width") << u"Ｂ"_s << u"B"_s;
    QTest::newRow("label") << u"C評価"_s << u"C"_s;
    QTest::newRow("spaces around") << u"　終了 "_s << u"終了"_s;
    QTest::newRow("place") << u"2"_s << u"A"_s;
    QTest::newRow("full-width place") << u"６"_s << u"終了"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("spaces") << u" 　"_s << QString();
    QTest::newRow("place zero") << u"0"_s << u"?"_s;
    QTest::newRow("place behind the last") << u"7"_s << u"?"_s;
    QTest::newRow("less than none") << u"-1"_s << u"?"_s;
    QTest::newRow("unknown") << u"D"_s << u"?"_s;
    QTest::newRow("part of a name") << u"終"_s << u"?"_s;
}

void TstReading::grade()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Plan plan = samplePlan();
    const auto read = readGrade(plan, typed);
    QCOMPARE(read.has_value(), expected != u"?"_s);
    if (read)
        QVERIFY(*read == test::gradeId(plan, expected));
}

void TstReading::direction_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("label") << u"計画修正"_s << u"計画修正"_s;
    QTest::newRow("half-width brackets") << u"中止(休止)"_s << u"中止（休止）"_s;
    QTest::newRow("kana") << u"計画ドオリ推進"_s << u"計画どおり推進"_s;
    QTest::newRow("place") << u"6"_s << u"完了"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("unknown") << u"継続"_s << u"?"_s;
}

void TstReading::direction()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Plan plan = samplePlan();
    const auto read = readDirection(plan, typed);
    QCOMPARE(read.has_value(), expected != u"?"_s);
    if (read)
        QVERIFY(*read == test::directionId(plan, expected));
}

void TstReading::readsEveryNameOfTheScale()
{
    const Plan plan = samplePlan();
    for (const Grade &grade : plan.grades()) {
        QVERIFY(readGrade(plan, grade.code) == grade.id);
        QVERIFY(readGrade(plan, grade.label) == grade.id);
    }
    for (const Direction &direction : plan.directions())
        QVERIFY(readDirection(plan, direction.label) == direction.id);
}

void TstReading::number_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const QString &typed, double expected) {
        QTest::newRow(name) << typed << expected;
    };
    row("whole", u"120"_s, 120);
    row("full-width", u"１２０"_s, 120);
    row("thousands", u"1,234"_s, 1234);
    row("full-width thousands", u"１，２３４"_s, 1234);
    row("decimal point", u"12.5"_s, 12.5);
    row("full-width point", u"１２．５"_s, 12.5);
    row("percent", u"85%"_s, 85);
    row("full-width percent", u"８５．５％"_s, 85.5);
    row("spaces", u" 1 200 "_s, 1200);
    row("spaces between thousands", u"12　345 678.5"_s, 12345678.5);
    row("a space before the sign", u"85 ％"_s, 85);
    row("below zero", u"-3"_s, -3);
    row("below zero, in accounts", u"△1,234"_s, -1234);
    row("below zero, with a black mark", u"▲ 5.5%"_s, -5.5);
    row("below zero, with a minus of its own", u"−3"_s, -3);
    row("a plus", u"+3"_s, 3);
    row("zero", u"0"_s, 0);
}

void TstReading::number()
{
    QFETCH(QString, typed);
    QFETCH(double, expected);
    QCOMPARE(readNumber(typed), std::optional(expected));
}

void TstReading::wordsAreNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    for (const QString &typed : {u"―"_s,
                                 u"検討中"_s,
                                 u"%"_s,
                                 u"12件"_s,
                                 u"1.2.3"_s,
                                 u"%5"_s,
                                 u"inf"_s,
                                 u"nan"_s,
                                 u"1e999"_s,
                                 u"1e308"_s,
                                 u"-1,000,000,000,000,001"_s,
                                 u"0x10"_s,
                                 u"−"_s,
                                 u"△"_s,
                                 u"△-5"_s,
                                 u"12 13"_s,
                                 u"3 4"_s,
                                 u"2019 12"_s,
                                 u"2019 120"_s,
                                 u"12　　130"_s,
                                 u"12\n130"_s,
                                 u"1 200,000"_s})
        QTest::newRow(qUtf8Printable(typed)) << typed;
}

void TstReading::wordsAreNoNumber()
{
    QFETCH(QString, typed);
    QCOMPARE(readNumber(typed), std::nullopt);
}

void TstReading::year_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("expected"); // id; 0 where the plan has no such year
    QTest::newRow("letter") << u"R1"_s << 2;
    QTest::newRow("era") << u"平成30年度"_s << 1;
    QTest::newRow("ended era") << u"平成31"_s << 2;
    QTest::newRow("western") << u"2019"_s << 2;
    QTest::newRow("overall") << u"overall"_s << 9;
    QTest::newRow("Overall") << u" Overall "_s << 9;
    QTest::newRow("in Japanese") << u"総合評価"_s << 9;
    QTest::newRow("by its label") << u"Overall evaluation"_s << 9;
    QTest::newRow("the overall one's fiscal year") << u"2020"_s << 0;
    QTest::newRow("not in the plan") << u"R9"_s << 0;
    QTest::newRow("no year") << u"去年"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void TstReading::year()
{
    QFETCH(QString, typed);
    QFETCH(int, expected);
    Plan plan;
    ChangeSet changes;
    changes.add(Year{.id = {1}, .fiscalYear = 2018});
    changes.add(Year{.id = {2}, .fiscalYear = 2019});
    changes.add(Year{.id = {9}, .fiscalYear = 2020, .kind = YearKind::Overall});
    plan.apply(changes);
    const Year *read = readYear(plan, typed);
    QCOMPARE(read ? read->id.value : 0, expected);
    QVERIFY2(!readYear(samplePlan(), u"総合評価"_s), "a plan without an overall evaluation");
}

QTEST_MAIN(TstReading)
#include "tst_reading.moc"
