#include "models/exchange/importing/headings.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Which column of a table from elsewhere holds what.
class TstColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsThatAreCounted_data();
    void columnsThatAreCounted();
    void headings_data();
    void headings();
    void headingsBelowTitles();
    void twoRowsOfHeadings();
    void aNoteAboveIsNoHeading();
    void theStrongerWordWins();
    void figuresBesideAnIndicator();
    void whatTheUserSaidCountsMore();
    void tablesWithoutMeasures_data();
    void tablesWithoutMeasures();
    void yearsBeforeTheFirstEra();
    void theOverallEvaluation();
    void comparisonAndChecksAreNobodysAnswers();
    void theYearAloneIsTold_data();
    void theYearAloneIsTold();
    void oneOfSeveralGrades_data();
    void oneOfSeveralGrades();
    void alikeColumnsOfGrades_data();
    void alikeColumnsOfGrades();
    void oneOfSeveralColumns_data();
    void oneOfSeveralColumns();
    void figuresWithoutAnIndicator_data();
    void figuresWithoutAnIndicator();
    void yearsFarAboveTheHeadings();
    void aChosenGradeStays();
    void tablesOfOtherYears_data();
    void tablesOfOtherYears();
    void manyYearsInOneCellTakeNoTime();
};

void TstColumnMapping::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<ImportField>("field");
    const auto add = [](const char16_t *heading, ImportField field) {
        const QString text = QString::fromUtf16(heading);
        QTest::newRow(qUtf8Printable(text)) << text << field;
    };
    for (const auto *text :
         {u"施策番号", u"No.", u"Ｎｏ．", u"№", u"No", u"番号", u"施策No.", u"#", u"施策\n番号"})
        add(text, ImportField::Number);
    for (const auto *text :
         {u"施策名", u"施策", u"事業名", u"施策名称", u"件名", u"施 策 名", u"Measure"})
        add(text, ImportField::Title);
    for (const auto *text : {u"基本目標", u"目標", u"目標区分", u"Goal"})
        add(text, ImportField::Goal);
    for (const auto *text :
         {u"担当課", u"所管課", u"所管", u"部署", u"担当部署", u"課名", u"担当課（係）"})
        add(text, ImportField::Department);
    for (const auto *text : {u"評価",
                             u"年度評価",
                             u"評価区分",
                             u"進捗の評価",
                             u"今年度評価",
                             u"令和元年度評価",
                             u"令和元年度の評価",
                             u"21.評価",
                             u"（21）評価",
                             u"30) 評価",
                             u"評価（R2.3）",
                             u"評価（令和2年3月末）",
                             u"評価（2020/3/31）",
                             u"R1評価",
                             u"評価（R1）",
                             u"2019年度評価",
                             u"評価（AA～C）",
                             u"評価※1",
                             u"【必須】評価",
                             u"元年度評価",
                             u"平成31年度評価",
                             u"Grade"})
        add(text, ImportField::Grade);
    for (const auto *text :
         {u"評価（H31.3）", u"評価（平成31年3月末）", u"評価（2019.3.31）", u"評価（H30.4～H31.3）",
          u"30評価", u"前年度評価", u"昨年度評価", u"平成30年度評価", u"評価（平成30年度）",
          u"H30評価", u"令和２年度評価", u"評価（前年度）", u"総合評価", u"Last year", u"前年",
          u"年度内訳", u"達成率", u"順位"})
        add(text, ImportField::Ignored);
    for (const auto *text : {u"方向性", u"今後の方向性"})
        add(text, ImportField::Direction);
    for (const auto *text : {u"取組実績", u"実績", u"主な取組", u"取組内容", u"令和元年度取組実績",
                             u"取組実績及び成果", u"取組内容と成果", u"実施結果"})
        add(text, ImportField::Achievement);
    for (const auto *text :
         {u"変更理由", u"理由", u"評価変更の理由", u"前年度からの変更理由", u"Reason for a change"})
        add(text, ImportField::Reason);
    for (const auto *text :
         {u"今後の取組", u"今後の予定", u"課題と今後の取組", u"次年度の取組", u"Next steps"})
        add(text, ImportField::NextSteps);
    for (const auto *text : {u"実施開始年度", u"開始年度"})
        add(text, ImportField::InForceFrom);
    add(u"終了年度", ImportField::InForceTo);
    add(u"備考", ImportField::Note);
    add(u"指標名", ImportField::Indicator);
    add(u"指標名（単位）", ImportField::Indicator);
    add(u"単位", ImportField::Unit);
    add(u"目標値", ImportField::Target);
    add(u"令和元年度目標値", ImportField::Target);
    add(u"平成30年度実績値", ImportField::Ignored);
    add(u"実績値", ImportField::Actual);
    add(u"年度", ImportField::Year);
    for (const auto *text : {u"整理番号", u"管理番号"})
        add(text, ImportField::Number);
    for (const auto *text : {u"担当部局", u"回答課", u"部課名"})
        add(text, ImportField::Department);
    for (const auto *text : {u"評定", u"年度末評価", u"4段階評価", u"令和元年度 年度末評価"})
        add(text, ImportField::Grade);
    for (const auto *text :
         {u"今後の方向性等", u"次年度の方向性", u"次年度方向性", u"方向性区分", u"事業の方向性"})
        add(text, ImportField::Direction);
    for (const auto *text : {u"取組実績・成果", u"取組実績等", u"実績・成果", u"主な成果"})
        add(text, ImportField::Achievement);
    for (const auto *text : {u"今後の取組み", u"今後の取組等", u"次年度の取組予定"})
        add(text, ImportField::NextSteps);
    for (const auto *text :
         {u"達成状況", u"評価（旧）", u"評価（変更前）", u"評価（見直し前）", u"評価（参考）",
          u"評価（目標）", u"評価（計画策定時）", u"評価（前期）", u"方向性（参考値）",
          u"取組実績（旧）", u"現状値", u"現状値（H28）"})
        add(text, ImportField::Ignored);
    for (const auto *text :
         {u"目標値（最終年度）", u"目標値（計画期間末）", u"目標値（計画最終年度）",
          u"実績値（基準年）", u"実績値（計画策定時）"})
        add(text, ImportField::Ignored);
    for (const auto *text : {u"目標値（目標）", u"目標値（単年度）", u"目標値（年度末）"})
        add(text, ImportField::Target);
    for (const auto *text : {u"現状値（R1）", u"令和元年度現状値"})
        add(text, ImportField::Actual);
}

void TstColumnMapping::headings()
{
    QFETCH(QString, heading);
    QFETCH(ImportField, field);
    const ForeignTable table = foreignTable({{u"施策名"_s, heading}, {u"運用"_s, u"A"_s}});
    if (field == ImportField::Title)
        QCOMPARE(mappingOf(foreignTable({{heading, u"評価"_s}}), year2019).fields[0], field);
    else
        QCOMPARE(mappingOf(table, year2019).fields[1], field);
}

void TstColumnMapping::headingsBelowTitles()
{
    const ForeignTable table = foreignTable({{u"令和元年度　施策評価一覧"_s},
                                             {},
                                             {u"※ 記入は黄色の欄のみ"_s, {}, u"評価は５段階"_s},
                                             {u"評価"_s, u"所管課"_s, {}, u"施策名"_s, u"No."_s},
                                             {u"A"_s, u"政策課"_s, {}, u"運用"_s, u"4"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(mapping.headingRow, 4);
    QCOMPARE(mapping.fields,
             (std::vector{ImportField::Grade, ImportField::Department, ImportField::Ignored,
                          ImportField::Title, ImportField::Number}));
    QVERIFY(mapping.isUsable());
}

void TstColumnMapping::twoRowsOfHeadings()
{
    const ForeignTable table =
        foreignTable({{u"No."_s, u"施策"_s, u"評価"_s, {}, u"方向性"_s},
                      {{}, {}, u"平成30年度"_s, u"元年度"_s, {}},
                      {u"4"_s, u"運用"_s, u"B"_s, u"A"_s, u"計画どおり推進"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(mapping.headingRow, 2);
    QCOMPARE(mapping.headingRows, 2);
    QCOMPARE(mapping.fields,
             (std::vector{ImportField::Number, ImportField::Title, ImportField::Ignored,
                          ImportField::Grade, ImportField::Direction}));
    QCOMPARE(columnHeading(table, mapping, 3), u"評価 元年度"_s);
}

void TstColumnMapping::aNoteAboveIsNoHeading()
{
    const ForeignTable table = foreignTable(
        {{u"黄色の欄に記入してください。"_s}, {u"番号"_s, u"評価"_s}, {u"4"_s, u"A"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(mapping.headingRow, 2);
    QCOMPARE(columnHeading(table, mapping, 1), u"評価"_s);
}

void TstColumnMapping::theStrongerWordWins()
{
    const ColumnMapping mapping = mappingOf(
        foreignTable({{u"No."_s, u"施策番号"_s, u"施策名"_s, u"評価"_s, u"評価"_s}}), year2019);
    QCOMPARE(mapping.fields,
             (std::vector{ImportField::Ignored, ImportField::Number, ImportField::Title,
                          ImportField::Grade, ImportField::Ignored}));
}

void TstColumnMapping::figuresBesideAnIndicator()
{
    const ColumnMapping mapping =
        mappingOf(foreignTable({{u"番号"_s, u"指標"_s, u"目標"_s, u"実績"_s}}), year2019);
    QCOMPARE(mapping.fields, (std::vector{ImportField::Number, ImportField::Indicator,
                                          ImportField::Target, ImportField::Actual}));
}

void TstColumnMapping::whatTheUserSaidCountsMore()
{
    const ForeignTable table = foreignTable({{u"番号"_s, u"Ｘ 欄（仮）"_s, u"評価"_s}});
    const KnownHeadings known{{headingKey(u"x欄(仮)"_s), ImportField::Grade},
                              {headingKey(u"評価"_s), ImportField::Ignored}};
    QCOMPARE(mappingOf(table, {year2019, known}).fields,
             (std::vector{ImportField::Number, ImportField::Grade, ImportField::Ignored}));
}

void TstColumnMapping::tablesWithoutMeasures_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("by grade") << QStringList{u"施策の評価"_s, u"評価の内容"_s, u"該当施策"_s};
    QTest::newRow("by goal") << QStringList{u"基本目標"_s, u"計"_s, u"AA"_s, u"A"_s};
    QTest::newRow("notes") << QStringList{u"このシートは記入不要です。"_s};
    QTest::newRow("nothing") << QStringList{};
}

void TstColumnMapping::tablesWithoutMeasures()
{
    QFETCH(QStringList, headings);
    QVERIFY(!mappingOf(foreignTable({headings}), year2019).isUsable());
}

void TstColumnMapping::yearsBeforeTheFirstEra()
{
    const Year old{.id = {1}, .fiscalYear = 1850};
    const ForeignTable table =
        foreignTable({{u"番号"_s, u"1850年度評価"_s, u"1849年度評価"_s, u"2年度評価"_s}});
    QCOMPARE(mappingOf(table, old).fields[1], ImportField::Grade);
    QCOMPARE(mappingOf(table, old).fields[2], ImportField::Ignored);
}

void TstColumnMapping::theOverallEvaluation()
{
    const Year overall{.id = {2}, .fiscalYear = 2020, .kind = YearKind::Overall};
    const ForeignTable table =
        foreignTable({{u"番号"_s, u"令和２年度評価"_s, u"総合評価"_s, u"方向性"_s}});
    QCOMPARE(mappingOf(table, overall).fields,
             (std::vector{ImportField::Number, ImportField::Ignored, ImportField::Grade,
                          ImportField::Direction}));
}

void TstColumnMapping::comparisonAndChecksAreNobodysAnswers()
{
    const std::vector<QStringList> rows{{u"年度比較（上段：平成30年度、下段：令和元年度）"_s},
                                        {u"No."_s, u"施策名"_s, u"評価"_s},
                                        {u"4"_s, u"運用"_s, u"B\nA"_s}};
    QVERIFY(!mappingOf(foreignTable(rows), year2019).isUsable());
    QVERIFY(mappingOf(foreignTable({rows[1], rows[2]}), year2019).isUsable());
    ForeignTable checks = foreignTable({rows[1], rows[2]});
    checks.sheet = u"点検"_s;
    QVERIFY(!mappingOf(checks, year2019).isUsable());
}

void TstColumnMapping::theYearAloneIsTold_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("before it") << u"30評価"_s << true;
    QTest::newRow("in brackets") << u"評価（30）"_s << true;
    QTest::newRow("of this year") << u"元評価"_s << false;
    QTest::newRow("of this year, in brackets") << u"評価(元)"_s << false;
    QTest::newRow("a count of headings") << u"3 評価"_s << false;
}

void TstColumnMapping::theYearAloneIsTold()
{
    QFETCH(QString, heading);
    QFETCH(bool, isOther);
    const ForeignTable table = foreignTable({{u"番号"_s, u"方向性"_s, heading}});
    QCOMPARE(mappingOf(table, year2019).fields[2],
             isOther ? ImportField::Ignored : ImportField::Grade);
}

void TstColumnMapping::oneOfSeveralGrades_data()
{
    QTest::addColumn<QStringList>("above");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("below");
    QTest::addColumn<int>("column"); // -1: somebody has to choose
    const QStringList nothing;
    const auto merged = QStringList{u"番号"_s, u"評価"_s, {}};
    QTest::newRow("draft and final")
        << nothing << QStringList{u"番号"_s, u"評価（案）"_s, u"評価（確定）"_s} << nothing << 2;
    QTest::newRow("first and last")
        << nothing << QStringList{u"番号"_s, u"最終評価"_s, u"自己評価"_s} << nothing << 1;
    QTest::newRow("own and other")
        << nothing << QStringList{u"番号"_s, u"自己評価"_s, u"評価"_s} << nothing << -1;
    QTest::newRow("the same heading, other grades")
        << nothing << QStringList{u"番号"_s, u"評価"_s, u"評価"_s} << nothing << -1;
    QTest::newRow("of this year") << nothing << QStringList{u"番号"_s, u"自己評価"_s, u"R1評価"_s}
                                  << nothing << 2;
    QTest::newRow("30 and 元") << nothing << QStringList{u"番号"_s, u"30評価"_s, u"元評価"_s}
                               << nothing << 2;
    QTest::newRow("what is expected of the last year")
        << nothing << QStringList{u"番号"_s, u"評価"_s, u"評価（最終年度の見込み）"_s} << nothing
        << -1;
    QTest::newRow("to be decided")
        << nothing << QStringList{u"番号"_s, u"評価"_s, u"評価（確定予定）"_s} << nothing << -1;
    QTest::newRow("merged: middle and last")
        << nothing << merged << QStringList{{}, u"中間"_s, u"最終"_s} << 2;
    QTest::newRow("merged: first and second")
        << nothing << merged << QStringList{{}, u"一次"_s, u"二次"_s} << -1;
    QTest::newRow("merged, below a title")
        << QStringList{u"令和元年度 一覧"_s} << merged << QStringList{{}, u"昨"_s, u"今"_s} << -1;
}

void TstColumnMapping::oneOfSeveralGrades()
{
    QFETCH(QStringList, above);
    QFETCH(QStringList, headings);
    QFETCH(QStringList, below);
    QFETCH(int, column);
    const ForeignTable table =
        foreignTable({above, headings, below, {u"4"_s, u"C"_s, u"B"_s}, {u"5"_s, u"C"_s, u"B"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    const auto at = std::ranges::find(mapping.fields, ImportField::Grade);
    QCOMPARE(at == mapping.fields.end() ? -1 : static_cast<int>(at - mapping.fields.begin()),
             column);
    QCOMPARE(openHeadings(mapping).size(), column < 0 ? 2 : 0);
    QCOMPARE(mapping.headingRow, below.isEmpty() ? 2 : 3);
}

void TstColumnMapping::alikeColumnsOfGrades_data()
{
    QTest::addColumn<QStringList>("grades"); // in the first row, in the second row
    QTest::addColumn<int>("column");         // -1: somebody has to choose
    QTest::newRow("alike") << QStringList{u"C"_s, u"C"_s, u"B"_s, u"B"_s} << 1;
    QTest::newRow("the first is blank") << QStringList{{}, u"C"_s, {}, u"B"_s} << 2;
    QTest::newRow("the second is blank") << QStringList{u"C"_s, {}, u"B"_s, {}} << 1;
    QTest::newRow("each has something") << QStringList{u"C"_s, {}, {}, u"B"_s} << -1;
    QTest::newRow("one row differs") << QStringList{u"C"_s, u"C"_s, u"B"_s, u"A"_s} << -1;
}

void TstColumnMapping::alikeColumnsOfGrades()
{
    QFETCH(QStringList, grades);
    QFETCH(int, column);
    const ForeignTable table = foreignTable({{u"番号"_s, u"評価"_s, u"評価"_s},
                                             {u"4"_s, grades[0], grades[1]},
                                             {u"5"_s, grades[2], grades[3]}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    const auto at = std::ranges::find(mapping.fields, ImportField::Grade);
    QCOMPARE(at == mapping.fields.end() ? -1 : static_cast<int>(at - mapping.fields.begin()),
             column);
}

void TstColumnMapping::oneOfSeveralColumns_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<ImportField>("field");
    QTest::addColumn<int>("column"); // -1: somebody has to choose
    const auto row = [](const char *name, const QStringList &headings, ImportField field,
                        int column) { QTest::newRow(name) << headings << field << column; };
    row("the measure's own number", {u"事業番号"_s, u"施策番号"_s, u"評価"_s}, ImportField::Number,
        1);
    row("old and new number", {u"番号（旧）"_s, u"番号（新）"_s, u"評価"_s}, ImportField::Number,
        -1);
    row("two counts", {u"項番"_s, u"番号"_s, u"評価"_s}, ImportField::Number, -1);
    row("a count beside the number", {u"No."_s, u"施策番号"_s, u"評価"_s}, ImportField::Number, 1);
    row("the measure within its group", {u"施策"_s, u"施策名"_s, u"評価"_s}, ImportField::Title, 1);
    row("plan and achievement", {u"番号"_s, u"取組内容"_s, u"取組実績"_s}, ImportField::Achievement,
        2);
    row("of the year", {u"番号"_s, u"取組内容"_s, u"令和元年度の取組実績"_s},
        ImportField::Achievement, 2);
    row("both of the year", {u"番号"_s, u"令和元年度の取組内容"_s, u"令和元年度の取組実績"_s},
        ImportField::Achievement, 2);
    row("before and after", {u"番号"_s, u"取組実績（修正前）"_s, u"取組実績（修正後）"_s},
        ImportField::Achievement, 2);
    row("corrected", {u"番号"_s, u"取組実績"_s, u"取組実績（修正後）"_s}, ImportField::Achievement,
        2);
    row("for the public", {u"番号"_s, u"取組実績"_s, u"取組実績（公表用）"_s},
        ImportField::Achievement, -1);
    row("a corrected grade", {u"番号"_s, u"評価"_s, u"評価（修正後）"_s}, ImportField::Grade, 2);
    row("not final yet", {u"番号"_s, u"評価（未確定）"_s, u"評価"_s}, ImportField::Grade, -1);
    row("problems and next steps", {u"番号"_s, u"今後の課題"_s, u"今後の取組"_s},
        ImportField::NextSteps, 2);
    row("of the grade and of its change", {u"番号"_s, u"評価理由"_s, u"変更理由"_s},
        ImportField::Reason, 2);
    row("the note and one of the office", {u"番号"_s, u"備考（内部用）"_s, u"備考"_s},
        ImportField::Note, 2);
    row("person and department", {u"番号"_s, u"担当"_s, u"担当課"_s}, ImportField::Department, 2);
    row("judged twice", {u"番号"_s, u"判定"_s, u"ランク"_s}, ImportField::Grade, -1);
}

void TstColumnMapping::oneOfSeveralColumns()
{
    QFETCH(QStringList, headings);
    QFETCH(ImportField, field);
    QFETCH(int, column);
    const ForeignTable table =
        foreignTable({headings, {u"4"_s, u"あれ"_s, u"これ"_s}, {u"5"_s, u"い"_s, u"ろ"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    const auto at = std::ranges::find(mapping.fields, field);
    QCOMPARE(at == mapping.fields.end() ? -1 : static_cast<int>(at - mapping.fields.begin()),
             column);
    QCOMPARE(openHeadings(mapping).size(), column < 0 ? 2 : 0);
}

void TstColumnMapping::figuresWithoutAnIndicator_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<ImportField>("field");
    QTest::newRow("targets") << u"目標"_s << QStringList{u"100"_s, u"50%"_s}
                             << ImportField::Ignored;
    QTest::newRow("marks of goals")
        << u"目標"_s << QStringList{u"1"_s, u"２"_s} << ImportField::Goal;
    QTest::newRow("a goal") << u"目標"_s << QStringList{u"① 開かれた区政"_s, u"2"_s}
                            << ImportField::Goal;
    QTest::newRow("actuals") << u"実績"_s << QStringList{u"1"_s, u"1,234件"_s}
                             << ImportField::Ignored;
    QTest::newRow("words among figures")
        << u"実績"_s << QStringList{u"91"_s, u"調査中"_s, u"93"_s} << ImportField::Ignored;
    QTest::newRow("figures in words")
        << u"実績"_s << QStringList{u"91"_s, u"約93件"_s, u"1"_s} << ImportField::Ignored;
    QTest::newRow("a text") << u"実績"_s << QStringList{u"3件を公開した。"_s, u"90"_s}
                            << ImportField::Achievement;
    QTest::newRow("nothing yet") << u"実績"_s << QStringList{{}, {}} << ImportField::Achievement;
}

void TstColumnMapping::figuresWithoutAnIndicator()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, cells);
    std::vector<QStringList> rows{{u"番号"_s, u"評価"_s, heading}};
    for (const QString &cell : cells)
        rows.push_back({QString::number(rows.size()), u"A"_s, cell});
    QTEST(mappingOf(foreignTable(rows), year2019).fields[2], "field");
}

void TstColumnMapping::yearsFarAboveTheHeadings()
{
    const QStringList years{{}, u"平成30年度"_s, {}, u"令和元年度"_s, {}};
    const QStringList notes{{}, u"所管課記入欄"_s, {}, u"所管課記入欄"_s, {}};
    const QStringList headings{u"No."_s, u"評価"_s, u"方向性"_s, u"評価"_s, u"方向性"_s};
    const std::vector expected{ImportField::Number, ImportField::Ignored, ImportField::Ignored,
                               ImportField::Grade, ImportField::Direction};
    for (const QStringList &between : {notes, QStringList()}) {
        const ForeignTable table = foreignTable({years, between, headings});
        QCOMPARE(mappingOf(table, year2019).fields, expected);
    }
}

void TstColumnMapping::aChosenGradeStays()
{
    const ForeignTable table = foreignTable({{u"番号"_s, u"評価"_s, u"自己評価"_s}});
    const KnownHeadings known{{headingKey(u"自己評価"_s), ImportField::Grade}};
    const std::vector expected{ImportField::Number, ImportField::Ignored, ImportField::Grade};
    QCOMPARE(mappingOf(table, {year2019, known}).fields, expected);
    const ForeignTable merged = foreignTable(
        {{u"番号"_s, u"評価"_s}, {{}, u"一次"_s, u"二次"_s}, {u"4"_s, u"C"_s, u"B"_s}});
    const KnownHeadings second{{headingKey(u"評価 二次"_s), ImportField::Grade}};
    QCOMPARE(mappingOf(merged, {year2019, second}).fields, expected);
}

void TstColumnMapping::tablesOfOtherYears_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<bool>("isOther");
    const auto add = [](const QString &title, const QString &sheet, bool isOther) {
        QTest::newRow(qUtf8Printable(title + u" / "_s + sheet)) << title << sheet << isOther;
    };
    for (const auto *title : {u"平成30年度　施策評価一覧",
                              u"Measures, FY2018",
                              u"2018年度 施策一覧",
                              u"30年度施策一覧",
                              u"前年度の評価",
                              u"参考：前年度の評価",
                              u"板橋区ICT推進・活用計画2020、平成30年度 施策調査票",
                              u"H30 施策評価一覧",
                              u"2018年 施策評価",
                              u"平成三十年度",
                              u"二〇一八年度 一覧",
                              u"年度：30",
                              u"対象年度：H30",
                              u"計画（平成28年度～令和２年度）平成30年度評価",
                              u"28～30年度",
                              u"2016～18年度",
                              u"平成30年度　一覧（令和元年度公表）",
                              u"平成28・29・30年度",
                              u"公表：令和元年度 H30",
                              u"平成30年度　～施策評価～",
                              u"昨年の評価"})
        add(QString::fromUtf16(title), u"Sheet1"_s, true);
    for (const auto *title : {u"令和元年度　施策評価一覧",
                              u"平成30年度・令和元年度",
                              u"平成30年度～令和２年度",
                              u"2016～2020年度の計画",
                              u"平成28～令和２年度",
                              u"ICT推進・活用計画2020",
                              u"平成31年４月１日現在",
                              u"前年度からの変更点",
                              u"※平成30年度の評価は参考",
                              u"令和２年度公表（令和元年度実績）",
                              u"平成28年度～",
                              u"平成28年度からの施策",
                              u"平成30、31年度",
                              u"令和元年第３回の資料",
                              u"R2.4.1",
                              u"平成三十一年度",
                              u"前年比",
                              u"平成28年度～令和２年度（平成28年度策定）",
                              u"R2D2",
                              u"2020年までの計画",
                              u"28・29・31年度"})
        add(QString::fromUtf16(title), u"Sheet1"_s, false);
    for (const auto *sheet :
         {u"平成30年度", u"H30", u"2018", u"前年度", u"H30評価", u"H30実績", u"H30_財政課",
          u"財政課H30", u"評価(H30)", u"H30（確定）", u"2018評価", u"R2評価", u"前年", u"H30-2",
          u"H28～30", u"H31.3", u"H31.3.31"})
        add(u"施策一覧"_s, QString::fromUtf16(sheet), true);
    for (const auto *sheet :
         {u"S1", u"R1", u"計画2020", u"Sheet2", u"令和元年度", u"A4", u"H1", u"30", u"R1評価",
          u"H28～R2", u"H30・R1", u"評価2019", u"R2.3", u"H30.4", u"Sheet2018", u"2018計画"})
        add(u"施策一覧"_s, QString::fromUtf16(sheet), false);
    add(u"令和元年度"_s, u"H30"_s, false);
}

void TstColumnMapping::tablesOfOtherYears()
{
    QFETCH(QString, title);
    QFETCH(QString, sheet);
    QFETCH(bool, isOther);
    ForeignTable table = foreignTable({{title}, {u"番号"_s, u"評価"_s}, {u"4"_s, u"C"_s}});
    table.sheet = sheet;
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(mapping.isUsable(), !isOther);
    QCOMPARE(!mapping.otherYear.isEmpty(), isOther);
    QCOMPARE(mapping.headingRow, 2); // where somebody may say that it is of this year all the same
    ForeignTable rows = foreignTable({{title}, {u"年度"_s, u"番号"_s, u"評価"_s}});
    rows.sheet = sheet;
    QVERIFY(mappingOf(rows, year2019).isUsable()); // each row says its year
}

void TstColumnMapping::manyYearsInOneCellTakeNoTime()
{
    std::vector<QStringList> rows;
    int count = 0;
    for (int row = 0; row < 32; ++row) {
        QStringList texts;
        for (int column = 0; column < 199; ++column)
            texts << u"年度"_s + QString::number(++count) + QString(u"99年度"_s).repeated(12);
        rows.push_back(texts);
    }
    const ForeignTable table = foreignTable(rows);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!mappingOf(table, year2019).isUsable());
    qInfo("6,368 headings of 13 years: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5'000); // it was 19,500, when a busy machine does not count
}

void TstColumnMapping::columnsThatAreCounted_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isCount");
    QTest::newRow("circled") << QStringList{u"①"_s, u"②"_s, u"③"_s, u"④"_s} << true;
    QTest::newRow("in brackets") << QStringList{u"（１）"_s, u"（２）"_s, u"（３）"_s} << true;
    QTest::newRow("bare") << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s} << true;
    QTest::newRow("figures of a measure") << QStringList{u"1"_s, {}, u"2"_s, u"3"_s} << false;
    QTest::newRow("two") << QStringList{u"1"_s, u"2"_s} << false;
    QTest::newRow("a title") << QStringList{u"1"_s, u"運用"_s, u"2"_s, u"3"_s} << false;
    QTest::newRow("not from 1 on") << QStringList{u"2"_s, u"3"_s, u"4"_s} << false;
}

void TstColumnMapping::columnsThatAreCounted()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, isCount);
    const ForeignTable table =
        foreignTable({{u"No."_s, u"施策名"_s, u"目標値"_s, u"実績値"_s}, cells});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(countsColumns(table.rows[1], mapping), isCount);
    QCOMPARE(rowsBelow(table, mapping).empty(), isCount);
}

QTEST_GUILESS_MAIN(TstColumnMapping)
#include "tst_columnmapping.moc"
