#include "models/exchange/importing/yearsabove.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Years that stand above groups of columns.
class TstYearsAbove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsHeadings_data();
    void yearsHeadings();
    void groups_data();
    void groups();
    void aChosenColumnStays();
    void theDepartmentIsOfTheYear();
    void yearsAcrossTheTopAreNoTitle();
};

void TstYearsAbove::yearsHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    for (const auto *text :
         {u"平成30年度", u"前年度（参考）", u"参考（前年度）", u"参考", u"【前年度】", u"今年度",
          u"H30", u"H28-30", u"2017/2018", u"平成30年度の評価結果", u"平成30年度まで", u"昨年",
          u"前年度回答（変更不可）", u"平成31年3月末", u"H31.3", u"令和2年3月31日現在"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text))) << QString::fromUtf16(text) << true;
    for (const auto *text :
         {u"", u"評価", u"前年度からの変更理由", u"前年度との比較", u"R2.4.1", u"2020-04-01",
          u"2020/4/1 10:30", u"令和2年4月1日", u"※前年度の評価", u"平成30年度作成",
          u"令和２年度第１回会議", u"令和2年第３回", u"計画（平成28～令和２年度）",
          u"前年度の評価をそのまま書き写してから今年度の評価を記入"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << false;
}

void TstYearsAbove::yearsHeadings()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(isYearsHeading(text, year2019), isOne);
}

void TstYearsAbove::groups_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QString>("fields"); // of each column by the letters below
    QTest::addColumn<QStringList>("undecided");
    const auto add = [](const char *name, const QList<QStringList> &rows, const char16_t *fields,
                        const QStringList &undecided = {}) {
        QTest::newRow(name) << rows << QString::fromUtf16(fields) << undecided;
    };
    const QString no = u"No."_s;
    const QString title = u"施策名"_s;
    const QString grade = u"評価"_s;
    const QString direction = u"方向性"_s;
    const QString deeds = u"取組実績"_s;
    const QString next = u"今後の取組"_s;
    const QStringList one{no, title, grade, direction, deeds};
    const QStringList years{{}, {}, u"平成30年度"_s, {}, u"令和元年度"_s};
    const QStringList results{{}, {}, u"結果"_s, u"結果"_s, u"結果"_s};
    add("each field once", {years, one}, u"NT__A");
    add("further above", {years, results, one}, u"NT__A");
    add("a blank row between", {years, {}, one}, u"NT__A");
    add("the other way round", {{{}, {}, u"令和元年度"_s, {}, u"平成30年度"_s}, one}, u"NTGD_");
    add("the year before alone", {{{}, {}, u"前年度"_s, {}, {}}, one}, u"NT___",
        {direction, deeds});
    add("this year alone", {{{}, {}, u"今年度"_s, {}, {}}, one}, u"NTGDA");
    add("it ends at the next text", {{{}, {}, u"前年度"_s, {}, u"記入欄"_s}, one}, u"NT__A");
    add("for reference", {{{}, {}, u"参考"_s, {}, u"記入欄"_s}, one}, u"NT__A");
    add("a day", {{{}, {}, {}, u"R2.4.1"_s}, one}, u"NTGDA");
    add("a day of a spreadsheet", {{{}, {}, {}, u"2020-04-01"_s}, one}, u"NTGDA");
    add("a title", {{u"今年度の一覧"_s}, one}, u"NTGDA");
    add("a note", {{{}, {}, u"※前年度の評価は別紙"_s}, one}, u"NTGDA");
    add("a meeting", {{u"進捗状況"_s, {}, {}, {}, u"令和２年度第１回会議"_s}, one}, u"NTGDA");
    add("a unit further right",
        {{{}, {}, u"前年度"_s, {}, {}, u"（単位：件）"_s},
         {no, title, grade, direction, deeds, next}},
        u"NT___S", {direction, deeds});
    add("an office further right",
        {{{}, {}, {}, u"令和２年度"_s, {}, u"情報政策課"_s},
         {no, title, grade, direction, deeds, next}},
        u"NTG__S", {deeds});
    add("a year beside a title", {{u"進捗状況"_s, {}, {}, {}, u"令和２年度"_s}, one}, u"NTGD_",
        {deeds});
    add("words beside the year", {{{}, {}, {}, {}, u"令和２年度予算要求"_s}, one}, u"NTGD_",
        {deeds});
    add("a word of the year's", {{{}, {}, u"平成30年度評価結果"_s, u"令和元年度"_s}, one},
        u"NT_DA");
    const QStringList half{no, title, grade, direction, next, grade, deeds};
    const QStringList below{{}, {}, grade, direction, next, grade, deeds};
    for (const auto &[before, now] :
         {std::pair(u"平成30年度"_s, u"令和元年度"_s), std::pair(u"前年度"_s, u"今年度"_s),
          std::pair(u"前年度（参考）"_s, u"記入欄"_s), std::pair(u"H30"_s, u"R1"_s)}) {
        add(qUtf8Printable(before + u" names below"_s), {{{}, {}, before, {}, {}, now, {}}, half},
            u"NT___GA");
        add(qUtf8Printable(before + u" names above"_s),
            {{no, title, before, {}, {}, now, {}}, below}, u"NT___GA");
    }
    add("names beside the year",
        {{no, title, u"参考（前年度）"_s, {}, deeds}, {{}, {}, grade, direction, {}}}, u"NT__A");
    add("names beside what is for reference",
        {{no, title, u"参考"_s, {}, deeds}, {{}, {}, grade, direction, {}}}, u"NT__A");
    add("this year's beside the year before",
        {{{}, {}, {}, {}, u"前年度"_s, {}}, {no, title, grade, direction, grade, direction}},
        u"NTGD__");
    const QString indicator = u"指標"_s;
    const QStringList figures{{}, {}, {}, {}, u"目標値"_s, u"実績値"_s};
    add("two rows of headings",
        {{{}, {}, u"平成30年度"_s, u"令和元年度"_s, {}, {}},
         {no, title, grade, deeds, indicator, {}},
         figures},
        u"NT_A??");
    add("the year before above two rows of headings",
        {{{}, {}, u"前年度"_s, {}, u"記入欄"_s, {}},
         {no, title, u"取組内容"_s, direction, indicator, {}},
         figures},
        u"NT__??");
    add("its own year", {{{}, {}, u"平成30年度"_s, {}, {}}, {no, title, grade, u"R1評価"_s, deeds}},
        u"NT_G_", {deeds});
}

void TstYearsAbove::groups()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QString, fields);
    QFETCH(QStringList, undecided);
    std::vector<QStringList> all(rows.begin(), rows.end());
    const QStringList answers{u"4"_s, u"運用"_s, u"C"_s, u"完了"_s, u"あ"_s, u"A"_s, u"い"_s};
    all.push_back(answers.first(fields.size()));
    const ColumnMapping mapping = mappingOf(foreignTable(all), year2019);
    const QMap<ImportField, QChar> letters{
        {ImportField::Ignored, u'_'},   {ImportField::Number, u'N'},
        {ImportField::Title, u'T'},     {ImportField::Grade, u'G'},
        {ImportField::Direction, u'D'}, {ImportField::Achievement, u'A'},
        {ImportField::NextSteps, u'S'}, {ImportField::Department, u'P'}};
    QString found;
    for (const ImportField field : mapping.fields)
        found += letters.value(field, u'?');
    QCOMPARE(found.first(fields.size()), fields);
    QCOMPARE(openHeadings(mapping), undecided);
}

void TstYearsAbove::aChosenColumnStays()
{
    const ForeignTable table =
        foreignTable({{{}, {}, u"前年度"_s}, {u"番号"_s, u"方向性"_s, u"評価"_s}});
    const KnownHeadings known{{headingKey(u"評価"_s), ImportField::Grade}};
    QCOMPARE(mappingOf(table, year2019).fields[2], ImportField::Ignored);
    QCOMPARE(mappingOf(table, {year2019, known}).fields[2], ImportField::Grade);
}

void TstYearsAbove::theDepartmentIsOfTheYear()
{
    const ForeignTable table = foreignTable({{{}, u"平成30年度"_s, {}, u"令和元年度"_s},
                                             {u"番号"_s, u"担当課"_s, u"評価"_s, u"評価"_s},
                                             {u"4"_s, u"旧課"_s, u"C"_s, u"A"_s}});
    QCOMPARE(mappingOf(table, year2019).fields,
             (std::vector{ImportField::Number, ImportField::Ignored, ImportField::Ignored,
                          ImportField::Grade}));
}

void TstYearsAbove::yearsAcrossTheTopAreNoTitle()
{
    const ForeignTable table = foreignTable({{{}, {}, u"前年度"_s, u"今年度"_s},
                                             {},
                                             {u"番号"_s, u"施策名"_s, u"評価"_s, u"評価"_s},
                                             {u"4"_s, u"運用"_s, u"C"_s, u"A"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(mapping.otherYear, QString());
    QCOMPARE(mapping.fields[3], ImportField::Grade);
}

QTEST_GUILESS_MAIN(TstYearsAbove)
#include "tst_yearsabove.moc"
