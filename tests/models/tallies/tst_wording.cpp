#include "models/tallies/wording.h"

#include "tests/support/plans.h"

#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void numbersFollowTheLanguage();
    void percentagesAreHalfWidth();
    void classesByTheirNames();
    void breakdownInTheGivenOrder();
    void balanceThatHoldsIsShort();
    void balanceThatDoesNotNamesEachTotal();
};

void TstWording::numbersFollowTheLanguage()
{
    QCOMPARE(numberText(3), u"3"_s);
    QCOMPARE(numberText(14), u"14"_s);
    QLocale::setDefault(QLocale(QLocale::Japanese));
    QCOMPARE(numberText(3), u"３"_s);
    QCOMPARE(numberText(14), u"14"_s);
    QVERIFY(measureCountText(0).contains(u"０"_s));
    QVERIFY(caseCountText(9).contains(u"９"_s));
    QVERIFY(caseCountText(15).contains(u"15"_s));
}

void TstWording::percentagesAreHalfWidth()
{
    QLocale::setDefault(QLocale(QLocale::Japanese));
    QCOMPARE(percentText(7), u"7%"_s);
}

void TstWording::classesByTheirNames()
{
    const Plan plan = samplePlan();
    const GradeId a = test::gradeId(plan, u"A"_s);
    const DirectionId done = test::directionId(plan, u"完了"_s);
    QCOMPARE(gradeCode(plan, a), u"A"_s);
    QCOMPARE(gradeLabel(plan, a), u"A評価"_s);
    QCOMPARE(directionLabel(plan, done), u"完了"_s);
    QCOMPARE(gradeCode(plan, {}), u"Not graded"_s);
    QCOMPARE(gradeLabel(plan, {}), u"Not graded"_s);
    QCOMPARE(directionLabel(plan, {}), u"No direction"_s);
}

void TstWording::breakdownInTheGivenOrder()
{
    const Plan plan = samplePlan();
    const GradeId a = test::gradeId(plan, u"A"_s);
    const GradeId ended = test::gradeId(plan, u"終了"_s);
    QCOMPARE(breakdownText(plan, {}), QString());
    QCOMPARE(breakdownText(plan, {{a, 23}, {ended, 3}}), u"A:23 終了:3"_s);
    QLocale::setDefault(QLocale(QLocale::Japanese));
    QCOMPARE(breakdownText(plan, {{a, 23}, {ended, 3}}), u"A:23 終了:３"_s);
}

void TstWording::balanceThatHoldsIsShort()
{
    QCOMPARE(balanceText({41, 41, 41, 41, 41, 41}), u"41＝41＝41"_s);
    QCOMPARE(balanceText({}), u"0＝0＝0"_s);
}

void TstWording::balanceThatDoesNotNamesEachTotal()
{
    const QString text = balanceText({11, 12, 13, 14, 15, 16});
    for (const auto *part :
         {"grades 11", "directions 12", "parts 13", "goals 14", "columns 15", "in force 16"})
        QVERIFY2(text.contains(QLatin1StringView(part)), qUtf8Printable(text));
}

QTEST_MAIN(TstWording)
#include "tst_wording.moc"
