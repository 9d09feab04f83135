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

/// The measure's number and what it gets, with ? where it is left out.
QStringList shortLines(const ImportPreview &preview)
{
    QStringList lines;
    for (const ImportLine &line : preview.lines()) {
        const QString number = line.measure.section(u' ', 0, 0);
        lines << number + u' ' + line.after + (line.included ? u""_s : u"?"_s);
    }
    return lines;
}

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
    void labels_data();
    void labels();
    void labelsWithMoreRows_data();
    void labelsWithMoreRows();
    void labelsThatTheyMayBeNoAnswers_data();
    void labelsThatTheyMayBeNoAnswers();
    void indicatorsBelowTitlesAreALine();
    void anExampleInAnyColumn();
    void aHintIsDoubtful();
    void aSheetThatIsNotUnderstoodIsALine();
    void aNumberThatIsRepeated();
    void theTitleOfSeveral_data();
    void theTitleOfSeveral();
    void contradictoryYearsOfANewMeasure();
    void aGoalWithoutMeasureDoesNotComeIn();
    void aGoalAboveItsMeasures();
    void partsOfMeasures();
    void numberAndTitleInOneCell_data();
    void numberAndTitleInOneCell();
    void figuresBesideEachOtherAreNoNumber_data();
    void figuresBesideEachOtherAreNoNumber();
};

void TstImportPreviewAbove::goesOn_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Merges>("merges");
    QTest::addColumn<QStringList>("lines"); // with ? where it is left out
    const QString title5 = titleOf(samplePlan(), u"5"_s);
    const QString caseCount = u"利用件数"_s;
    const QString waitingTime = u"待ち時間"_s;
    const Merges none;
    // Columns: number, title, year, grade, indicator, target.
    QTest::newRow("an indicator of the measure")
        << Rows{{u"4"_s, title4, u"R1"_s, {}, caseCount, u"1"_s},
                {{}, {}, {}, {}, waitingTime, u"2"_s}}
        << none << QStringList{u"No.4 1"_s, u"No.4 2"_s};
    QTest::newRow("below a row of another year, of that measure")
        << Rows{{u"4"_s, title4, u"R1"_s, u"B"_s, {}, {}},
                {u"5"_s, title5, u"H30"_s, u"A"_s, caseCount, u"20"_s},
                {{}, {}, u"R1"_s, u"B"_s, caseCount, u"22"_s}}
        << none
        << QStringList{u"No.4 B"_s, u"No.5 B"_s, u"No.5 ① 利用件数 / Target: 22?"_s, u" ?"_s};
    QTest::newRow("merged over the years")
        << Rows{{u"4"_s, title4, u"H30"_s, u"A"_s, {}, {}}, {{}, {}, u"R1"_s, u"B"_s, {}, {}}}
        << Merges{{0, 2, 3}, {1, 2, 3}} << QStringList{u"No.4 B"_s, u" ?"_s};
    QTest::newRow("a doubt") << Rows{{u"4"_s, u"まったく別の話"_s, u"R1"_s, {}, caseCount, u"1"_s},
                                     {{}, {}, {}, {}, waitingTime, u"2"_s}}
                             << none
                             << QStringList{u"No.4 まったく別の話?"_s, u"No.4 1?"_s, u"No.4 2?"_s};
    QTest::newRow("a doubt in a row of another year")
        << Rows{{u"4"_s, u"まったく別の話"_s, u"H30"_s, {}, caseCount, u"1"_s},
                {{}, {}, u"R1"_s, {}, waitingTime, u"2"_s}}
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
    QTEST(shortLines(preview), "lines");
}

void TstImportPreviewAbove::labels_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("lines"); // of No.4 below the first, of No.8 below the second
    const QStringList both{u"No.4 B"_s, u"No.8 C"_s};
    QTest::newRow("another year") << u"【平成30年度】"_s << u"【令和元年度】"_s
                                  << QStringList{u"No.8 C"_s, u" ?"_s};
    QTest::newRow("another year's results")
        << u"■ H30年度実績"_s << u"■ R1年度実績"_s << QStringList{u"No.8 C"_s, u" ?"_s};
    QTest::newRow("the year before, a goal below it")
        << u"前年度"_s << u"基本目標①"_s << QStringList{u" ?"_s};
    QTest::newRow("an example") << u"【記入例】"_s << u"【回答】"_s
                                << QStringList{u"No.8 C"_s, u" 4 新公会計システムの運用?"_s};
    for (const auto *label :
         {u"【平成30年度の状況】", u"前年度評価結果", u"平成30年度 施策評価",
          u"（参考）昨年度の回答", u"令和2年度の予定", u"【参考：昨年度】", u"H31.3.31時点"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(label)))
            << u"基本目標①"_s << QString::fromUtf16(label) << QStringList{u"No.4 B"_s, u" ?"_s};
    for (const auto *label : {u"【回答欄】", u"回答", u"今年度", u"令和元年度 施策評価"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(label)))
            << u"【前年度】"_s << QString::fromUtf16(label) << QStringList{u"No.8 C"_s, u" ?"_s};
    for (const auto *label :
         {u"平成28年度～令和２年度", u"平成30年度新規施策", u"※平成30年度の評価は参考",
          u"前年度の評価を参考に記入してください", u"令和２年度公表"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(label)))
            << u"基本目標①"_s << QString::fromUtf16(label) << both;
    QTest::newRow("a span ends no other year")
        << u"【平成30年度】"_s << u"平成28年度～令和２年度"_s << QStringList{u" ?"_s};
    const QString example = u" 4 新公会計システムの運用?"_s;
    for (const auto *label : {u"（例）", u"例", u"＜例＞", u"記入例↓"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(label)))
            << QString::fromUtf16(label) << u"【回答欄】"_s << QStringList{u"No.8 C"_s, example};
    QTest::newRow("a department below an example")
        << u"【記入例】"_s << u"【財政課】"_s << QStringList{u"No.8 C"_s, example};
    QTest::newRow("a note below an example")
        << u"【記入例】"_s << u"※評価は選択"_s
        << QStringList{example, u" 8 "_s + titleOf(samplePlan(), u"8"_s) + u'?'};
    QTest::newRow("goals") << u"基本目標①"_s << u"基本目標②"_s << both;
    QTest::newRow("numbers of measures") << u"21"_s << u"30"_s << both;
    QTest::newRow("a text with a year") << u"平成30年度から続く施策"_s << u"その他"_s << both;
}

void TstImportPreviewAbove::labels()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Plan plan = samplePlan();
    const ImportPreview preview =
        previewOf(plan, 2019,
                  {foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s},
                                 {first},
                                 {u"4"_s, title4, u"B"_s},
                                 {second},
                                 {u"8"_s, titleOf(plan, u"8"_s), u"C"_s}})});
    QTEST(shortLines(preview), "lines");
}

void TstImportPreviewAbove::labelsWithMoreRows_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QStringList>("lines");
    const QString title8 = titleOf(samplePlan(), u"8"_s);
    const QString title9 = titleOf(samplePlan(), u"9"_s);
    const QStringList row4{u"4"_s, title4, u"B"_s};
    const QStringList row8{u"8"_s, title8, u"C"_s};
    const QStringList row9{u"9"_s, title9, u"C"_s};
    const QString example4 = u" 4 "_s + title4 + u'?';
    const QString example8 = u" 8 "_s + title8 + u'?';
    QTest::newRow("a note and a goal below an example")
        << Rows{{u"【記入例】"_s}, {u"※評価は選択"_s},
                {u"基本目標①"_s},  row4,
                {u"【回答欄】"_s}, row8}
        << QStringList{u"No.8 C"_s, example4};
    QTest::newRow("a blank row behind it")
        << Rows{{u"【記入例】"_s}, row4, {}, row8} << QStringList{u"No.8 C"_s, example4};
    QTest::newRow("a blank row before it")
        << Rows{{u"【記入例】"_s}, {}, row4, {}, row8} << QStringList{u"No.8 C"_s, example4};
    QTest::newRow("a blank row in it")
        << Rows{{u"【記入例】"_s}, row4, {}, row8, {}, {u"【回答欄】"_s}, row9}
        << QStringList{u"No.9 C"_s, example4, example8};
    QTest::newRow("a goal in it") << Rows{{u"【記入例】"_s}, row4, {u"基本目標②"_s}, row8,
                                          {u"【回答欄】"_s}, row9}
                                  << QStringList{u"No.9 C"_s, example4, example8};
    QTest::newRow("a text beside it")
        << Rows{{u"【記入例】"_s, {}, u"下記のように記入してください"_s},
                row4,
                {u"【回答欄】"_s},
                row8}
        << QStringList{u"No.8 C"_s, example4};
    QTest::newRow("a note beside a year") << Rows{row4, {u"【平成30年度】"_s, {}, u"※参考"_s}, row8}
                                          << QStringList{u"No.4 B"_s, u" ?"_s};
    QTest::newRow("in a column of answers")
        << Rows{row4, {{}, {}, u"【平成30年度】"_s}, row8} << QStringList{u"No.4 B"_s, u" ?"_s};
    QTest::newRow("the measure's own title with a grade")
        << Rows{{{}, title4, u"B"_s}, row8} << QStringList{u"No.4 B"_s, u"No.8 C"_s};
}

void TstImportPreviewAbove::labelsWithMoreRows()
{
    QFETCH(Rows, rows);
    rows.insert(rows.begin(), {u"番号"_s, u"施策名"_s, u"評価"_s});
    QTEST(shortLines(previewOf(samplePlan(), 2019, {foreignTable(rows)})), "lines");
}

void TstImportPreviewAbove::labelsThatTheyMayBeNoAnswers_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("included");
    const auto row = [](const char16_t *label, int included) {
        QTest::newRow(qUtf8Printable(QString::fromUtf16(label)))
            << QString::fromUtf16(label) << included;
    };
    for (const auto *label :
         {u"※参考（前年度）", u"以下は参考（昨年度）", u"ここから昨年度",
          u"--- 以下は前回のまま ---", u"【参考】", u"参考（評価対象外）", u"来年度見込み",
          u"中間評価（9月末）", u"修正前", u"旧", u"↓以下、他課分（回答不要）", u"【取下げ】"})
        row(label, 1);
    row(u"※以下は平成30年度の評価", 1);
    row(u"【財政課】", 3);
    row(u"参考資料館の運営について", 3);
    row(u"※数値は速報値", 3);
}

void TstImportPreviewAbove::labelsThatTheyMayBeNoAnswers()
{
    QFETCH(QString, label);
    QFETCH(int, included);
    const ImportPreview preview = previewOf(samplePlan(), 2019,
                                            {foreignTable({{u"番号"_s, u"評価"_s},
                                                           {u"4"_s, u"B"_s},
                                                           {label},
                                                           {u"21"_s, u"C"_s},
                                                           {u"24"_s, u"C"_s}})});
    QCOMPARE(preview.included(), included);
    const bool areNamed =
        preview.lines().size() == 3 || preview.count(ImportLine::Kind::Refused) == 1;
    QVERIFY2(areNamed, qUtf8Printable(reasons(preview).join(u'\n')));
}

/// Nothing tells of which measure the rows are.
void TstImportPreviewAbove::indicatorsBelowTitlesAreALine()
{
    const ForeignTable known = foreignTable({{u"番号"_s, u"評価"_s}, {u"8"_s, u"C"_s}});
    ForeignTable other = foreignTable({{u"指標"_s, u"単位"_s, u"目標値"_s, u"実績値"_s},
                                       {u"4 "_s + title4},
                                       {u"利用件数"_s, u"件"_s, u"10"_s, u"12"_s}});
    other.sheet = u"指標"_s;
    const ImportPreview preview = previewOf(samplePlan(), 2019, {known, other});
    QCOMPARE(preview.included(), 1);
    QCOMPARE(preview.count(ImportLine::Kind::Refused), 1);
}

void TstImportPreviewAbove::anExampleInAnyColumn()
{
    for (const QString &word : {u"例"_s, u"（例）"_s, u"記入例"_s}) {
        const ImportPreview preview = previewOf(
            samplePlan(), 2019,
            {foreignTable(
                {{{}, u"番号"_s, u"評価"_s}, {word, u"4"_s, u"C"_s}, {{}, u"8"_s, u"C"_s}})});
        QCOMPARE(preview.included(), 1);
        QCOMPARE(preview.lines().size(), std::size_t(2));
    }
}

/// A form that is not filled in yet.
void TstImportPreviewAbove::aHintIsDoubtful()
{
    const ImportPreview preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"番号"_s, u"取組実績"_s, u"担当課"_s},
                                 {u"4"_s, u"（例）端末を○台設置した"_s, u"財政課"_s},
                                 {u"8"_s, u"例規集を改めた。（例：新公会計）"_s},
                                 {u"36"_s, u"設置した。"_s, u"財政課（記入例）"_s}})});
    QCOMPARE(preview.count(ImportLine::Kind::Doubtful), 1);
    QCOMPARE(preview.count(ImportLine::Kind::Refused), 1);
    QCOMPARE(preview.included(), 2);
}

/// Where it names measures; a cover sheet is passed over.
void TstImportPreviewAbove::aSheetThatIsNotUnderstoodIsALine()
{
    const ForeignTable known = foreignTable({{u"番号"_s, u"評価"_s}, {u"8"_s, u"C"_s}});
    ForeignTable other =
        foreignTable({{u"施番"_s, u"名前"_s, u"到達"_s}, {u"4"_s, title4, u"B"_s}});
    other.sheet = u"別の様式"_s;
    ForeignTable form =
        foreignTable({{u"施策番号"_s, u"4"_s}, {u"施策名"_s, title4}, {u"評価"_s, u"B"_s}});
    form.sheet = u"調書"_s;
    ForeignTable cover =
        foreignTable({{u"回答書"_s}, {u"課名"_s, u"財政課"_s}, {u"電話"_s, u"1234"_s}});
    cover.sheet = u"表紙"_s;
    const ImportPreview preview = previewOf(samplePlan(), 2019, {known, cover, other, form});
    QCOMPARE(preview.included(), 1);
    QCOMPARE(preview.lines().size(), std::size_t(3));
    QCOMPARE(preview.lines()[1].sheet, u"別の様式"_s);
    QCOMPARE(preview.lines()[1].kind, ImportLine::Kind::Refused);
    QCOMPARE(preview.lines()[2].sheet, u"調書"_s);
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

/// As printed plans have it: a goal alone in its row, and its measures below.
void TstImportPreviewAbove::aGoalAboveItsMeasures()
{
    const ImportPreview preview = previewOf(samplePlan(), 2019,
                                            {foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s},
                                                           {u"基本目標①　開かれた区政の実現"_s},
                                                           {u"60"_s, u"新しい施策"_s, u"A"_s},
                                                           {u"基本目標７　新しい目標"_s},
                                                           {u"70"_s, u"別の施策"_s, u"A"_s}})});
    QCOMPARE(preview.count(ImportLine::Kind::NewMeasure), 2);
    QCOMPARE(preview.count(ImportLine::Kind::NewGoal), 1);
    QVERIFY(preview.lines()[1].after.startsWith(u"① 開かれた区政の実現"_s));
    QVERIFY(preview.lines()[2].after.contains(u"新しい目標"_s));
}

void TstImportPreviewAbove::partsOfMeasures()
{
    const QStringList headings{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"評価"_s};
    const auto previewWith = [&](const QString &number, const QString &goal) {
        return previewOf(samplePlan(), 2019,
                         {foreignTable({headings, {number, u"端末の設置"_s, goal, u"B"_s}})});
    };
    for (const QString &part : {u"4-1"_s, u"4（1）"_s, u"4-①"_s, u"４－２"_s}) {
        ImportPreview preview = previewWith(part, u"①"_s);
        QCOMPARE(preview.lines().size(), std::size_t(1));
        QVERIFY2(preview.changes().isEmpty(), qUtf8Printable(part));
        preview.setIncluded(0, true);
        QCOMPARE(preview.changes().changes().size(), std::size_t(2)); // the measure, its evaluation
    }
    for (const QString &own : {u"400-1"_s, u"A-4"_s, u"60"_s})
        QVERIFY2(!previewWith(own, u"①"_s).changes().isEmpty(), qUtf8Printable(own));
    QVERIFY(previewWith(u"4-1"_s, u"⑦ 新目標"_s).changes().isEmpty()); // nor a goal without it
}

void TstImportPreviewAbove::numberAndTitleInOneCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    for (const QString &number :
         {u"4 "_s, u"４　"_s, u"4．"_s, u"No.4 "_s, u"施策4　"_s, u"（4）"_s})
        QTest::newRow(qUtf8Printable(number)) << number + title4 << true;
    QTest::newRow("of another measure") << u"5 "_s + title4 << false;
    QTest::newRow("of none") << u"400 "_s + title4 << false;
    QTest::newRow("another title") << u"4 運用"_s << false;
}

void TstImportPreviewAbove::numberAndTitleInOneCell()
{
    QFETCH(QString, text);
    const ImportPreview preview =
        previewOf(samplePlan(), 2019, {foreignTable({{u"施策名"_s, u"評価"_s}, {text, u"C"_s}})});
    QCOMPARE(preview.lines().size(), std::size_t(1));
    QTEST(preview.included() == 1, "isFound");
}

void TstImportPreviewAbove::figuresBesideEachOtherAreNoNumber_data()
{
    QTest::addColumn<QString>("number");
    for (const QString &number : {u"1 2"_s, u"1\n2"_s, u"①1"_s, u"4¹"_s, u"4 1)"_s, u"１　２"_s})
        QTest::newRow(qUtf8Printable(number.simplified())) << number;
}

void TstImportPreviewAbove::figuresBesideEachOtherAreNoNumber()
{
    QFETCH(QString, number);
    const ImportPreview preview = previewOf(
        samplePlan(), 2019, {foreignTable({{u"施策番号"_s, u"評価"_s}, {number, u"C"_s}})});
    QCOMPARE(preview.included(), 0);
    QCOMPARE(preview.lines().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TstImportPreviewAbove)
#include "tst_importpreview_above.moc"
