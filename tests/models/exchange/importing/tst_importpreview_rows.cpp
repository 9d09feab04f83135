#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Kind = ImportLine::Kind;

const QString title4 = u"新公会計システムの運用"_s;

/// The table with cells merged: column from 0, first and last row from 1.
ForeignTable merged(ForeignTable table, std::vector<ForeignMerge> merges)
{
    table.merges = std::move(merges);
    return table;
}

/// What is to be taken in, and below it what is not, a line each.
QStringList shortLines(const ImportPreview &preview)
{
    QStringList taken;
    QStringList left;
    for (const ImportLine &line : preview.lines()) {
        const QString number = line.measure.section(u' ', 0, 0);
        (line.included ? taken : left)
            << QString(line.included ? u"%1 %2"_s : u"%1 %2?"_s).arg(number, line.after);
    }
    return taken + left;
}

} // namespace

/// Which rows of a table are about a measure and about the year, and that no other answer goes by
/// without a line.
class TstImportPreviewRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAndTotalsArePassedOver();
    void titlesLikeNotesAreMeasures();
    void whatAnswersIsNoNote_data();
    void whatAnswersIsNoNote();
    void aRowWithoutMeasureIsALine();
    void aMarkBeforeATitleIsNoNote();
    void rowsThatAreNoNewMeasures();
    void twoNewMeasuresOfOneName();
    void aNewMeasureShowsAllThatItBrings();
    void aNewMeasureShowsItsYears();
    void answersOfAYearBeforeANewMeasure();
    void aNumberThatBecameADay();
    void aNumberWithAnotherGoal();
    void departmentsAreCalledAsThePlanCallsThem();
    void aSingleAnswerIsALine_data();
    void aSingleAnswerIsALine();
    void aGoalAloneCountsBelow();
    void goalsInRowsOfAFirstPlan();
    void whatIsNoNewMeasure_data();
    void whatIsNoNewMeasure();
    void partsOfAMeasureAreAskedAbout_data();
    void partsOfAMeasureAreAskedAbout();
    void marksBehindANumberAreNoPartOfIt();
    void aGoalThatIsMuchLikeThePlans_data();
    void aGoalThatIsMuchLikeThePlans();
    void aLabelBetweenGoalAndMeasure();
    void aRemarkIsNotThePlansNote();
    void theSameGoalAsAbove();
    void referencesToOtherRows_data();
    void referencesToOtherRows();
    void aCommaInNoQuotesIsALine();
    void rowsOfOtherYearsAreLeftOut();
    void yearsOfRows_data();
    void yearsOfRows();
    void anEmptyYearIsThatAbove();
    void whatIsNoYearIsALine();
    void aTableOfAnotherYearIsOneLine();
    void numbersThatMayCountRows_data();
    void numbersThatMayCountRows();
    void aNumberWithoutTitleBelowTitles();
    void anotherGoalOfTheSameNewMeasure();
    void whatIsNoGoal_data();
    void whatIsNoGoal();
    void aMeasureStaysInTheYearOfItsAnswer();
    void aFigureIsNoGoal();
    void yearsBeyondThePlanAreDoubted();
    void examplesAreLines();
    void whatIsMergedHoldsForEachMeasure_data();
    void whatIsMergedHoldsForEachMeasure();
    void textsBelowAMergedNumberAreOne_data();
    void textsBelowAMergedNumberAreOne();
    void newMeasuresShareWhatIsMerged();
    void whatIsMergedIsRefusedForEachMeasure();
};

void TstImportPreviewRows::notesAndTotalsArePassedOver()
{
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"No."_s, u"施策名"_s, u"評価"_s, u"備考欄"_s},
                                                  {u"基本目標①"_s},
                                                  {u"No."_s, u"施策名"_s, u"評価"_s, u"備考欄"_s},
                                                  {},
                                                  {u"合計"_s, {}, u"41"_s},
                                                  {{}, u"計"_s, u"41"_s},
                                                  {{}, {}, u"※ AA:0"_s, u"A:24"_s},
                                                  {u"※評価は自己評価"_s, {}, u"別紙参照"_s}})});
    QVERIFY2(preview.lines().empty(), qUtf8Printable(reasons(preview).join(u'\n')));
}

void TstImportPreviewRows::titlesLikeNotesAreMeasures()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"No."_s, u"施策名"_s, u"基本目標"_s, u"評価"_s},
                                 {u"50"_s, u"資料館の運営"_s, u"②"_s, u"A"_s},
                                 {u"51"_s, u"注意喚起情報の発信"_s, u"②"_s, u"A"_s},
                                 {u"52"_s, u"凡例集の作成"_s, u"②"_s, u"A"_s},
                                 {u"53"_s, u"出典管理の徹底"_s, u"②"_s, u"A"_s},
                                 {u"54"_s, u"施策名"_s, u"②"_s, u"A"_s},
                                 {u"55"_s, u"総数"_s, u"②"_s, u"A"_s}})});
    QCOMPARE(preview.count(Kind::NewMeasure), 5);
    QCOMPARE(preview.count(Kind::Refused), 1); // a sum, most likely
}

void TstImportPreviewRows::whatAnswersIsNoNote_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<int>("lines");
    QTest::newRow("begins like a note") << QStringList{{}, {}, u"AA"_s, u"資料を配布した"_s} << 1;
    QTest::newRow("a note with a grade") << QStringList{{}, {}, u"AA"_s, u"※実績"_s} << 1;
    QTest::newRow("a sum with a grade") << QStringList{{}, u"合計"_s, u"A"_s, {}} << 1;
    QTest::newRow("a title without a number")
        << QStringList{{}, u"資料館の運営"_s, {}, u"済"_s} << 1;
    QTest::newRow("a note") << QStringList{{}, {}, {}, u"資料：区民調査"_s} << 0;
    QTest::newRow("a note with a remark") << QStringList{u"注1"_s, {}, {}, u"別紙参照"_s} << 0;
    QTest::newRow("a source") << QStringList{{}, u"出典　区民調査"_s, {}, u"令和元年"_s} << 0;
    QTest::newRow("the end") << QStringList{{}, {}, {}, u"以上"_s} << 0;
}

void TstImportPreviewRows::whatAnswersIsNoNote()
{
    QFETCH(QStringList, row);
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"No."_s, u"施策名"_s, u"評価"_s, u"取組実績"_s}, row})});
    QTEST(preview.count(Kind::Refused), "lines");
    QCOMPARE(preview.included(), 0);
}

void TstImportPreviewRows::aRowWithoutMeasureIsALine()
{
    const auto preview = previewOf(
        samplePlan(), 2019,
        {foreignTable({{u"No."_s, u"評価"_s, u"方向性"_s}, {{}, u"A"_s, u"計画どおり推進"_s}})});
    QCOMPARE(preview.count(Kind::Refused), 1);
}

void TstImportPreviewRows::aMarkBeforeATitleIsNoNote()
{
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"No."_s, u"施策名"_s, u"取組実績"_s},
                                                  {{}, u"※"_s + title4, u"公開した。"_s}})});
    QCOMPARE(shortLines(preview), QStringList{u"No.4 公開した。"_s});
}

void TstImportPreviewRows::rowsThatAreNoNewMeasures()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"基本目標"_s, u"No."_s, u"施策名"_s, u"担当課"_s},
                                 {u"②"_s, u"50"_s, u"相談の充実"_s, u"福祉課"_s},
                                 {u"合計"_s, u"51"_s, u"施策"_s},
                                 {u"福祉　計"_s, u"2"_s, u"施策"_s},
                                 {u"※1"_s, u"53"_s, u"番は平成30年度に統合"_s},
                                 {u"提出先"_s, u"内線2101"_s, u"情報政策課"_s, u"情報政策課"_s}})});
    QCOMPARE(preview.count(Kind::NewMeasure), 1);
    QCOMPARE(preview.count(Kind::NewGoal), 0);
    QCOMPARE(preview.count(Kind::Refused), 4);
}

void TstImportPreviewRows::twoNewMeasuresOfOneName()
{
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"基本目標"_s, u"No."_s, u"施策名"_s, u"評価"_s},
                                                  {u"②"_s, u"50"_s, u"研修の実施"_s, u"A"_s},
                                                  {u"③"_s, u"51"_s, u"研修の実施"_s, u"B"_s},
                                                  {u"③"_s, u"51"_s, u"研修の実施"_s, u"B"_s}})});
    QCOMPARE(preview.count(Kind::NewMeasure), 2);
    QCOMPARE(preview.count(Kind::Refused), 0);
}

void TstImportPreviewRows::aNewMeasureShowsItsYears()
{
    const QString goal = u"開かれた区政の実現"_s;
    const ImportPreview preview = previewOf(
        samplePlan(), 2019,
        {foreignTable({{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"開始年度"_s, u"終了年度"_s},
                       {u"51"_s, u"a"_s, goal, u"H29"_s, u"R2"_s},
                       {u"52"_s, u"b"_s, goal, {}, {}},
                       {u"53"_s, u"c"_s, goal, u"H29から"_s, u"～R2年度末"_s},
                       {u"54"_s, u"d"_s, goal, u"平29"_s, u"未定"_s}})});
    QCOMPARE(shortLines(preview),
             (QStringList{u"No.51 ① %1 / FY2017～FY2020"_s.arg(goal), u"No.52 ① "_s + goal,
                          u"No.53 ① %1 / FY2017～FY2020"_s.arg(goal),
                          u"No.54 ① %1 / FY2017～"_s.arg(goal)}));
}

void TstImportPreviewRows::answersOfAYearBeforeANewMeasure()
{
    const ImportPreview preview = previewOf(
        samplePlan(), 2019,
        {foreignTable(
            {{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"開始年度"_s, u"担当課"_s, u"評価"_s},
             {u"51"_s, u"a"_s, u"開かれた区政の実現"_s, u"R2"_s, u"課"_s, u"A"_s}})});
    QCOMPARE(preview.count(Kind::NewMeasure), 1);
    QCOMPARE(preview.count(Kind::Refused), 1);
    QCOMPARE(preview.leftOut().front().after, u"A"_s);
}

void TstImportPreviewRows::aNumberThatBecameADay()
{
    ForeignTable table = foreignTable({{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"評価"_s},
                                       {u"2026-01-02"_s, u"a"_s, u"開かれた区政の実現"_s, u"A"_s}});
    table.rows[1].cells[0].kind = ForeignCell::Kind::Date;
    const ImportPreview preview = previewOf(samplePlan(), 2019, {table});
    QCOMPARE(preview.included(), 0);
    QVERIFY(preview.lines().front().reason.contains("made a day"_L1));
}

void TstImportPreviewRows::aNumberWithAnotherGoal()
{
    const Plan plan = samplePlan();
    const QString own = plan.find<Goal>(plan.find<Measure>(measureId(plan, u"4"_s))->goal)->title;
    const auto read = [&](const QString &goal) {
        return previewOf(
            plan, 2019,
            {foreignTable({{u"施策番号"_s, u"基本目標"_s, u"評価"_s}, {u"4"_s, goal, u"C"_s}})});
    };
    QCOMPARE(read(own).included(), 1);
    QVERIFY(own != u"安全・安心の向上"_s);
    QCOMPARE(read(u"安全・安心の向上"_s).included(), 0);
}

void TstImportPreviewRows::departmentsAreCalledAsThePlanCallsThem()
{
    Plan plan = samplePlan();
    Evaluation known = *plan.evaluation(measureId(plan, u"5"_s), yearId(plan, 2019));
    ChangeSet changes;
    Evaluation after = known;
    after.department = u"ICT推進課"_s;
    changes.replace(known, after);
    plan.apply(changes);
    const ImportPreview preview = previewOf(plan, 2019,
                                            {foreignTable({{u"番号"_s, u"担当課"_s},
                                                           {u"4"_s, u"ＩＣＴ推進課"_s},
                                                           {u"5"_s, u"I C T 推進課"_s},
                                                           {u"6"_s, u"同左"_s}})});
    QCOMPARE(preview.unchanged(), 1);
    QCOMPARE(preview.lines().size(), 2);
    QCOMPARE(preview.lines()[0].after, u"ICT推進課"_s);
    QCOMPARE(preview.lines()[1].kind, Kind::Refused);
    Evaluation other = *plan.evaluation(measureId(plan, u"6"_s), yearId(plan, 2019));
    ChangeSet spelled;
    after = other;
    after.department = u"ＩＣＴ推進課"_s;
    spelled.replace(other, after);
    plan.apply(spelled); // the plan writes it so, too
    QCOMPARE(previewOf(plan, 2019,
                       {foreignTable({{u"番号"_s, u"担当課"_s}, {u"6"_s, u"ＩＣＴ推進課"_s}})})
                 .lines()
                 .size(),
             0);
}

void TstImportPreviewRows::aNewMeasureShowsAllThatItBrings()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"基本目標"_s, u"No."_s, u"施策名"_s, u"取組実績"_s, u"備考"_s},
                                 {u"②"_s, u"50"_s, u"研修の実施"_s, u"２回開いた。"_s, u"新規"_s},
                                 {{}, u"51"_s, u"相談の充実"_s, {}, {}},
                                 {u"未定"_s, u"52"_s, u"庁内ＬＡＮの更新"_s, {}, {}}})});
    const QString after = preview.lines().front().after;
    QVERIFY2(after.contains(u"２回開いた。"_s) && after.contains(u"新規"_s), qUtf8Printable(after));
    QCOMPARE(preview.lines().back().after, u"52 庁内ＬＡＮの更新"_s); // refused
}

void TstImportPreviewRows::aSingleAnswerIsALine_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::newRow("the rest, like a note") << QStringList{{}, {}, {}, u"※追加で5台設置した。"_s};
    QTest::newRow("the rest of a text") << QStringList{{}, {}, {}, u"・二つ目の実績"_s};
    QTest::newRow("the grade of a merged measure") << QStringList{{}, {}, u"C"_s};
}

void TstImportPreviewRows::aSingleAnswerIsALine()
{
    QFETCH(QStringList, row);
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"No."_s, u"施策名"_s, u"評価"_s, u"取組実績"_s},
                                                  {u"4"_s, title4, {}, u"・一つ目の実績"_s},
                                                  row})});
    QCOMPARE(preview.count(Kind::NewValue), 1);
    QCOMPARE(preview.count(Kind::Refused), 1);
    QCOMPARE(preview.lines()[1].row, 3);
    QCOMPARE(preview.lines()[1].after, row.back());
}

/// A goal in a row of its own is that of the measures below it.
void TstImportPreviewRows::aGoalAloneCountsBelow()
{
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"基本目標"_s, u"No."_s, u"施策名"_s},
                                                  {u"①"_s, u"51"_s, u"一の施策"_s},
                                                  {u"②"_s},
                                                  {{}, u"52"_s, u"二の施策"_s}})});
    QCOMPARE(preview.count(Kind::NewMeasure), 2);
    QVERIFY(preview.lines()[0].after.startsWith(u'①'));
    QVERIFY(preview.lines()[1].after.startsWith(u'②'));
}

void TstImportPreviewRows::goalsInRowsOfAFirstPlan()
{
    Plan plan;
    ChangeSet changes;
    changes.add(Year{.id = {1}, .fiscalYear = 2019});
    plan.apply(changes);
    const auto goalsOf = [](const Plan &of, const QStringList &first, const QStringList &second) {
        const auto preview = previewOf(of, 2019,
                                       {foreignTable({{u"No."_s, u"施策名"_s, u"担当課"_s},
                                                      first,
                                                      {u"51"_s, u"一の施策"_s, u"財政課"_s},
                                                      second,
                                                      {u"52"_s, u"二の施策"_s, u"総務課"_s}})});
        return preview.count(Kind::NewGoal);
    };
    QCOMPARE(goalsOf(plan, {u"基本目標１"_s, u"福祉"_s}, {u"基本目標２"_s, u"教育"_s}), 2);
    QCOMPARE(goalsOf(plan, {u"柱１"_s, u"福祉"_s}, {u"柱２ 教育"_s}), 2);
    QCOMPARE(goalsOf(plan, {u"政策１ 福祉"_s}, {u"基本目標２ 教育"_s}), 2); // the highest counts
    for (const QString &below : {u"② 教育"_s, u"政策２ 教育"_s, u"施策の柱２ 教育"_s})
        QCOMPARE(goalsOf(plan, {u"基本目標１ 福祉"_s}, {below}), 1);
    QCOMPARE(goalsOf(plan, {u"【基本目標１】福祉"_s}, {u"② 提出してください"_s}), 1);
    QCOMPARE(goalsOf(plan, {u"福祉の施策"_s}, {u"51-2"_s, u"教育"_s}), 0);
    QCOMPARE(goalsOf(samplePlan(), {u"⑧ 福祉"_s}, {u"柱９"_s, u"教育"_s}), 0);
    QCOMPARE(goalsOf(samplePlan(), {u"基本目標８ 福祉"_s}, {u"基本目標９"_s, u"教育"_s}), 2);
}

namespace
{

/// What a row of number, title, goal and grade gives.
ImportPreview previewOfRow(const QString &number, const QString &title, const QString &goal)
{
    return previewOf(samplePlan(), 2019,
                     {foreignTable({{u"No."_s, u"施策名"_s, u"基本目標"_s, u"評価"_s},
                                    {number, title, goal, u"A"_s}})});
}

} // namespace

void TstImportPreviewRows::whatIsNoNewMeasure_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::newRow("figures that would be another measure's number") << u"4¹"_s << u"財務諸表"_s;
    QTest::newRow("figures that are no one number") << u"45¹"_s << u"財務諸表"_s;
    QTest::newRow("from one to another") << u"50～52"_s << u"財務諸表"_s;
    QTest::newRow("a sentence") << u"理由は令和元年度の57件"_s << u"財務諸表"_s;
    QTest::newRow("two") << u"50、51"_s << u"財務諸表"_s;
    QTest::newRow("a number that is missing") << u"50"_s << u"（欠番）"_s;
    QTest::newRow("what was given up") << u"50"_s << u"廃止"_s;
    QTest::newRow("a note") << u"50"_s << u"※統合により4へ"_s;
}

void TstImportPreviewRows::whatIsNoNewMeasure()
{
    QFETCH(QString, number);
    QFETCH(QString, title);
    const ImportPreview preview = previewOfRow(number, title, u"②"_s);
    QVERIFY2(preview.count(Kind::Refused) == 1, qUtf8Printable(reasons(preview).join(u'\n')));
    QCOMPARE(preview.lines().size(), 1);
}

void TstImportPreviewRows::partsOfAMeasureAreAskedAbout_data()
{
    QTest::addColumn<QString>("number");
    for (const auto *number : {u"4-1", u"4(1)", u"4/1", u"4)1", u"No4-1", u"4a", u"4ア", u"[4]1"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(number))) << QString::fromUtf16(number);
}

void TstImportPreviewRows::partsOfAMeasureAreAskedAbout()
{
    QFETCH(QString, number);
    const ImportPreview preview = previewOfRow(number, u"財務諸表"_s, u"②"_s);
    QVERIFY2(preview.count(Kind::NewMeasure) == 1, qUtf8Printable(reasons(preview).join(u'\n')));
    QVERIFY(!preview.lines().front().included);
    QVERIFY(!preview.lines().front().reason.isEmpty());
}

void TstImportPreviewRows::marksBehindANumberAreNoPartOfIt()
{
    const ImportPreview preview = previewOf(samplePlan(), 2019,
                                            {foreignTable({{u"No."_s, u"施策名"_s, u"基本目標"_s},
                                                           {u"50※"_s, u"財務諸表"_s, u"②"_s},
                                                           {u"50"_s, u"財務諸表"_s, u"②"_s}})});
    QCOMPARE(preview.lines().size(), 1);
    QCOMPARE(preview.lines().front().measure, u"No.50 財務諸表"_s);
}

void TstImportPreviewRows::aGoalThatIsMuchLikeThePlans_data()
{
    QTest::addColumn<QString>("goal");
    QTest::addColumn<bool>("isDoubtful");
    QTest::newRow("a slip") << u"①開かれた区制の実現"_s << true;
    QTest::newRow("another's mark") << u"② 開かれた区政の実現"_s << true;
    QTest::newRow("a remark") << u"開かれた区政の実現（重点）"_s << true;
    QTest::newRow("another one") << u"⑧ 福祉の充実"_s << false;
}

void TstImportPreviewRows::aGoalThatIsMuchLikeThePlans()
{
    QFETCH(QString, goal);
    QFETCH(bool, isDoubtful);
    const ImportPreview preview = previewOfRow(u"50"_s, u"財務諸表"_s, goal);
    QCOMPARE(preview.count(Kind::NewGoal), 1);
    QCOMPARE(preview.included(), isDoubtful ? 0 : 2);
}

void TstImportPreviewRows::aLabelBetweenGoalAndMeasure()
{
    const auto included = [](const QString &label) {
        return previewOf(samplePlan(), 2019,
                         {foreignTable({{u"No."_s, u"施策名"_s, u"評価"_s},
                                        {u"① 開かれた区政の実現"_s},
                                        {u"4"_s, {}, u"B"_s},
                                        {label},
                                        {u"50"_s, u"財務諸表"_s, u"A"_s}})})
            .included();
    };
    QCOMPARE(included(u"② 区民サービスの向上"_s), 2);
    QCOMPARE(included(u"※数値は速報値"_s), 2);
    QCOMPARE(included(u"（単位：件）"_s), 2);
    QCOMPARE(included(u"【財政課】"_s), 2);
    QCOMPARE(included(u"【回答欄】"_s), 2);
    QCOMPARE(included(u"全庁共通"_s), 1); // only measure 4
    QCOMPARE(included(u"⑧ 新たな目標"_s), 1);
}

/// The plan's note is one for all years.
void TstImportPreviewRows::aRemarkIsNotThePlansNote()
{
    const ImportPreview preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"No."_s, u"評価"_s, u"備考"_s}, {u"4"_s, u"B"_s, u"メモ"_s}})});
    QCOMPARE(preview.included(), 1);
    QCOMPARE(preview.count(Kind::Doubtful), 1);
}

void TstImportPreviewRows::theSameGoalAsAbove()
{
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"基本目標"_s, u"No."_s, u"施策名"_s},
                                                  {u"②"_s, u"51"_s, u"一の施策"_s},
                                                  {u"〃"_s, u"52"_s, u"二の施策"_s},
                                                  {u"同上"_s, u"53"_s, u"三の施策"_s}})});
    QVERIFY2(preview.count(Kind::NewMeasure) == 3, qUtf8Printable(reasons(preview).join(u'\n')));
    QCOMPARE(preview.count(Kind::NewGoal), 0);
    QCOMPARE(preview.lines()[2].after, preview.lines()[0].after);
}

void TstImportPreviewRows::referencesToOtherRows_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::newRow("number") << u"8（再掲）"_s << u"新しい施策"_s;
    QTest::newRow("before the number") << u"再8"_s << u"新しい施策"_s;
    QTest::newRow("title") << u"80"_s << u"新しい施策【再掲】"_s;
    QTest::newRow("ditto of a number") << u"〃"_s << u"新しい施策"_s;
    QTest::newRow("ditto of a title") << u"8"_s << u"同上"_s;
}

void TstImportPreviewRows::referencesToOtherRows()
{
    QFETCH(QString, number);
    QFETCH(QString, title);
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"No."_s, u"施策名"_s, u"基本目標"_s, u"評価"_s},
                                                  {number, title, u"②"_s, u"C"_s}})});
    QCOMPARE(preview.lines().size(), std::size_t(1));
    QCOMPARE(preview.count(Kind::Refused), 1);
}

/// Only in a CSV file: a workbook's cells are where they are.
void TstImportPreviewRows::aCommaInNoQuotesIsALine()
{
    ForeignTable table = foreignTable({{u"No."_s, u"評価"_s, u"取組実績"_s},
                                       {u"8"_s, u"C"_s, u"実績1"_s, u"2千人が参加"_s},
                                       {u"9"_s, u"C"_s, u"実績"_s}});
    QCOMPARE(previewOf(samplePlan(), 2019, {table}).count(Kind::Refused), 0);
    table.sheet.clear();
    const auto preview = previewOf(samplePlan(), 2019, {table});
    QCOMPARE(preview.count(Kind::Refused), 1);
    QCOMPARE(preview.count(Kind::NewValue), 2);
}

void TstImportPreviewRows::rowsOfOtherYearsAreLeftOut()
{
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"年度"_s, u"No."_s, u"評価"_s},
                                                  {u"平成30年度"_s, u"4"_s, u"C"_s},
                                                  {u"2019"_s, u"4"_s, u"B"_s}})});
    QCOMPARE(preview.count(Kind::NewValue), 1);
    QCOMPARE(preview.count(Kind::Refused), 1);
    QCOMPARE(preview.lines()[0].after, u"B"_s);
}

void TstImportPreviewRows::yearsOfRows_data()
{
    QTest::addColumn<QString>("year");
    QTest::addColumn<bool>("isAsked");
    for (const auto *year :
         {u"2019", u"令和元", u"R1", u"2019/4/1", u"2020-03-31", u"元", u"令和元年度（2019）",
          u"平成31・令和元", u"H31/R1", u"H28～R2", u"R1～", u"2016-2020",
          u"平成二十八年度から令和二年度まで", u"平成31年度"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(year))) << QString::fromUtf16(year) << true;
    for (const auto *year : {u"2018", u"2019/3/31", u"平成30年度（2018）", u"総合評価", u"前年度",
                             u"H28～H30", u"R2～", u"平成三十年度"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(year)))
            << QString::fromUtf16(year) << false;
}

void TstImportPreviewRows::yearsOfRows()
{
    QFETCH(QString, year);
    QFETCH(bool, isAsked);
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"年度"_s, u"No."_s, u"評価"_s}, {year, u"4"_s, u"B"_s}})});
    QCOMPARE(preview.count(Kind::NewValue), isAsked ? 1 : 0);
    QCOMPARE(preview.count(Kind::Refused), isAsked ? 0 : 1);
    QVERIFY(isAsked || preview.lines()[0].row == 0); // it is counted
}

void TstImportPreviewRows::anEmptyYearIsThatAbove()
{
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"年度"_s, u"No."_s, u"取組実績"_s},
                                                  {u"平成30年度"_s, u"4"_s, u"H30の四"_s},
                                                  {{}, u"5"_s, u"H30の五"_s},
                                                  {u"〃"_s, u"6"_s, u"H30の六"_s},
                                                  {u"令和元年度"_s, u"7"_s, u"R1の七"_s},
                                                  {u"同上"_s, u"8"_s, u"R1の八"_s},
                                                  {{}, u"9"_s, u"R1の九"_s}})});
    QCOMPARE(preview.count(Kind::NewValue), 3);
    for (int line = 0; line < 3; ++line)
        QVERIFY(preview.lines()[static_cast<std::size_t>(line)].after.startsWith("R1"_L1));
    QVERIFY(preview.lines()[3].reason.contains(u'3'));
}

void TstImportPreviewRows::whatIsNoYearIsALine()
{
    const auto preview = previewOf(samplePlan(), 2019,
                                   {foreignTable({{u"年度"_s, u"No."_s, u"評価"_s},
                                                  {u"いつか"_s, u"4"_s, u"B"_s},
                                                  {{}, u"36"_s, u"C"_s},
                                                  {u"合計"_s, {}, u"2"_s}})});
    QCOMPARE(preview.count(Kind::Refused), 3);
    QCOMPARE(preview.lines()[0].row, 2);
    QCOMPARE(preview.lines()[0].after, u"いつか"_s);
    QVERIFY(preview.lines()[0].reason.contains(u"いつか"_s));
}

void TstImportPreviewRows::aTableOfAnotherYearIsOneLine()
{
    const auto preview = previewOf(
        samplePlan(), 2019,
        {foreignTable(
             {{u"平成30年度　一覧"_s}, {u"No."_s, u"評価"_s}, {u"4"_s, u"C"_s}, {u"36"_s, u"C"_s}}),
         foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"B"_s}})});
    QCOMPARE(preview.count(Kind::NewValue), 1);
    QCOMPARE(preview.count(Kind::Refused), 1);
    QVERIFY(preview.lines()[1].reason.contains(u"平成30年度 一覧"_s));
}

void TstImportPreviewRows::numbersThatMayCountRows_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<bool>("isDoubtful");
    const QStringList bare{u"No."_s, u"評価"_s};
    QTest::newRow("a count") << bare << QStringList{u"1"_s, u"2"_s, u"3"_s} << true;
    QTest::newRow("a count in circles") << bare << QStringList{u"①"_s, u"②"_s} << true;
    QTest::newRow("a word that means it")
        << QStringList{u"施策番号"_s, u"評価"_s} << QStringList{u"1"_s, u"2"_s} << false;
    QTest::newRow("numbers of measures") << bare << QStringList{u"4"_s, u"5"_s} << false;
    QTest::newRow("not in order") << bare << QStringList{u"2"_s, u"1"_s} << false;
    QStringList all;
    for (int i = 1; i <= 41; ++i)
        all << QString::number(i);
    QTest::newRow("every measure") << bare << all << false;
}

void TstImportPreviewRows::numbersThatMayCountRows()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, numbers);
    QFETCH(bool, isDoubtful);
    const Plan plan = samplePlan();
    std::vector<QStringList> rows{headings};
    for (const QString &number : numbers)
        rows.push_back({number, u"C"_s});
    const auto preview = previewOf(plan, 2019, {foreignTable(rows)});
    QCOMPARE(preview.lines().size(), static_cast<std::size_t>(numbers.size()));
    QCOMPARE(preview.count(Kind::Doubtful), isDoubtful ? int(numbers.size()) : 0);
    QCOMPARE(preview.included(), isDoubtful ? 0 : int(numbers.size()));
}

/// A list of revisions below the table has numbers too.
void TstImportPreviewRows::aNumberWithoutTitleBelowTitles()
{
    const Plan plan = samplePlan();
    const auto preview =
        previewOf(plan, 2019,
                  {foreignTable({{u"施策番号"_s, u"施策名"_s, u"評価"_s, u"取組実績"_s},
                                 {u"4"_s, title4, u"B"_s, u"公開した。"_s},
                                 {u"4"_s, {}, {}, u"訓練をした。"_s},
                                 {u"21"_s},
                                 {u"5"_s, {}, u"B"_s},
                                 {u"改訂履歴"_s},
                                 {u"1"_s, {}, {}, u"初版"_s}})});
    QCOMPARE(preview.count(Kind::Doubtful), 1);
    QCOMPARE(preview.lines()[0].measure,
             u"No.1 "_s + plan.find<Measure>(measureId(plan, u"1"_s))->title);
}

void TstImportPreviewRows::anotherGoalOfTheSameNewMeasure()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"評価"_s},
                                 {u"50"_s, u"新たな施策"_s, u"①"_s, u"B"_s},
                                 {u"50"_s, u"新たな施策"_s, u"②"_s, u"B"_s},
                                 {u"50"_s, u"新たな施策"_s, u"〃"_s, u"B"_s}})});
    QCOMPARE(preview.count(Kind::NewMeasure), 1);
    QCOMPARE(preview.count(Kind::Refused), 1);
}

void TstImportPreviewRows::whatIsNoGoal_data()
{
    QTest::addColumn<QString>("goal");
    QTest::addColumn<bool>("isGoal");
    QTest::newRow("a name") << u"新たな目標"_s << true;
    QTest::newRow("with a mark") << u"⑦ 安全"_s << true;
    QTest::newRow("numbered") << u"7 安全"_s << true;
    QTest::newRow("two marks") << u"①②"_s << false;
    QTest::newRow("a figure") << u"100"_s << false;
    QTest::newRow("with its unit") << u"95%"_s << false;
    QTest::newRow("not known yet") << u"未定"_s << false;
    QTest::newRow("asked") << u"？"_s << false;
}

void TstImportPreviewRows::whatIsNoGoal()
{
    QFETCH(QString, goal);
    QFETCH(bool, isGoal);
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"番号"_s, u"施策名"_s, u"基本目標"_s, u"評価"_s},
                                 {u"50"_s, u"新たな施策"_s, goal, u"B"_s}})});
    QCOMPARE(preview.count(Kind::NewGoal), isGoal ? 1 : 0);
    QCOMPARE(preview.count(Kind::Refused), isGoal ? 0 : 1);
}

void TstImportPreviewRows::aFigureIsNoGoal()
{
    const auto read = [](const QString &goal) {
        return previewOf(samplePlan(), 2019,
                         {foreignTable({{u"番号"_s, u"施策名"_s, u"令和元年度目標"_s, u"評価"_s},
                                        {u"4"_s, title4, goal, u"B"_s}})});
    };
    QCOMPARE(read(u"5"_s).included(), 1); // the grade
    QCOMPARE(read(u"5"_s).count(Kind::Doubtful), 1);
    QCOMPARE(read(u"⑤"_s).included(), 2);
    QCOMPARE(read(u"1"_s).count(Kind::Doubtful), 0); // it is so
}

void TstImportPreviewRows::yearsBeyondThePlanAreDoubted()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"番号"_s, u"施策名"_s, u"事業開始年度"_s, u"評価"_s},
                                 {u"4"_s, title4, u"昭和60年度"_s, u"B"_s},
                                 {u"5"_s, {}, u"平成29年度"_s, {}}})});
    QCOMPARE(preview.count(Kind::Doubtful), 1);
    QCOMPARE(preview.count(Kind::NewValue), 2);
}

void TstImportPreviewRows::aMeasureStaysInTheYearOfItsAnswer()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"番号"_s, u"施策名"_s, u"開始年度"_s, u"終了年度"_s, u"評価"_s},
                                 {u"4"_s, title4, u"令和2年度"_s, {}, u"B"_s},
                                 {u"5"_s, {}, {}, u"平成30年度"_s, {}},
                                 {u"5"_s, {}, {}, u"令和元年度"_s, {}}})});
    QCOMPARE(preview.count(Kind::Refused), 2);
    QCOMPARE(preview.count(Kind::NewValue), 1); // the grade
}

void TstImportPreviewRows::examplesAreLines()
{
    ForeignTable example = foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"C"_s}});
    example.sheet = u"記入例"_s;
    const auto preview = previewOf(samplePlan(), 2019,
                                   {example, foreignTable({{u"No."_s, u"施策名"_s, u"評価"_s},
                                                           {u"例"_s, title4, u"C"_s},
                                                           {u"記入例"_s, {}, u"C"_s},
                                                           {u"4"_s, u"（例）"_s + title4, u"C"_s},
                                                           {{}, u"例）新しい施策"_s, u"C"_s},
                                                           {u"4"_s, title4, u"B"_s}})});
    QCOMPARE(preview.count(Kind::Refused), 5);
    QCOMPARE(preview.count(Kind::NewValue), 1);
    QCOMPARE(preview.lines()[0].after, u"B"_s);
}

void TstImportPreviewRows::whatIsMergedHoldsForEachMeasure_data()
{
    QTest::addColumn<std::vector<QStringList>>("rows");
    QTest::addColumn<std::vector<ForeignMerge>>("merges");
    QTest::addColumn<QStringList>("lines");
    using Rows = std::vector<QStringList>;
    using Merges = std::vector<ForeignMerge>;
    const QStringList row4{u"4"_s, {}, u"財政課"_s};
    const QStringList row8{u"8"_s, {}, {}};
    QTest::newRow("a department") << Rows{row4, {u"8"_s, {}, {}, u"C"_s}, {u"9"_s, {}, {}, u"C"_s}}
                                  << Merges{{2, 3, 4}}
                                  << QStringList{u"No.4 財政課"_s, u"No.8 財政課"_s, u"No.8 C"_s,
                                                 u"No.9 C"_s};
    QTest::newRow("all that a row says")
        << Rows{row4, row8} << Merges{{2, 3, 4}} << QStringList{u"No.4 財政課"_s, u"No.8 財政課"_s};
    QTest::newRow("a text") << Rows{{u"4"_s, {}, {}, {}, u"共通"_s}, row8} << Merges{{4, 3, 4}}
                            << QStringList{u"No.4 共通"_s, u"No.8 共通"_s};
    QTest::newRow("below a merged cell another")
        << Rows{row4, row8, {u"9"_s, {}, u"総務課"_s}, {u"36"_s}} << Merges{{2, 3, 4}, {2, 5, 6}}
        << QStringList{u"No.4 財政課"_s, u"No.8 財政課"_s, u"No.9 総務課"_s, u"No.36 総務課"_s};
    QTest::newRow("nothing") << Rows{{u"4"_s, {}, {}, u"C"_s}, row8} << Merges{{2, 3, 4}}
                             << QStringList{u"No.4 C"_s};
    QTest::newRow("headings") << Rows{{u"4"_s, {}, {}, u"C"_s}} << Merges{{2, 2, 3}, {3, 1, 3}}
                              << QStringList{u"No.4 C"_s};
    QTest::newRow("headings of the next page")
        << Rows{row4, {u"No."_s, u"施策名"_s, u"担当課"_s, u"評価"_s}, {u"8"_s, {}, {}, u"C"_s}}
        << Merges{{2, 4, 5}} << QStringList{u"No.4 財政課"_s, u"No.8 C"_s};
    QTest::newRow("over sums and groups")
        << Rows{row4, {{}, u"小計"_s, {}, u"2"_s}, {u"基本目標②"_s}, row8} << Merges{{2, 3, 6}}
        << QStringList{u"No.4 財政課"_s, u"No.8 財政課"_s};
    QTest::newRow("the same below it") << Rows{row4, {u"8"_s, {}, u"財政課"_s}} << Merges{{2, 3, 4}}
                                       << QStringList{u"No.4 財政課"_s, u"No.8 財政課"_s};
    QTest::newRow("something else below it")
        << Rows{row4, {u"8"_s, {}, u"総務課"_s}} << Merges{{2, 3, 4}}
        << QStringList{u"No.4 財政課"_s, u"No.8 総務課?"_s};
    QTest::newRow("a dash below it") << Rows{row4, {u"8"_s, {}, u"―"_s}} << Merges{{2, 3, 4}}
                                     << QStringList{u"No.4 財政課"_s, u"No.8 ―?"_s};
    QTest::newRow("lines of a measure")
        << Rows{{u"4"_s, title4, u"財政課"_s, u"C"_s}, {{}, {}, u"総務課"_s}, row8}
        << Merges{{0, 3, 4}, {1, 3, 4}, {3, 3, 4}}
        << QStringList{u"No.4 C"_s, u"No.4 財政課?"_s, u"No.4 総務課?"_s};
    QTest::newRow("lines of a measure below its title")
        << Rows{{u"4"_s, title4, {}, u"C"_s}, {{}, {}, {}, {}, u"続き"_s}} << Merges{{1, 3, 4}}
        << QStringList{u"No.4 C"_s, u"No.4 続き"_s};
    QTest::newRow("lines that say the same")
        << Rows{row4, {{}, {}, u"財政課"_s}} << Merges{{0, 3, 4}} << QStringList{u"No.4 財政課"_s};
    QTest::newRow("lines of a measure with a sum")
        << Rows{row4, {{}, u"計"_s, u"2"_s}} << Merges{{0, 3, 4}} << QStringList{u"No.4 財政課"_s};
    QTest::newRow("a note between its lines")
        << Rows{row4, {{}, {}, {}, {}, u"※注"_s}, {{}, {}, u"総務課"_s}} << Merges{{0, 3, 5}}
        << QStringList{u"No.4 ※注"_s, u"No.4 財政課?"_s, u"No.4 総務課?"_s};
    QTest::newRow("a number over two titles")
        << Rows{{u"4"_s, title4, {}, u"C"_s},
                {{}, u"施設利用管理システムの再構築及び運用"_s, {}, u"C"_s}}
        << Merges{{0, 3, 4}} << QStringList{u"No.4 C"_s, u"No.36 C"_s};
    QTest::newRow("a title over two numbers")
        << Rows{{u"4"_s, title4, {}, u"C"_s}, {u"8"_s, {}, {}, u"C"_s}} << Merges{{1, 3, 4}}
        << QStringList{u"No.4 C"_s, u"No.8 C"_s};
}

void TstImportPreviewRows::whatIsMergedHoldsForEachMeasure()
{
    QFETCH(std::vector<QStringList>, rows);
    QFETCH(std::vector<ForeignMerge>, merges);
    rows.insert(rows.begin(), {{u"施策の一覧"_s},
                               {u"No."_s, u"施策名"_s, u"担当課"_s, u"評価"_s, u"取組実績"_s}});
    const auto preview = previewOf(samplePlan(), 2019, {merged(foreignTable(rows), merges)});
    QTEST(shortLines(preview), "lines");
}

void TstImportPreviewRows::textsBelowAMergedNumberAreOne_data()
{
    QTest::addColumn<QStringList>("second"); // the row below
    QTest::addColumn<bool>("isMerged");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("merged") << QStringList{{}, {}, {}, u"二"_s} << true
                            << QStringList{u"No.4 C"_s, u"No.4 一\n二"_s};
    QTest::newRow("the same again")
        << QStringList{{}, {}, {}, u"一"_s} << true << QStringList{u"No.4 C"_s, u"No.4 一"_s};
    QTest::newRow("another grade") << QStringList{{}, {}, u"B"_s, u"二"_s} << true
                                   << QStringList{u"No.4 一\n二"_s, u"No.4 C?"_s, u"No.4 B?"_s};
    QTest::newRow("the number again") << QStringList{u"4"_s, title4, {}, u"二"_s} << false
                                      << QStringList{u"No.4 C"_s, u"No.4 一?"_s, u"No.4 二?"_s};
}

void TstImportPreviewRows::textsBelowAMergedNumberAreOne()
{
    QFETCH(QStringList, second);
    QFETCH(bool, isMerged);
    ForeignTable table = foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s, u"取組実績"_s},
                                       {u"4"_s, title4, u"C"_s, u"一"_s},
                                       second});
    if (isMerged)
        table.merges = {{0, 2, 3}, {1, 2, 3}};
    QTEST(shortLines(previewOf(samplePlan(), 2019, {table})), "lines");
    // A copy of the file says the same.
    ForeignTable copy = table;
    copy.file = u"写し.xlsx"_s;
    QTEST(shortLines(previewOf(samplePlan(), 2019, {table, copy})), "lines");
}

void TstImportPreviewRows::newMeasuresShareWhatIsMerged()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {merged(foreignTable({{u"基本目標"_s, u"担当課"_s, u"No."_s, u"施策名"_s},
                                        {u"①"_s, u"区民課"_s, u"51"_s, u"一の施策"_s},
                                        {{}, {}, u"52"_s, u"二の施策"_s},
                                        {u"②"_s, {}, u"53"_s, u"三の施策"_s}}),
                          {{0, 2, 3}, {1, 2, 4}})});
    QCOMPARE(preview.count(Kind::NewMeasure), 3);
    for (const ImportLine &line : preview.lines())
        QVERIFY2(line.after.contains(u"区民課"_s), qUtf8Printable(line.after));
    QVERIFY(preview.lines()[1].after.startsWith(u'①'));
    QVERIFY(preview.lines()[2].after.startsWith(u'②'));
}

/// In the row of the measure, with the value that is seen there.
void TstImportPreviewRows::whatIsMergedIsRefusedForEachMeasure()
{
    const auto preview =
        previewOf(samplePlan(), 2019,
                  {merged(foreignTable({{u"No."_s, u"評価"_s}, {u"4"_s, u"2"_s}, {u"8"_s, {}}}),
                          {{1, 2, 3}})});
    QCOMPARE(shortLines(preview), (QStringList{u"No.4 2?"_s, u"No.8 2?"_s}));
    QCOMPARE(preview.lines()[0].row, 2);
    QCOMPARE(preview.lines()[1].row, 3);
    QCOMPARE(preview.lines()[1].column, u"評価"_s);
    QCOMPARE(preview.lines()[1].reason, preview.lines()[0].reason);
}

QTEST_GUILESS_MAIN(TstImportPreviewRows)
#include "tst_importpreview_rows.moc"
