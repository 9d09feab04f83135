#include "models/exchange/importing/scalecolumns.h"

#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/plancolumns.h"
#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Columns in which grades and directions stand.
class TstScaleColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoColumnsOfGrades_data();
    void twoColumnsOfGrades();
    void aLaterStageInWords_data();
    void aLaterStageInWords();
    void aspectsAreNoStages();
    void twoColumnsOfDirections();
    void columnsFilledInAlike();
    void gradesBelowAHeadingOfTexts_data();
    void gradesBelowAHeadingOfTexts();
    void gradesBelowAnUnknownHeading_data();
    void gradesBelowAnUnknownHeading();
    void anotherScaleInTheHeading();
    void aChosenColumnStays();
    void aLegendBesideTheTable_data();
    void aLegendBesideTheTable();

private:
    ColumnMapping mapping(const std::vector<QStringList> &rows,
                          const KnownHeadings &known = {}) const
    {
        return planMapping(foreignTable(rows), m_plan, {*m_plan.year(2019), known});
    }

    const Plan m_plan = samplePlan();
};

void TstScaleColumns::twoColumnsOfGrades_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("column"); // -1: somebody has to choose
    const auto add = [](const char16_t *left, const char16_t *right, int column) {
        const QString one = QString::fromUtf16(left);
        const QString other = QString::fromUtf16(right);
        QTest::newRow(qUtf8Printable(one + u"|"_s + other)) << one << other << column;
    };
    for (const auto *right : {u"総合評価", u"二次評価", u"本部評価", u"外部評価", u"再評価",
                              u"区長査定", u"修正後評価", u"判定", u"達成状況", u"変更後", u""})
        add(u"自己評価", right, -1);
    add(u"評価", u"ランク", -1);
    add(u"ランク", u"評価", -1);
    add(u"R1評価", u"総合評価", 1);
    add(u"最終評価", u"二次評価", 1);
    add(u"評価（確定）", u"自己評価", 1);
    add(u"評価", u"前年度評価", 1);
    add(u"前年度評価", u"評価", 2);
    add(u"評価", u"前年度総合評価", 1);
}

void TstScaleColumns::twoColumnsOfGrades()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, column);
    const ColumnMapping found = mapping({{u"番号"_s, left, right, u"方向性"_s},
                                         {u"4"_s, u"A"_s, u"B"_s, u"完了"_s},
                                         {u"21"_s, u"C"_s, u"C"_s, u"完了"_s}});
    const auto at = std::ranges::find(found.fields, ImportField::Grade);
    QCOMPARE(at == found.fields.end() ? -1 : static_cast<int>(at - found.fields.begin()), column);
    QCOMPARE(openHeadings(found).size(), column < 0 ? 2 : 0);
    QCOMPARE(found.fields[3], ImportField::Direction);
}

void TstScaleColumns::aLaterStageInWords_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<bool>("isOpen");
    const QStringList as{u"A"_s, u"A"_s, u"A"_s};
    for (const auto *word :
         {u"同左", u"妥当", u"変更なし", u"了", u"→", u"－", u"（同左）", u"○"}) {
        const QString same = QString::fromUtf16(word);
        QTest::newRow(qUtf8Printable(same)) << as << QStringList{same, u"C"_s, same} << true;
    }
    QTest::newRow("with a reason") << as << QStringList{u"同左"_s, u"B：遅れあり"_s, {}} << true;
    QTest::newRow("not yet") << QStringList{u"検討中"_s, u"A"_s, u"未評価"_s}
                             << QStringList{u"C"_s, u"C"_s, u"C"_s} << true;
    QTest::newRow("agrees") << as << QStringList{u"同左"_s, u"A"_s, u"妥当"_s} << false;
    QTest::newRow("texts") << as << QStringList{u"公開した。"_s, u"C"_s, u"窓口で"_s} << false;
}

void TstScaleColumns::aLaterStageInWords()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    QFETCH(bool, isOpen);
    std::vector<QStringList> rows{{u"番号"_s, u"自己評価"_s, u"二次評価"_s}};
    for (qsizetype row = 0; row < left.size(); ++row)
        rows.push_back({QString::number(row + 1), left[row], right[row]});
    QCOMPARE(openHeadings(mapping(rows)).size(), isOpen ? 2 : 0);
}

void TstScaleColumns::aspectsAreNoStages()
{
    const ColumnMapping found = mapping(
        {{u"番号"_s, u"妥当性"_s, u"有効性"_s, u"評価"_s}, {u"4"_s, u"A"_s, u"B"_s, u"C"_s}});
    QVERIFY(openHeadings(found).isEmpty());
    QCOMPARE(found.fields[3], ImportField::Grade);
}

void TstScaleColumns::twoColumnsOfDirections()
{
    const ColumnMapping found =
        mapping({{u"番号"_s, u"方向性"_s, u"本部案"_s}, {u"4"_s, u"完了"_s, u"計画どおり推進"_s}});
    QCOMPARE(openHeadings(found), (QStringList{u"方向性"_s, u"本部案"_s}));
}

void TstScaleColumns::columnsFilledInAlike()
{
    const ColumnMapping found =
        mapping({{u"番号"_s, u"自己評価"_s, u"二次評価"_s}, {u"4"_s, u"A"_s, u"A"_s}});
    QCOMPARE(found.fields[1], ImportField::Grade);
    QVERIFY(openHeadings(found).isEmpty());
}

void TstScaleColumns::gradesBelowAHeadingOfTexts_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<ImportField>("field");
    QTest::addColumn<bool>("isOpen");
    const QStringList grades{u"A"_s, u"B"_s, u"C"_s};
    const QStringList directions{u"完了"_s, u"計画どおり推進"_s, u"完了"_s};
    QTest::newRow("grades") << u"進捗状況"_s << grades << ImportField::Ignored << true;
    QTest::newRow("directions") << u"今後の方針"_s << directions << ImportField::Ignored << true;
    QTest::newRow("the usual word") << u"取組実績"_s << grades << ImportField::Ignored << true;
    QTest::newRow("the usual word, one answer")
        << u"取組実績"_s << QStringList{u"完了"_s, {}, {}} << ImportField::Achievement << false;
    QTest::newRow("texts") << u"進捗状況"_s << QStringList{u"公開した。"_s, u"A"_s, u"窓口で"_s}
                           << ImportField::Achievement << false;
}

void TstScaleColumns::anotherScaleInTheHeading()
{
    const auto isOpen = [this](const QString &heading, const KnownHeadings &known = {}) {
        return !mapping({{u"番号"_s, heading, u"取組実績"_s}, {u"4"_s, u"A"_s, u"公開した。"_s}},
                        known)
                    .undecided.empty();
    };
    for (const QString &heading : {u"評価（S・A・B・C・D）"_s, u"評価\n（Ｓ～Ｄ）"_s,
                                   u"評価（A～E）"_s, u"評価 A:順調 D:遅れ"_s}) {
        QVERIFY2(isOpen(heading), qPrintable(heading));
        QVERIFY(!isOpen(heading, {{headingKey(heading), ImportField::Grade}}));
    }
    for (const QString &heading : {u"評価（A～C）"_s, u"評価（AA・A・B・C）"_s, u"評価（KPI）"_s,
                                   u"評価（ICTによる）"_s, u"評価"_s})
        QVERIFY2(!isOpen(heading), qPrintable(heading));
}

void TstScaleColumns::gradesBelowAnUnknownHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isOpen");
    const QStringList grades{u"A"_s, u"B"_s, {}};
    for (const QString &heading : {u"総合評価"_s, u"達成度"_s, u"検証結果"_s, u"自己点検"_s})
        QTest::newRow(qUtf8Printable(heading)) << heading << grades << true;
    QTest::newRow("directions") << u"対応"_s << QStringList{u"計画どおり推進"_s, u"完了"_s, {}}
                                << true;
    QTest::newRow("a priority") << u"優先度"_s << grades << false;
    QTest::newRow("an aspect") << u"有効性の評価：有効性"_s << grades << false;
    QTest::newRow("another year's") << u"前年度総合評価"_s << grades << false;
    QTest::newRow("texts") << u"総合評価"_s << QStringList{u"概ねよい。"_s, u"よい。"_s, {}}
                           << false;
}

void TstScaleColumns::gradesBelowAnUnknownHeading()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, cells);
    std::vector<QStringList> rows{{u"番号"_s, u"取組実績"_s, heading}};
    for (const QString &cell : cells)
        rows.push_back({QString::number(rows.size()), u"公開した。"_s, cell});
    rows.front().insert(1, u"施策名"_s);
    for (auto row = std::next(rows.begin()); row != rows.end(); ++row)
        row->insert(1, u"施策"_s);
    rows.insert(std::next(rows.begin()), {u"①"_s, u"②"_s, u"③"_s, u"④"_s}); // counts as nothing
    const ColumnMapping found = mapping(rows);
    QTEST(!found.undecided.empty(), "isOpen");
    QCOMPARE(columnOf(found, ImportField::Achievement), 2);
    QVERIFY(found.fields.size() < 4 || found.fields[3] == ImportField::Ignored);
}

void TstScaleColumns::gradesBelowAHeadingOfTexts()
{
    QFETCH(QString, heading);
    QFETCH(QStringList, cells);
    QFETCH(ImportField, field);
    QFETCH(bool, isOpen);
    const ColumnMapping found = mapping({{u"番号"_s, u"施策名"_s, heading},
                                         {u"4"_s, u"四"_s, cells[0]},
                                         {u"21"_s, u"二十一"_s, cells[1]},
                                         {u"22"_s, u"二十二"_s, cells[2]}});
    QCOMPARE(found.fields[2], field);
    QCOMPARE(openHeadings(found), isOpen ? QStringList{heading} : QStringList());
}

void TstScaleColumns::aChosenColumnStays()
{
    const KnownHeadings known{{headingKey(u"自己評価"_s), ImportField::Grade},
                              {headingKey(u"進捗状況"_s), ImportField::Achievement}};
    const ColumnMapping found = mapping({{u"番号"_s, u"自己評価"_s, u"総合評価"_s, u"進捗状況"_s},
                                         {u"4"_s, u"A"_s, u"B"_s, u"A"_s}},
                                        known);
    QCOMPARE(found.fields[1], ImportField::Grade);
    QCOMPARE(found.fields[3], ImportField::Achievement);
    QVERIFY(openHeadings(found).isEmpty());
}

void TstScaleColumns::aLegendBesideTheTable_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isBehindABlank");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("a list") << QStringList{u"AA"_s, u"A"_s, u"B"_s} << true << false;
    QTest::newRow("right beside") << QStringList{u"AA"_s, u"A"_s, u"B"_s} << false << true;
    QTest::newRow("twice") << QStringList{u"AA"_s, u"A"_s, u"A"_s} << true << true;
    QTest::newRow("not in order") << QStringList{u"AA"_s, u"B"_s, u"A"_s} << true << true;
    QTest::newRow("not from the first") << QStringList{u"A"_s, u"B"_s, u"C"_s} << true << true;
    QTest::newRow("too short") << QStringList{u"AA"_s, u"A"_s, {}} << true << true;
}

void TstScaleColumns::aLegendBesideTheTable()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, isBehindABlank);
    const QStringList blank(isBehindABlank ? 1 : 0);
    std::vector<QStringList> rows{QStringList{u"番号"_s, u"施策名"_s, u"評価"_s} + blank +
                                  QStringList{u"評価基準"_s}};
    for (qsizetype at = 0; at < cells.size(); ++at)
        rows.push_back(QStringList{QString::number(21 + at), u"名称"_s, u"C"_s} + blank +
                       QStringList{cells[at]});
    QTEST(!openHeadings(mapping(rows)).isEmpty(), "isOpen");
}

QTEST_GUILESS_MAIN(TstScaleColumns)
#include "tst_scalecolumns.moc"
