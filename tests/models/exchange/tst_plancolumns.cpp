#include "models/exchange/plancolumns.h"

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

} // namespace

/// What the plan tells of columns that their headings do not.
class TstPlanColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesOfThePlan_data();
    void titlesOfThePlan();
    void aCountThatContradictsTheTitles_data();
    void aCountThatContradictsTheTitles();
    void aCountWithoutTitles();

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
    const auto saidBefore = planMapping(foreignTable(rows), m_plan, *m_plan.year(2019),
                                        {{u"番号"_s, ImportField::Number}});
    QVERIFY(!saidBefore.mayBeCount);
}

QTEST_GUILESS_MAIN(TstPlanColumns)
#include "tst_plancolumns.moc"
