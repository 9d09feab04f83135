#include "tests/support/foreigntables.h"
#include "tests/support/indicators.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Rows = std::vector<QStringList>;
using Merges = std::vector<ForeignMerge>;

const QString title4 = u"新公会計システムの運用"_s;

QString titleOf(const Plan &plan, const QString &number)
{
    return plan.find<Measure>(measureId(plan, number))->title;
}

} // namespace

/// Rows that go on with a measure above them: what is doubtful there is so below, and rows of other
/// years say whose they are too.
class TstImportPreviewAbove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOn_data();
    void goesOn();
    void aNumberThatIsRepeated();
    void theTitleOfSeveral_data();
    void theTitleOfSeveral();
    void contradictoryYearsOfANewMeasure();
    void aGoalWithoutMeasureDoesNotComeIn();
};

void TstImportPreviewAbove::goesOn_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Merges>("merges");
    QTest::addColumn<QStringList>("lines"); // with ? where it is left out
    const QString title5 = titleOf(samplePlan(), u"5"_s);
    const QString cases = u"利用件数"_s;
    const QString minutes = u"待ち時間"_s;
    const Merges none;
    // Columns: number, title, year, grade, indicator, target.
    QTest::newRow("an indicator of the measure")
        << Rows{{u"4"_s, title4, u"R1"_s, {}, cases, u"1"_s}, {{}, {}, {}, {}, minutes, u"2"_s}}
        << none << QStringList{u"No.4 1"_s, u"No.4 2"_s};
    QTest::newRow("below a row of another year, of that measure")
        << Rows{{u"4"_s, title4, u"R1"_s, u"B"_s, {}, {}},
                {u"5"_s, title5, u"H30"_s, u"A"_s, cases, u"20"_s},
                {{}, {}, u"R1"_s, u"B"_s, cases, u"22"_s}}
        << none << QStringList{u"No.4 B"_s, u"No.5 B"_s, u"No.5 利用件数?"_s, u" ?"_s};
    QTest::newRow("merged over the years")
        << Rows{{u"4"_s, title4, u"H30"_s, u"A"_s, {}, {}}, {{}, {}, u"R1"_s, u"B"_s, {}, {}}}
        << Merges{{0, 2, 3}, {1, 2, 3}} << QStringList{u"No.4 B"_s, u" ?"_s};
    QTest::newRow("a doubt") << Rows{{u"4"_s, u"まったく別の話"_s, u"R1"_s, {}, cases, u"1"_s},
                                     {{}, {}, {}, {}, minutes, u"2"_s}}
                             << none
                             << QStringList{u"No.4 まったく別の話?"_s, u"No.4 1?"_s, u"No.4 2?"_s};
    QTest::newRow("a doubt in a row of another year")
        << Rows{{u"4"_s, u"まったく別の話"_s, u"H30"_s, {}, cases, u"1"_s},
                {{}, {}, u"R1"_s, {}, minutes, u"2"_s}}
        << none << QStringList{u"No.4 2?"_s, u" ?"_s};
    QTest::newRow("a doubt of a merged row")
        << Rows{{u"4"_s, u"まったく別の話"_s, u"R1"_s, u"C"_s, {}, {}},
                {{}, {}, {}, u"B"_s, {}, {}}}
        << Merges{{0, 2, 3}, {1, 2, 3}}
        << QStringList{u"No.4 まったく別の話?"_s, u"No.4 C?"_s, u"No.4 B?"_s};
}

void TstImportPreviewAbove::goesOn()
{
    QFETCH(Rows, rows);
    QFETCH(Merges, merges);
    rows.insert(rows.begin(),
                {u"番号"_s, u"施策名"_s, u"年度"_s, u"評価"_s, u"指標名"_s, u"目標値"_s});
    ForeignTable table = foreignTable(rows);
    table.merges = merges;
    const ImportPreview preview = previewOf(planWithIndicators(), 2019, {table});
    QStringList lines;
    for (const ImportLine &line : preview.lines()) {
        const QString number = line.measure.section(u' ', 0, 0);
        lines << number + u' ' + line.after + (line.included ? u""_s : u"?"_s);
    }
    QTEST(lines, "lines");
}

/// Below the table a list of its own counts from 1 on; its numbers stay doubtful.
void TstImportPreviewAbove::aNumberThatIsRepeated()
{
    const ImportPreview preview = previewOf(samplePlan(), 2019,
                                            {foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s},
                                                           {u"4"_s, title4, u"B"_s},
                                                           {u"改訂履歴"_s},
                                                           {u"1"_s, {}, u"B"_s},
                                                           {u"1"_s, {}, u"C"_s}})});
    QCOMPARE(preview.lines().size(), std::size_t(3));
    QCOMPARE(preview.included(), 1);
    QCOMPARE(preview.lines().back().measure.section(u' ', 0, 0), u"No.4"_s);
}

void TstImportPreviewAbove::theTitleOfSeveral_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the number of one of them") << u"8"_s << true;
    QTest::newRow("the number of another measure") << u"4"_s << false;
    QTest::newRow("no number") << QString() << false;
}

void TstImportPreviewAbove::theTitleOfSeveral()
{
    QFETCH(QString, number);
    Plan plan = samplePlan();
    ChangeSet changes;
    for (const QString &each : {u"7"_s, u"8"_s}) {
        const Measure before = *plan.find<Measure>(measureId(plan, each));
        Measure after = before;
        after.title = u"同じ名前"_s;
        changes.replace(before, after);
    }
    plan.apply(changes);
    const ImportPreview preview = previewOf(
        plan, 2019,
        {foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s}, {number, u"同じ名前"_s, u"終了"_s}})});
    QTEST(preview.included() == 1, "isTaken");
    QCOMPARE(preview.lines().size(), std::size_t(1));
}

void TstImportPreviewAbove::contradictoryYearsOfANewMeasure()
{
    const ImportPreview preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"開始年度"_s, u"評価"_s},
                                 {u"60"_s, u"新しい施策"_s, u"①"_s, u"2019"_s, u"B"_s},
                                 {u"60"_s, u"新しい施策"_s, u"①"_s, u"2021"_s, u"B"_s}})});
    QCOMPARE(preview.lines().size(), std::size_t(1));
    QCOMPARE(preview.lines()[0].kind, ImportLine::Kind::Refused);
    QVERIFY(preview.changes().isEmpty());
}

void TstImportPreviewAbove::aGoalWithoutMeasureDoesNotComeIn()
{
    const auto previewWith = [](const QString &end) {
        return previewOf(
            samplePlan(), 2019,
            {foreignTable({{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"終了年度"_s, u"評価"_s},
                           {u"60"_s, u"新しい施策"_s, u"⑦ 新目標"_s, end, u"A"_s}})});
    };
    QVERIFY(previewWith(u"平成27年度"_s).changes().isEmpty());
    QCOMPARE(previewWith(u"令和２年度"_s).changes().changes().size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(TstImportPreviewAbove)
#include "tst_importpreview_above.moc"
