#include "models/exchange/importing/tableyear.h"
#include "models/exchange/sampleplan.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Tables that are of another year, or examples.
class TstTableYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsInCellsOfTheirOwn_data();
    void yearsInCellsOfTheirOwn();
    void titlesOfTwoYears_data();
    void titlesOfTwoYears();
    void theOverallEvaluation_data();
    void theOverallEvaluation();
    void aFirstPlanCanBeginInAnotherYear();
    void examples_data();
    void examples();
    void anExampleInTheCorner();
    void theFilesName_data();
    void theFilesName();
    void groupsOfOneColumn();
    void daysInNamesOfSheets();
    void examplesByTheFilesName();
};

void TstTableYear::yearsInCellsOfTheirOwn_data()
{
    QTest::addColumn<QList<QStringList>>("titles");
    QTest::addColumn<bool>("isOther");
    const auto add = [](const char *name, const QList<QStringList> &titles, bool isOther) {
        QTest::newRow(name) << titles << isOther;
    };
    const QString plan = u"計画（平成28年度～令和２年度）"_s;
    add("year of an era", {{u"年度"_s, u"30"_s}}, true);
    add("western year", {{u"対象年度"_s, {}, u"2018"_s}}, true);
    add("three cells", {{u"平成"_s, u"30"_s, u"年度"_s}}, true);
    add("four cells", {{u"年度"_s, u"平成"_s, u"30"_s, u"年度"_s}, {u"庁内限り"_s}}, true);
    add("above no heading", {{plan, {}, {}, {}, {}, u"平成30年度　一覧"_s}}, true);
    add("this year", {{u"年度"_s, u"2019"_s}}, false);
    add("this year, in three", {{u"令和"_s, u"元"_s, u"年度"_s}}, false);
    add("a number", {{u"件数"_s, u"2018"_s}}, false);
    add("when it was made", {{u"平成30年度　一覧"_s}, {u"作成年度"_s, u"R1"_s}}, true);
    add("below the span of the plan", {{plan}, {u"平成30年度　施策評価一覧"_s}}, true);
    add("beside it", {{plan, u"平成30年度評価"_s}}, true);
    add("the year before", {{plan}, {u"前年度の評価"_s}}, true);
    add("this year below the span", {{plan}, {u"令和元年度　施策評価一覧"_s}}, false);
    add("the span alone", {{plan}}, false);
    add("two years", {{u"平成30年度"_s}, {u"令和元年度"_s}}, false);
    add("the end of a year", {{u"平成31年3月31日現在"_s}}, true);
    add("the end of its last month", {{u"令和元年度　進捗状況調査"_s}, {u"平成31年3月末時点"_s}},
        true);
    add("the end of this year", {{u"進捗状況（令和2年3月末現在）"_s}}, false);
    add("twelve months", {{u"進捗状況（平成30年4月～平成31年3月）"_s}}, true);
    add("these twelve months", {{u"H31.4～R2.3"_s}}, false);
    add("a day in another year", {{u"平成30年9月30日現在"_s}}, true);
    add("the day of the evaluation", {{u"評価基準日：平成31年3月31日"_s}}, true);
    add("another day", {{u"人口の基準日：平成31年3月31日"_s}}, false);
    add("the end of a month in figures", {{u"2019.3月末現在"_s}}, true);
    const QStringList corner{{}, {}, {}, {}, u"平成30年度"_s};
    add("in the corner", {{u"施策評価一覧"_s}, corner}, true);
    add("a day in the corner", {{{}, {}, {}, {}, u"（平成31年3月31日現在）"_s}}, true);
    add("a label in the corner", {{{}, {}, {}, u"対象年度"_s, u"H30"_s}}, true);
    add("in the corner below this year", {{u"令和元年度　施策評価"_s}, corner}, false);
    add("in the midst", {{{}, {}, {}, u"平成30年度"_s, {}}}, false);
    add("when somebody looked", {{u"令和2年5月31日現在"_s}}, false);
    add("when it was made", {{u"平成28年3月"_s}}, false);
    add("when it begins", {{u"事業開始年度"_s, u"平成30年度"_s}}, false);
    add("when it begins and ends",
        {{u"開始年度"_s, u"平成28年度"_s, u"終了年度"_s, u"令和2年度"_s}}, false);
    add("brackets of their own", {{u"令和元年度 施策評価"_s}, {u"（平成30年度の事務事業）"_s}},
        true);
    add("when it is due", {{u"平成31年3月末までに回答"_s}}, false);
}

void TstTableYear::yearsInCellsOfTheirOwn()
{
    QFETCH(QList<QStringList>, titles);
    std::vector<QStringList> rows(titles.begin(), titles.end());
    rows.push_back({u"番号"_s, u"施策名"_s, u"担当課"_s, u"評価"_s, u"備考"_s});
    rows.push_back({u"4"_s, u"四"_s, u"財政課"_s, u"C"_s});
    QTEST(!mappingOf(foreignTable(rows), year2019).otherYear.isEmpty(), "isOther");
}

void TstTableYear::titlesOfTwoYears_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isOther");
    const auto add = [](const char16_t *title, bool isOther) {
        const QString text = QString::fromUtf16(title);
        QTest::newRow(qUtf8Printable(text)) << text << isOther;
    };
    for (const auto *title : {u"令和元年度 行政評価シート（平成30年度実績）",
                              u"令和元年度行政評価（平成30年度事業）",
                              u"令和元年度実施 平成30年度分施策評価",
                              u"令和元年度 施策評価表（平成３０年度分）",
                              u"令和元年度施策評価（H30実績）",
                              u"平成30年度施策評価（令和元年度実施）",
                              u"平成30年度実績報告書（令和元年度作成）",
                              u"令和元年度 事後評価（対象：平成30年度）",
                              u"令和元年度 対象年度：平成30年度",
                              u"【令和元年度公表】平成30年度施策評価",
                              u"2019年度評価（2018年度実績）",
                              u"令和元年度評価シート【平成30年度決算】",
                              u"令和元年度版 施策評価（前年度実績）",
                              u"令和元年度 前年度実績評価",
                              u"令和元年度予算編成用 平成30年度事後評価",
                              u"令和元年度 行政評価シート（平成30年度）",
                              u"令和元年度 施策評価（平成30年度取組実績）",
                              u"令和元年度 事務事業評価（平成30年度の事務事業）",
                              u"令和元年度行政評価（平成30年度に実施した事業）",
                              u"令和元年度 行政評価（対象事業：平成30年度）",
                              u"令和元年度 施策評価＜平成30年度＞",
                              u"令和元年度 施策評価（平成30年度執行分）",
                              u"令和元年度 施策評価（平成30年度における取組）",
                              u"令和元年度（平成30年度に係る評価）",
                              u"令和元年度　前年度施策評価",
                              u"前年度回答（変更しないでください）",
                              u"前年度回答（変更不可）",
                              u"昨年度からの引継ぎ",
                              u"参考資料：昨年度評価結果",
                              u"前年度の評価は変更しないでください",
                              u"平成30年度 施策評価（令和元年度第１回会議資料）",
                              u"平成30年度第１回推進会議資料"})
        add(title, true);
    for (const auto *title : {u"令和２年度 行政評価シート（令和元年度実績）",
                              u"令和２年度実施 令和元年度分施策評価",
                              u"令和元年度施策評価（令和２年度実施）",
                              u"令和２年度版 施策評価（前年度実績）",
                              u"令和元年度実績、令和２年度計画",
                              u"令和元年度版 施策評価",
                              u"令和元年度実施分",
                              u"令和元年度（平成31年度）",
                              u"令和元年度 分野別施策評価",
                              u"令和元年度事業計画の評価",
                              u"令和元年度 施策評価（前年度実績との比較）",
                              u"平成30年度実績・令和元年度実績",
                              u"ICT計画（平成30年度改定）",
                              u"ICT計画（平成28年度策定）",
                              u"本計画は平成28年度に策定した。",
                              u"根拠：番号法（平成25年法律第27号）",
                              u"令和２年度第１回推進会議資料",
                              u"令和２年版",
                              u"令和元年度 評価調書（前年度実績を踏まえて記入）",
                              u"令和元年度 評価調書（前年度実績は別紙）",
                              u"令和元年度施策評価（平成30年度決算額を記載）",
                              u"前年度の評価を参考に記入してください。",
                              u"前年度の評価\nを参考に記入してください。",
                              u"前年度の評価は参考です。",
                              u"前年度からの変更点",
                              u"前年度の評価を変更した理由",
                              u"令和元年度 施策評価（平成30年度からの変更点）",
                              u"令和元年度 施策評価（平成30年度開始事業を含む）",
                              u"令和元年度 施策評価（平成30年度実績は別紙）",
                              u"令和元年度 施策評価（令和２年度の取組）",
                              u"令和元年度 施策評価（平成30年度評価を踏まえて）"})
        add(title, false);
}

/// The year of the data counts, not that in which somebody looked at them.
void TstTableYear::titlesOfTwoYears()
{
    QFETCH(QString, title);
    const ForeignTable table =
        foreignTable({{title}, {u"番号"_s, u"施策名"_s, u"評価"_s}, {u"4"_s, u"四"_s, u"C"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QTEST(!mapping.otherYear.isEmpty(), "isOther");
    QCOMPARE(mapping.otherYear.isEmpty(), mapping.isUsable());
}

void TstTableYear::theOverallEvaluation_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isOtherThan2020");
    QTest::addColumn<bool>("isOtherThanOverall");
    QTest::newRow("its own") << u"総合評価における施策一覧"_s << true << false;
    QTest::newRow("a year's") << u"令和２年度における施策一覧"_s << false << true;
    QTest::newRow("of another year") << u"令和元年度における施策一覧"_s << true << true;
    QTest::newRow("of the year") << u"令和２年度　総合評価"_s << false << false;
    QTest::newRow("the plan's span") << u"計画（平成28年度～令和２年度）"_s << false << false;
    QTest::newRow("nothing") << u"施策一覧"_s << false << false;
}

void TstTableYear::theOverallEvaluation()
{
    QFETCH(QString, title);
    const ForeignTable table = foreignTable({{title}, {u"番号"_s, u"評価"_s}, {u"4"_s, u"C"_s}});
    const Year regular{.id = {1}, .fiscalYear = 2020};
    const Year overall{.id = {2}, .fiscalYear = 2020, .kind = YearKind::Overall};
    QTEST(!mappingOf(table, regular).otherYear.isEmpty(), "isOtherThan2020");
    QTEST(!mappingOf(table, overall).otherYear.isEmpty(), "isOtherThanOverall");
}

void TstTableYear::aFirstPlanCanBeginInAnotherYear()
{
    const ColumnMapping mapping = mappingOf(
        foreignTable({{u"平成30年度"_s}, {u"番号"_s, u"評価"_s}, {u"4"_s, u"C"_s}}), year2019);
    const auto namesFirstYear = [&](const Plan &plan) {
        return passedOverSentence(mapping, plan, year2019).contains(u"first year"_s);
    };
    QVERIFY(namesFirstYear(Plan()));
    QVERIFY(!namesFirstYear(samplePlan()));
}

void TstTableYear::examples_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("example");
    QTest::newRow("sheet") << u"記入例"_s << u"施策評価一覧"_s << u"記入例"_s;
    QTest::newRow("sheet with a number") << u"サンプル (2)"_s << QString() << u"サンプル (2)"_s;
    QTest::newRow("title") << u"Sheet1"_s << u"記入例"_s << u"記入例"_s;
    QTest::newRow("note") << u"Sheet1"_s << u"※記載例"_s << u"※記載例"_s;
    QTest::newRow("of this year") << u"記入例"_s << u"令和元年度"_s << u"記入例"_s;
    for (const auto *title : {u"令和元年度施策評価シートの記入例", u"施策評価シート記入例",
                              u"施策評価シート作成例（参加型）", u"施策評価シートの書き方"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(title)))
            << u"Sheet1"_s << QString::fromUtf16(title) << QString::fromUtf16(title);
    for (const auto *sheet : {u"様式1記入例", u"例", u"【例】", u"施策評価（例）", u"施策評価_例",
                              u"記入要領", u"書き方", u"記入イメージ"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(sheet)))
            << QString::fromUtf16(sheet) << QString() << QString::fromUtf16(sheet);
    for (const auto *title :
         {u"記入例：評価はA、方向性は完了", u"記入例 → 右側の表", u"条例の一覧"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(title)))
            << u"条例"_s << QString::fromUtf16(title) << QString();
    QTest::newRow("a sheet of answers") << u"財政課"_s << u"事例集の作成"_s << QString();
    QTest::newRow("where the example is") << u"財政課"_s << u"記入例は別シート"_s << QString();
}

void TstTableYear::examples()
{
    QFETCH(QString, sheet);
    QFETCH(QString, title);
    QFETCH(QString, example);
    ForeignTable table = foreignTable({{title}, {u"番号"_s, u"評価"_s}, {u"4"_s, u"C"_s}});
    table.sheet = sheet;
    ForeignTable withYears =
        foreignTable({{title}, {u"年度"_s, u"番号"_s, u"評価"_s}, {u"R1"_s, u"4"_s, u"C"_s}});
    withYears.sheet = sheet;
    for (const ForeignTable &each : {table, withYears}) {
        const ColumnMapping mapping = mappingOf(each, year2019);
        QCOMPARE(mapping.example, example);
        QCOMPARE(mapping.isUsable(), example.isEmpty());
        QCOMPARE(passedOverSentence(mapping, Plan(), year2019).contains(u"example"_s),
                 !example.isEmpty());
    }
}

void TstTableYear::anExampleInTheCorner()
{
    const QStringList headings{u"番号"_s, u"施策名"_s, u"取組実績"_s, u"評価"_s};
    const QStringList answers{u"4"_s, u"四"_s, u"あ"_s, u"C"_s};
    const auto exampleOf = [&](const QStringList &above) {
        return mappingOf(foreignTable({above, headings, answers}), year2019).example;
    };
    QCOMPARE(exampleOf({u"施策評価"_s, {}, {}, u"記入例"_s}), u"記入例"_s);
    QCOMPARE(exampleOf({{}, {}, {}, {}, u"（記入例）"_s}), u"（記入例）"_s);
    QCOMPARE(exampleOf({{}, {}, u"記入例"_s, u"回答欄"_s}), QString());
    QCOMPARE(exampleOf({{}, {}, u"回答欄"_s, u"記入例"_s}), QString());
}

void TstTableYear::groupsOfOneColumn()
{
    // Another column has the same heading, so the year is that column's.
    QCOMPARE(mappingOf(foreignTable({{{}, {}, {}, {}, u"平成30年度"_s},
                                     {u"番号"_s, u"施策名"_s, u"評価"_s, u"取組実績"_s, u"評価"_s},
                                     {u"4"_s, u"四"_s, u"C"_s, u"あ"_s, u"B"_s}}),
                       year2019)
                 .otherYear,
             QString());
}

void TstTableYear::daysInNamesOfSheets()
{
    const auto isOther = [](const QString &sheet) {
        ForeignTable table = foreignTable({{u"番号"_s, u"評価"_s}, {u"4"_s, u"C"_s}});
        table.sheet = sheet;
        return !mappingOf(table, year2019).otherYear.isEmpty();
    };
    for (const QString &sheet : {u"20190331"_s, u"201903"_s, u"H310331"_s, u"R010331_最終"_s})
        QVERIFY2(isOther(sheet), qPrintable(sheet));
    for (const QString &sheet : {u"20200331"_s, u"R020331"_s, u"20190410"_s, u"回答123456"_s})
        QVERIFY2(!isOther(sheet), qPrintable(sheet));
}

void TstTableYear::examplesByTheFilesName()
{
    ForeignTable table = foreignTable({{u"番号"_s, u"評価"_s}, {u"4"_s, u"C"_s}});
    table.file = u"記入例_施策評価.xlsx"_s;
    QCOMPARE(mappingOf(table, year2019).example, u"記入例_施策評価"_s);
    table.file = u"見本_令和元年度.xlsx"_s; // of a plan that is called so
    QCOMPARE(mappingOf(table, year2019).example, QString());
    table.file = u"施策評価（記入例シート付き）.xlsx"_s;
    QCOMPARE(mappingOf(table, year2019).example, QString());
}

void TstTableYear::theFilesName_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isOther");
    const auto add = [](const char *name, const QString &file, bool isOther,
                        const QString &title = {}) {
        QTest::newRow(name) << file << title << isOther;
    };
    add("year before", u"平成30年度施策評価.xlsx"_s, true);
    add("its sign", u"H30_戸籍住民課.csv"_s, true);
    add("in a folder", u"庁内/2018年度_施策.csv"_s, true);
    add("this year", u"令和元年度施策評価.xlsx"_s, false);
    add("both", u"H30-R1_施策.csv"_s, false);
    add("when it was asked for", u"令和2年度施策評価.xlsx"_s, false);
    add("when it was sent", u"H30提出分.csv"_s, false);
    add("a day", u"H31.2.10_回答.csv"_s, false);
    add("a plan's", u"ICT推進計画2018.csv"_s, false);
    add("a plan's, with its era", u"H28計画_回答.csv"_s, false);
    add("a version", u"回答_v30.csv"_s, false);
    add("a number", u"回答（30件）.csv"_s, false);
    add("a number of four digits", u"施策評価_2018.xlsx"_s, true);
    add("the last day", u"20190331施策評価.xlsx"_s, true);
    add("the last day, short", u"施策評価_H310331.xlsx"_s, true);
    add("a later day", u"回答_20200610.xlsx"_s, false);
    add("in words", u"【前年度】施策評価.xlsx"_s, true);
    add("the title says more", u"平成30年度施策評価.xlsx"_s, false, u"令和元年度　施策評価"_s);
}

void TstTableYear::theFilesName()
{
    QFETCH(QString, file);
    QFETCH(QString, title);
    ForeignTable table = foreignTable({{title}, {u"番号"_s, u"評価"_s}, {u"4"_s, u"C"_s}});
    table.file = file;
    QTEST(!mappingOf(table, year2019).otherYear.isEmpty(), "isOther");
}

QTEST_GUILESS_MAIN(TstTableYear)
#include "tst_tableyear.moc"
