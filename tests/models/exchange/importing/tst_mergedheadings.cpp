#include "models/exchange/importing/mergedheadings.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Headings that are merged over several columns.
class TstMergedHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsBelowThatNobodyReads();
    void textsBesideAMergedHeading_data();
    void textsBesideAMergedHeading();
    void aHeadingMergedDownIsItsColumnsOwn();
    void memosBesideTheTable_data();
    void memosBesideTheTable();
};

void TstMergedHeadings::headingsBelowThatNobodyReads()
{
    const ForeignTable table = foreignTable({{u"No."_s, u"施策名"_s, u"進捗状況"_s, {}, {}},
                                             {{}, {}, u"評価"_s, u"ほげ"_s, {}},
                                             {{}, {}, u"前年度"_s, {}, u"今年度"_s},
                                             {u"4"_s, u"運用"_s, u"C"_s, {}, u"A"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QVERIFY(!openHeadings(mapping).isEmpty());
    QCOMPARE(columnOf(mapping, ImportField::Grade), -1);
    QCOMPARE(columnOf(mapping, ImportField::Achievement), -1);
}

void TstMergedHeadings::textsBesideAMergedHeading_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("undecided");
    const QString d = u"column D (no heading)"_s;
    const QString e = u"column E (no heading)"_s;
    const QStringList two{u"No."_s, u"施策名"_s, u"評価"_s, {}, u"方向性"_s};
    const QStringList three{u"No."_s, u"施策名"_s, u"評価"_s, {}, {}, u"方向性"_s};
    const auto row = [](const QStringList &cells) {
        return QStringList{u"4"_s, u"運用"_s} + cells;
    };
    QTest::newRow("before and after")
        << two << row({u"C"_s, u"A"_s, u"完了"_s}) << QStringList{u"評価"_s, d};
    QTest::newRow("with an arrow")
        << three << row({u"C"_s, u"→"_s, u"A"_s, u"完了"_s}) << QStringList{u"評価"_s, e};
    QTest::newRow("the first is blank") << two << row({{}, u"A"_s, u"完了"_s}) << QStringList();
    QTest::newRow("the second is blank") << two << row({u"A"_s, {}, u"完了"_s}) << QStringList();
    QTest::newRow("a count") << two << row({u"A"_s, u"12"_s, u"完了"_s}) << QStringList();
    QTest::newRow("beside no measure")
        << two << QStringList{{}, {}, {}, u"確認済"_s} << QStringList();
    QTest::newRow("a bullet and the text")
        << QStringList{u"No."_s, u"施策名"_s, u"取組実績"_s, {}, u"備考"_s}
        << row({u"・"_s, u"公開した。"_s, {}}) << QStringList{u"取組実績"_s, d};
    QTest::newRow("a unit beside a figure")
        << QStringList{u"No."_s, u"指標"_s, u"目標値"_s, {}, u"備考"_s}
        << QStringList{u"4"_s, u"件数"_s, u"200"_s, u"件"_s} << QStringList();
}

void TstMergedHeadings::textsBesideAMergedHeading()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, cells);
    QFETCH(QStringList, undecided);
    const ColumnMapping mapping = mappingOf(foreignTable({headings, cells}), year2019);
    QCOMPARE(openHeadings(mapping), undecided);
    QCOMPARE(mapping.fields[2] == ImportField::Ignored, !undecided.isEmpty());
}

void TstMergedHeadings::aHeadingMergedDownIsItsColumnsOwn()
{
    ForeignTable table = foreignTable({{u"計画の内容"_s, {}, u"評価の結果"_s, {}, u"新規・継続"_s},
                                       {u"施策番号"_s, u"施策名"_s, u"評価"_s, u"評価理由"_s, {}},
                                       {u"4"_s, u"運用"_s, u"A"_s, u"あれ"_s, u"継続"_s},
                                       {u"5"_s, u"公開"_s, u"B"_s, u"これ"_s, u"新規"_s}});
    QCOMPARE(openHeadings(mappingOf(table, year2019)),
             (QStringList{u"評価理由"_s, u"column E (no heading)"_s}));
    table.merges = {{.column = 4, .firstRow = 1, .lastRow = 2}};
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(openHeadings(mapping), QStringList());
    QCOMPARE(columnHeading(table, mapping, 4), u"新規・継続"_s);
    QCOMPARE(columnHeading(table, {.headingRow = 2, .fields = {}, .headingRows = 2}, 4),
             u"新規・継続"_s);
}

void TstMergedHeadings::memosBesideTheTable_data()
{
    QTest::addColumn<QStringList>("grades"); // of eight measures
    QTest::addColumn<QStringList>("beside");
    QTest::addColumn<int>("blankColumns"); // between
    QTest::addColumn<bool>("isAsked");
    const QStringList grades{u"A"_s, u"B"_s, u"A"_s, u"C"_s, u"A"_s, u"B"_s, u"A"_s, u"C"_s};
    const QStringList list{u"計画どおり推進"_s, u"事業拡大"_s, u"完了"_s};
    QTest::newRow("one memo") << grades << QStringList{{}, u"確認済"_s} << 0 << false;
    QTest::newRow("one memo further right") << grades << QStringList{{}, u"確認済"_s} << 3 << false;
    QTest::newRow("a list behind a blank column") << grades << list << 1 << false;
    QTest::newRow("texts beside many") << grades << list << 0 << true;
    QTest::newRow("changed for one") << grades << QStringList{{}, u"A"_s} << 0 << true;
    QTest::newRow("one of one") << grades.first(1) << QStringList{u"確認済"_s} << 0 << true;
}

void TstMergedHeadings::memosBesideTheTable()
{
    QFETCH(QStringList, grades);
    QFETCH(QStringList, beside);
    QFETCH(int, blankColumns);
    std::vector<QStringList> rows{{u"番号"_s, u"施策名"_s, u"評価"_s}};
    for (qsizetype at = 0; at < grades.size(); ++at)
        rows.push_back(
            QStringList{QString::number(at + 1), u"運用"_s + QString::number(at), grades[at]} +
            QStringList(blankColumns) + QStringList{beside.value(at)});
    QTEST(!openHeadings(mappingOf(foreignTable(rows), year2019)).isEmpty(), "isAsked");
}

QTEST_GUILESS_MAIN(TstMergedHeadings)
#include "tst_mergedheadings.moc"
