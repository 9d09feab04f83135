#include "models/exchange/importing/yearcolumns.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

using Says = YearColumns::Says;

/// Of what year the rows of a table are; how a cell names it is in tst_importpreview_rows.
class TstYearColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalColumns_data();
    void severalColumns();
    void anEmptyCellIsTheOneAbove();
};

void TstYearColumns::severalColumns_data()
{
    QTest::addColumn<bool>("isOverall");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("says");
    const auto row = [](const char *name, bool isOverall, const QStringList &cells, Says says) {
        QTest::newRow(name) << isOverall << cells << static_cast<int>(says);
    };
    row("both", false, {u"2020"_s, u"令和2年度"_s}, Says::Asked);
    row("one", false, {u"2020"_s, {}}, Says::Asked);
    row("neither", false, {{}, {}}, Says::Asked);
    row("one of another", false, {u"2020"_s, u"令和元年度"_s}, Says::Other);
    row("the overall evaluation", false, {u"2020"_s, u"総合評価"_s}, Says::Other);
    row("one that cannot be read", false, {u"2020"_s, u"最新"_s}, Says::Unread);
    row("another beside it", false, {u"最新"_s, u"2019"_s}, Says::Other);
    row("the overall evaluation itself", true, {{}, u"総合評価"_s}, Says::Asked);
    row("its last year", true, {u"2020"_s, u"令和2年度"_s}, Says::Other);
}

void TstYearColumns::severalColumns()
{
    QFETCH(bool, isOverall);
    QFETCH(QStringList, cells);
    const Year year{
        .id = {1}, .fiscalYear = 2020, .kind = isOverall ? YearKind::Overall : YearKind::Regular};
    YearColumns columns(year);
    columns.begin({0, 1});
    const Says says = columns.read(foreignTable({cells}).rows.front());
    QTEST(static_cast<int>(says), "says");
    if (says == Says::Unread) {
        QVERIFY(columns.refusal().contains(u"最新"_s));
        QCOMPARE(columns.unreadColumn(), 1);
    }
}

void TstYearColumns::anEmptyCellIsTheOneAbove()
{
    const Year year{.id = {1}, .fiscalYear = 2020};
    YearColumns columns(year);
    const auto rows = foreignTable({{u"R1"_s, u"a"_s}, {{}, u"b"_s}, {u"R2"_s, u"c"_s}}).rows;
    columns.begin({0});
    QCOMPARE(columns.read(rows[0]), Says::Other);
    QCOMPARE(columns.read(rows[1]), Says::Other);
    QCOMPARE(columns.read(rows[2]), Says::Asked);
    columns.begin({0});
    QCOMPARE(columns.read(rows[1]), Says::Asked); // another table
}

QTEST_GUILESS_MAIN(TstYearColumns)
#include "tst_yearcolumns.moc"
