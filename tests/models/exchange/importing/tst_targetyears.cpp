#include "models/exchange/importing/targetyears.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Targets beside which stands of which year they are.
class TstTargetYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets_data();
    void targets();
    void aChosenColumnStays();
    void manyRowsAreOfThisYearToo();

private:
    static ForeignTable table(const QString &heading, const QStringList &years)
    {
        return foreignTable({{u"番号"_s, u"指標名"_s, u"目標値"_s, heading, u"実績値"_s},
                             {u"4"_s, u"件数"_s, u"500"_s, years[0], u"90"_s},
                             {u"5"_s, u"人数"_s, u"20"_s, years[1], u"9"_s}});
    }
};

void TstTargetYears::targets_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("years");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("isAsked");
    for (const auto *text : {u"目標年度", u"目標年", u"目標達成年度", u"達成年度"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QStringList{u"R6"_s, u"令和6年度"_s} << false << false;
    const QString heading = u"目標年度"_s;
    QTest::newRow("this year") << heading << QStringList{u"R1"_s, u"2019"_s} << true << false;
    QTest::newRow("nothing") << heading << QStringList{{}, {}} << true << false;
    QTest::newRow("it differs") << heading << QStringList{u"R1"_s, u"R6"_s} << false << true;
    QTest::newRow("nobody reads it") << heading << QStringList{u"毎年"_s, u"R6"_s} << false << true;
    QTest::newRow("another heading")
        << u"策定年度"_s << QStringList{u"R6"_s, u"R6"_s} << true << false;
}

void TstTargetYears::targets()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, years);
    const ColumnMapping mapping = mappingOf(table(heading, years), year2019);
    QTEST(columnOf(mapping, ImportField::Target) == 2, "isThere");
    QTEST(openHeadings(mapping).contains(u"目標値"_s), "isAsked");
    QCOMPARE(columnOf(mapping, ImportField::Actual), 4);
}

void TstTargetYears::manyRowsAreOfThisYearToo()
{
    std::vector<QStringList> rows{{u"番号"_s, u"指標名"_s, u"目標値"_s, u"目標年度"_s}};
    for (int at = 0; at < 1'001; ++at)
        rows.push_back({QString::number(at + 1), u"件数"_s, u"5"_s, u"R1"_s});
    const ColumnMapping mapping = mappingOf(foreignTable(rows), year2019);
    QCOMPARE(columnOf(mapping, ImportField::Target), 2);
    QCOMPARE(openHeadings(mapping), QStringList());
}

void TstTargetYears::aChosenColumnStays()
{
    const KnownHeadings known{{headingKey(u"目標値"_s), ImportField::Target}};
    const ColumnMapping mapping =
        mappingOf(table(u"目標年度"_s, {u"R6"_s, u"R6"_s}), {year2019, known});
    QCOMPARE(columnOf(mapping, ImportField::Target), 2);
}

QTEST_GUILESS_MAIN(TstTargetYears)
#include "tst_targetyears.moc"
