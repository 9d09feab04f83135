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

QTEST_MAIN(TstReading)
#include "tst_reading.moc"
