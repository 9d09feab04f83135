#include "models/exchange/importing/rowkinds.h"

#include "models/exchange/importing/headings.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Rows of one measure that are told apart by a column of their own.
class TstRowKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data();
    void columns();
    void textsOfKindsAreNotJoined();
    void rowsOfYears();
    void yearsOfTargets();
};

void TstRowKinds::columns_data()
{
    QTest::addColumn<QStringList>("kinds"); // of two measures with two rows each
    QTest::addColumn<bool>("areKinds");
    const auto add = [](const char *name, const QString &one, const QString &other, bool areKinds) {
        QTest::newRow(name) << QStringList{one, other, one, other} << areKinds;
    };
    add("plan and result", u"計画"_s, u"実績"_s, true);
    add("then and now", u"前回"_s, u"今回"_s, true);
    add("years", u"H30"_s, u"R1"_s, true);
    add("years with words", u"令和元年度実績"_s, u"令和2年度計画"_s, true);
    add("before and after", u"（修正前）"_s, u"（修正後）"_s, true);
    add("a letter", u"P"_s, u"D"_s, true);
    add("other words", u"新規"_s, u"継続"_s, false);
    add("all alike", u"実績"_s, u"実績"_s, false);
    add("deeds", u"説明会を開いた"_s, u"公開した"_s, false);
    QTest::newRow("one row each") << QStringList{u"計画"_s, {}, u"実績"_s, {}} << false;
}

void TstRowKinds::columns()
{
    QFETCH(QStringList, kinds);
    const ForeignTable table = foreignTable({{u"番号"_s, u"施策名"_s, u"区分"_s, u"取組実績"_s},
                                             {u"4"_s, u"四"_s, kinds[0], u"あ"_s},
                                             {{}, {}, kinds[1], u"い"_s},
                                             {u"5"_s, u"五"_s, kinds[2], u"う"_s},
                                             {{}, {}, kinds[3], u"え"_s}});
    QTEST(rowKindsColumn(table, mappingOf(table, year2019), year2019).has_value(), "areKinds");
}

void TstRowKinds::textsOfKindsAreNotJoined()
{
    const Plan plan = samplePlan();
    const QString title = plan.find<Measure>(measureId(plan, u"4"_s))->title;
    ForeignTable table =
        foreignTable({{u"番号"_s, u"施策名"_s, u"区分"_s, u"取組実績"_s, u"評価"_s},
                      {u"4"_s, title, u"計画"_s, u"10件公開する"_s, u"B"_s},
                      {{}, {}, u"実績"_s, u"8件公開した"_s, {}}});
    for (const int column : {0, 1, 4})
        table.merges.push_back({column, 2, 3});
    const ImportPreview preview = previewOf(plan, 2019, {table});
    QCOMPARE(preview.included(), 1); // the grade
    QCOMPARE(preview.count(ImportLine::Kind::Conflict), 2);
    table.merges.clear();
    const ImportPreview unmerged = previewOf(plan, 2019, {table});
    QCOMPARE(unmerged.included(), 1);
    QCOMPARE(unmerged.count(ImportLine::Kind::Doubtful), 1);
}

void TstRowKinds::rowsOfYears()
{
    const Plan plan = samplePlan();
    const QString title = plan.find<Measure>(measureId(plan, u"4"_s))->title;
    for (const QString &heading : {u"事業年度"_s, QString()}) {
        ForeignTable table = foreignTable({{u"番号"_s, u"施策名"_s, heading, u"取組実績"_s},
                                           {u"4"_s, title, u"平成30年度"_s, u"去年の文"_s},
                                           {{}, {}, u"令和元年度"_s, u"今年の文"_s}});
        table.merges = {{0, 2, 3}, {1, 2, 3}};
        const ImportPreview preview = previewOf(plan, 2019, {table});
        QCOMPARE(preview.included(), 1);
        QCOMPARE(preview.lines().front().after, u"今年の文"_s);
    }
}

void TstRowKinds::yearsOfTargets()
{
    const ForeignTable table = foreignTable({{u"番号"_s, u"施策名"_s, u"目標年度"_s, u"取組実績"_s},
                                             {u"4"_s, u"四"_s, u"令和2年度"_s, u"あ"_s},
                                             {{}, {}, u"令和元年度"_s, u"い"_s}});
    QVERIFY(!rowKindsColumn(table, mappingOf(table, year2019), year2019));
}

QTEST_GUILESS_MAIN(TstRowKinds)
#include "tst_rowkinds.moc"
