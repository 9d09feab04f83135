#include "models/exchange/importing/headingremarks.h"

#include "models/exchange/importing/headings.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

/// Headings with what tells how to fill in their column.
class TstHeadingRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain_data();
    void plain();
    void instructions_data();
    void instructions();
    void stages_data();
    void stages();
};

void TstHeadingRemarks::plain_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("text");
    QTest::newRow("brackets") << u"評価（AA～C）"_s << u"評価"_s;
    QTest::newRow("a footnote") << u"評価※1"_s << u"評価"_s;
    QTest::newRow("nothing to tell") << u"今後の取組"_s << u"今後の取組"_s;
    QTest::newRow("choices alone") << u"A～C"_s << QString();
    QTest::newRow("one letter") << u"評価 A"_s << u"評価 A"_s;
    QTest::newRow("a box alone") << u"記入欄"_s << u"記入欄"_s;
    QTest::newRow("a word with a letter") << u"アンケート"_s << u"アンケート"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a blank") << u" "_s << u" "_s;
}

void TstHeadingRemarks::plain()
{
    QFETCH(QString, heading);
    QTEST(plainHeading(heading).text, "text");
}

void TstHeadingRemarks::instructions_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<ImportField>("field");
    const auto add = [](const char16_t *heading, ImportField field) {
        const QString text = QString::fromUtf16(heading);
        QTest::newRow(qUtf8Printable(text)) << text << field;
    };
    for (const auto *text : {u"評価\n▼選択", u"評価▼", u"評価※必須", u"評価：AA～C", u"評価\nAA～C",
                             u"評価 A～C", u"評価 AA/A/B/C", u"評価記入欄", u"問3 評価", u"Q2.評価",
                             u"設問3：評価", u"評価\n（必須）", u"令和元年度評価：AA～C",
                             u"評価\nプルダウンから選択", u"Q1-2 評価 AA・A・B・C"})
        add(text, ImportField::Grade);
    for (const auto *text :
         {u"方向性\n※プルダウンから選択", u"ア 方向性", u"ウ．方向性", u"方向性\n▼リストから選択"})
        add(text, ImportField::Direction);
    add(u"今後の取組※必須", ImportField::NextSteps);
    add(u"取組実績\n200字以内で記入", ImportField::Achievement);
    for (const auto *text : {u"評価※前年度", u"評価※参考", u"前年度評価：AA～C", u"AA～C",
                             u"評価記入者", u"評価\n前年度を記入", u"評価 A"})
        add(text, ImportField::Ignored);
}

void TstHeadingRemarks::instructions()
{
    QFETCH(QString, heading);
    QTEST(HeadingReader({.id = {1}, .fiscalYear = 2019}, {}).meaning(heading).field, "field");
}

void TstHeadingRemarks::stages_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<ImportField>("field");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("old") << u"評価（旧）"_s << ImportField::Grade << true;
    QTest::newRow("for reference") << u"評価（参考：本部）"_s << ImportField::Grade << true;
    QTest::newRow("target") << u"評価（目標）"_s << ImportField::Grade << true;
    QTest::newRow("a target's target") << u"目標値（目標）"_s << ImportField::Target << false;
    QTest::newRow("last year of the plan")
        << u"目標値（最終年度）"_s << ImportField::Target << true;
    QTest::newRow("a final grade") << u"評価（最終）"_s << ImportField::Grade << false;
    QTest::newRow("base") << u"実績値（基準年）"_s << ImportField::Actual << true;
    QTest::newRow("after the change") << u"評価（変更後）"_s << ImportField::Grade << false;
    for (const auto *text : {u"実績値（4月～9月）", u"実績値（10月～3月）", u"実績値（4～6月）",
                             u"実績値（3月）", u"実績値（１０月〜翌３月）", u"実績値（年度末見込）",
                             u"実績値（見込み）", u"実績値（推計）", u"実績値（10月1日～3月31日）"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << ImportField::Actual << true;
    for (const auto *text : {u"実績値（4月～3月）", u"実績値（4月から翌年3月）", u"実績値（3月末）",
                             u"実績値（計）", u"実績値（年間）", u"実績値（4月1日～3月31日）",
                             u"実績値（見込みではなく確定値）", u"実績値（推計人口を除く）"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << ImportField::Actual << false;
    for (const auto *text : {u"目標値（5年後）", u"目標値（累計）", u"目標値（中間）"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << ImportField::Target << true;
    for (const auto *text : {u"実績値（9月末）", u"実績値（９月30日現在）", u"実績値（上半期）",
                             u"実績値（令和元年12月末）", u"実績値（第2四半期）"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << ImportField::Actual << true;
    for (const auto *text :
         {u"実績値（3月末）", u"実績値（令和2年3月31日現在）", u"実績値（年度末）"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << ImportField::Actual << false;
    QTest::newRow("half a year") << u"取組実績（上期）"_s << ImportField::Achievement << true;
    QTest::newRow("to be sent in") << u"評価（5月末）"_s << ImportField::Grade << false;
    QTest::newRow("none") << u"評価"_s << ImportField::Grade << false;
}

void TstHeadingRemarks::stages()
{
    QFETCH(QString, heading);
    QFETCH(ImportField, field);
    QTEST(isOfAnotherStage(plainHeading(heading), field), "isOther");
}

QTEST_GUILESS_MAIN(TstHeadingRemarks)
#include "tst_headingremarks.moc"
