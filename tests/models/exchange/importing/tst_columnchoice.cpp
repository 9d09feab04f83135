#include "models/exchange/importing/columnchoice.h"
#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Headings of several rows, and those of which one means more than another.
class TstColumnChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeRowsOfHeadings_data();
    void threeRowsOfHeadings();
    void yearsOfTwoColumnsEach_data();
    void yearsOfTwoColumnsEach();
    void theEndBehindTheBeginning();
    void plannedAndDone_data();
    void plannedAndDone();
};

void TstColumnChoice::threeRowsOfHeadings_data()
{
    QTest::addColumn<QString>("top");
    QTest::addColumn<QStringList>("years");
    QTest::addColumn<int>("grade"); // -1: somebody has to choose
    const QStringList years{u"平成30年度"_s, u"令和元年度"_s};
    for (const auto *top : {u"評価", u"評価結果", u"進捗状況", u"実績", u"進捗管理"}) {
        const QString text = QString::fromUtf16(top);
        QTest::newRow(qUtf8Printable(text)) << text << years << 4;
    }
    QTest::newRow("the year before") << u"評価"_s << QStringList{u"前年度"_s, u"記入欄"_s} << 4;
    QTest::newRow("turned") << u"評価"_s << QStringList{u"R1"_s, u"H30"_s} << 2;
    QTest::newRow("old and new") << u"評価"_s << QStringList{u"旧"_s, u"新"_s} << -1;
}

void TstColumnChoice::threeRowsOfHeadings()
{
    QFETCH(QString, top);
    QFETCH(QStringList, years);
    QFETCH(int, grade);
    const ForeignTable table =
        foreignTable({{u"No."_s, u"施策名"_s, top, {}, {}, {}, u"備考"_s},
                      {{}, {}, years[0], {}, years[1], {}, {}},
                      {{}, {}, u"評価"_s, u"方向性"_s, u"評価"_s, u"方向性"_s, {}},
                      {u"4"_s, u"運用"_s, u"C"_s, u"完了"_s, u"A"_s, u"事業拡大"_s, u"注"_s}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(columnOf(mapping, ImportField::Grade), grade);
    QCOMPARE(columnOf(mapping, ImportField::Direction), grade < 0 ? -1 : grade + 1);
    QCOMPARE(columnOf(mapping, ImportField::Achievement), -1);
    QCOMPARE(columnOf(mapping, ImportField::Number), 0);
    QCOMPARE(columnOf(mapping, ImportField::Title), 1);
    QCOMPARE(columnOf(mapping, ImportField::Note), 6);
    QCOMPARE(mapping.headingRow, 3);
    QCOMPARE(mapping.headingRows, 3);
    QCOMPARE(openHeadings(mapping).isEmpty(), grade >= 0);
    QCOMPARE(columnHeading(table, mapping, 0), u"No."_s);
    QCOMPARE(columnHeading(table, mapping, 4), years[1] + u" 評価"_s);
}

void TstColumnChoice::yearsOfTwoColumnsEach_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<ImportField>("field");
    QTest::newRow("grades") << u"評価"_s << ImportField::Grade;
    QTest::newRow("texts") << u"進捗状況"_s << ImportField::Achievement;
    QTest::newRow("the usual word") << u"取組実績"_s << ImportField::Achievement;
}

void TstColumnChoice::yearsOfTwoColumnsEach()
{
    QFETCH(QString, heading);
    QFETCH(ImportField, field);
    const ForeignTable table = foreignTable({{u"No."_s, u"施策名"_s, heading, {}, {}, {}},
                                             {{}, {}, u"平成30年度"_s, {}, u"令和元年度"_s, {}},
                                             {u"4"_s, u"運用"_s, u"C"_s, {}, u"A"_s, {}}});
    const ColumnMapping mapping = mappingOf(table, year2019);
    QCOMPARE(columnOf(mapping, field), 4);
    QCOMPARE(mapping.headingRow, 2);
}

void TstColumnChoice::theEndBehindTheBeginning()
{
    const auto end = [](const QString &before) {
        return columnOf(mappingOf(foreignTable({{u"No."_s, u"施策名"_s, before, u"終了"_s},
                                                {u"4"_s, u"運用"_s, u"H28"_s, u"R2"_s}}),
                                  year2019),
                        ImportField::InForceTo);
    };
    QCOMPARE(end(u"開始"_s), 3);
    QCOMPARE(end(u"備考"_s), -1);
    const ColumnMapping mapping =
        mappingOf(foreignTable({{u"No."_s, u"施策名"_s, u"実施期間"_s, {}},
                                {{}, {}, u"開始"_s, u"終了"_s},
                                {u"4"_s, u"運用"_s, u"H28"_s, u"R2"_s}}),
                  year2019);
    QCOMPARE(columnOf(mapping, ImportField::InForceTo), 3);
}

void TstColumnChoice::plannedAndDone_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<int>("column"); // -1: somebody has to choose
    QTest::newRow("a weak word") << QStringList{u"取組内容"_s, u"実績"_s} << 2;
    QTest::newRow("turned") << QStringList{u"実績"_s, u"主な取組"_s} << 1;
    QTest::newRow("what came of it") << QStringList{u"主な取組"_s, u"成果"_s} << -1;
    QTest::newRow("both weak") << QStringList{u"取組"_s, u"実績"_s} << 2;
    QTest::newRow("the plan of the year") << QStringList{u"令和元年度取組内容"_s, u"実績"_s} << -1;
    QTest::newRow("alone") << QStringList{u"取組内容"_s, u"ほげ"_s} << 1;
    QTest::newRow("the usual word") << QStringList{u"取組実績"_s, u"成果"_s} << 1;
}

void TstColumnChoice::plannedAndDone()
{
    QFETCH(QStringList, headings);
    QFETCH(int, column);
    const ColumnMapping mapping =
        mappingOf(foreignTable({QStringList{u"番号"_s} + headings, {u"4"_s, u"計画"_s, u"結果"_s}}),
                  year2019);
    if (column < 0) {
        QCOMPARE(openHeadings(mapping).isEmpty(), false);
        QCOMPARE(columnOf(mapping, ImportField::Achievement), -1);
    } else {
        QCOMPARE(columnOf(mapping, ImportField::Achievement), column);
    }
}

QTEST_GUILESS_MAIN(TstColumnChoice)
#include "tst_columnchoice.moc"
