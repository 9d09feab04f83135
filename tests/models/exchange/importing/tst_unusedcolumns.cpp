#include "models/exchange/importing/unusedcolumns.h"

#include "models/exchange/importing/headings.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Which columns of a table of measures are passed over without anybody having said so.
class TstUnusedColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unused_data();
    void unused();
    void aWeakWordBesideAStrongOneIsNamed();
    void anotherYearsAlone_data();
    void anotherYearsAlone();
    void columnsWithoutHeading_data();
    void columnsWithoutHeading();
    void gradesOfWhichNoneIsChosen();
    void whatTheUserSaidIsUsed();
};

namespace
{

QStringList unusedOf(const ForeignTable &table, const KnownHeadings &known = {})
{
    return unusedColumns(table, mappingOf(table, {year2019, known}), {year2019, known});
}

} // namespace

void TstUnusedColumns::unused_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isUnused");
    QTest::newRow("unknown") << u"達成度"_s << u"A"_s << true;
    QTest::newRow("empty") << u"達成度"_s << u""_s << false;
    QTest::newRow("taken in") << u"方向性"_s << u"完了"_s << false;
    QTest::newRow("twice") << u"評価"_s << u"A"_s << true;
    QTest::newRow("a count of the rows") << u"No."_s << u"1"_s << false;
    QTest::newRow("the year, twice") << u"年度（和暦）"_s << u"令和元年度"_s << false;
    QTest::newRow("the next year's") << u"令和２年度の取組実績"_s << u"する"_s << true;
    QTest::newRow("of another year") << u"前年度評価"_s << u"A"_s << false;
}

void TstUnusedColumns::unused()
{
    QFETCH(QString, heading);
    QFETCH(QString, value);
    QFETCH(bool, isUnused);
    const ForeignTable table = foreignTable({{u"調べ"_s},
                                             {u"年度"_s, u"施策番号"_s, u"評価"_s, heading},
                                             {u"2019"_s, u"4"_s, u"A"_s, value}});
    QCOMPARE(unusedOf(table), isUnused ? QStringList{heading} : QStringList());
}

void TstUnusedColumns::aWeakWordBesideAStrongOneIsNamed()
{
    const ForeignTable table = foreignTable({{u"施策番号"_s, u"取組実績"_s, u"成果"_s},
                                             {u"4"_s, u"公開した。"_s, u"窓口が空いた。"_s}});
    QCOMPARE(unusedOf(table), QStringList{u"成果"_s});
}

void TstUnusedColumns::anotherYearsAlone_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("year before") << u"前年度評価"_s;
    QTest::newRow("next year") << u"令和2年度評価"_s;
    QTest::newRow("year in brackets") << u"評価（令和2年度）"_s;
}

/// All answers of a table for another year would go by unseen.
void TstUnusedColumns::anotherYearsAlone()
{
    QFETCH(QString, heading);
    const ForeignTable table =
        foreignTable({{u"施策番号"_s, u"方向性"_s, heading}, {u"4"_s, u"完了"_s, u"A"_s}});
    QCOMPARE(unusedOf(table), QStringList{heading});
}

void TstUnusedColumns::columnsWithoutHeading_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("a text beside a measure") << u"4"_s << u"実績の後半"_s << true;
    QTest::newRow("a count") << u"4"_s << u"12"_s << false;
    QTest::newRow("beside no measure") << QString() << u"確認済"_s << false;
}

void TstUnusedColumns::columnsWithoutHeading()
{
    QFETCH(QString, number);
    QFETCH(QString, value);
    QFETCH(bool, isNamed);
    const ForeignTable table = foreignTable(
        {{u"施策番号"_s, u"取組実績"_s, u"備考"_s}, {number, u"実績の前半"_s, {}, value}});
    QCOMPARE(unusedOf(table), isNamed ? QStringList{u"column D (no heading)"_s} : QStringList());
}

void TstUnusedColumns::gradesOfWhichNoneIsChosen()
{
    const ForeignTable table =
        foreignTable({{u"施策番号"_s, u"方向性"_s, u"評価（案）"_s, u"自己評価"_s},
                      {u"4"_s, {}, u"A"_s, u"B"_s}});
    QCOMPARE(unusedOf(table), (QStringList{u"評価（案）"_s, u"自己評価"_s}));
}

void TstUnusedColumns::whatTheUserSaidIsUsed()
{
    const ForeignTable table =
        foreignTable({{u"施策番号"_s, u"方向性"_s, u"達成度"_s}, {u"4"_s, u"完了"_s, u"A"_s}});
    QCOMPARE(unusedOf(table), QStringList{u"達成度"_s});
    QCOMPARE(unusedOf(table, {{headingKey(u"達成度"_s), ImportField::Grade}}), QStringList());
}

QTEST_GUILESS_MAIN(TstUnusedColumns)
#include "tst_unusedcolumns.moc"
