#include "models/exchange/importing/stackedtables.h"

#include "tests/support/foreigntables.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// The first row of each part.
std::vector<int> firstRows(const std::vector<QStringList> &rows)
{
    std::vector<int> numbers;
    for (const ForeignTable &part : stackedTables(foreignTable(rows), year2019))
        numbers.push_back(part.rows.front().number);
    return numbers;
}

} // namespace

/// Where one table ends and the next begins.
class TstStackedTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void headingsOfPagesAreLeftOut();
    void headingsOfManyPagesAreLeftOut();
    void manyNotesHideNoHeadings();
    void titlesGoWithTheirTable();
    void rowsOfYearsAreHeadings();
    void mergedCellsGoWithTheirTable();
};

void TstStackedTables::cuts_data()
{
    QTest::addColumn<std::vector<QStringList>>("rows");
    QTest::addColumn<std::vector<int>>("firstRows");
    const QStringList headings{u"No."_s, u"施策名"_s, u"評価"_s};
    const QStringList row{u"4"_s, u"運用"_s, u"B"_s};
    using Rows = std::vector<QStringList>;
    using Firsts = std::vector<int>;
    QTest::newRow("one") << Rows{headings, row, row} << Firsts{1};
    QTest::newRow("no headings") << Rows{row, row} << Firsts{1};
    QTest::newRow("the same on each page")
        << Rows{headings, row, {}, headings, row, headings, row} << Firsts{1};
    QTest::newRow("the same in other words")
        << Rows{headings, row, {u"番号"_s, u"施策"_s, u"評価"_s}, row} << Firsts{1};
    QTest::newRow("last year's")
        << Rows{headings, row, {}, {u"No."_s, u"施策名"_s, u"前年度評価"_s}, row} << Firsts{1, 4};
    QTest::newRow("other columns")
        << Rows{headings, row, {u"No."_s, u"評価"_s, u"方向性"_s}, row} << Firsts{1, 3};
    QTest::newRow("below another year")
        << Rows{{u"令和元年度"_s}, headings, row, {}, {u"平成30年度"_s}, headings, row}
        << Firsts{1, 5};
    QTest::newRow("below the year before")
        << Rows{headings, row, {u"参考：前年度の評価"_s}, headings, row} << Firsts{1, 3};
    const QString h30 = u"平成30年度　評価"_s;
    QTest::newRow("below another year in a further column")
        << Rows{headings, row, {}, {{}, {}, h30}, {}, headings, row} << Firsts{1, 4};
    QTest::newRow("below another year in three cells")
        << Rows{headings, row, {}, {u"平成"_s, u"30"_s, u"年度"_s}, headings, row} << Firsts{1, 4};
    QTest::newRow("below another year with a unit")
        << Rows{headings, row, {}, {h30, {}, u"単位：件"_s}, {}, headings, row} << Firsts{1, 4};
    QTest::newRow("below an example in a further column")
        << Rows{headings, row, {}, {{}, {}, u"記入例"_s}, {}, headings, row} << Firsts{1, 4};
    QTest::newRow("below an answer that names a year")
        << Rows{headings, row, {{}, u"平成30年度の運用"_s, u"B"_s}, headings, row} << Firsts{1};
    QTest::newRow("below an answer that names a year and says much")
        << Rows{headings, row, {}, {{}, u"平成30年度の運用"_s, u"B"_s, QString(90, u'あ')},
                headings, row}
        << Firsts{1};
    QTest::newRow("below one without a grade that says much")
        << Rows{headings, row, {}, {{}, u"平成30年度の運用"_s, QString(90, u'あ')}, headings, row}
        << Firsts{1};
    QTest::newRow("below a numbered one, after a blank line")
        << Rows{headings, row, {}, {u"1-1"_s, u"平成30年度の運用"_s}, headings, row} << Firsts{1};
    QTest::newRow("below a goal on each page")
        << Rows{{u"目標①"_s}, headings, row, {u"目標②"_s}, headings, row} << Firsts{1};
    QTest::newRow("a measure with the title of a heading")
        << Rows{headings, {u"5"_s, u"施策名"_s, u"評価"_s}, row} << Firsts{1};
    const QStringList texts{u"1-1"_s, u"運用"_s, u"運用"_s, u"運用"_s};
    QTest::newRow("more words that are no headings, though they are alike")
        << Rows{headings, texts, {u"No."_s, u"方向性"_s, u"運用"_s, u"運用"_s, u"運用"_s}, texts}
        << Firsts{1};
    QTest::newRow("as many") << Rows{headings,
                                     texts,
                                     {u"No."_s, u"方向性"_s, u"運用"_s, u"運用"_s},
                                     texts}
                             << Firsts{1, 3};
    QTest::newRow("one heading, below what is known")
        << Rows{headings, texts, {u"No."_s, u"運用"_s}, texts} << Firsts{1};
    QTest::newRow("and back again")
        << Rows{headings, row, {u"No."_s, u"方向性"_s}, row, headings, row} << Firsts{1, 3, 5};
}

void TstStackedTables::cuts()
{
    QFETCH(std::vector<QStringList>, rows);
    QTEST(::firstRows(rows), "firstRows");
}

void TstStackedTables::headingsOfPagesAreLeftOut()
{
    const QStringList headings{u"No."_s, u"評価"_s};
    const auto parts = stackedTables(
        foreignTable({headings, {u"4"_s, u"B"_s}, headings, {u"5"_s, u"B"_s}}), year2019);
    QCOMPARE(parts.size(), std::size_t(1));
    QCOMPARE(parts[0].rows.size(), std::size_t(3));
    QCOMPARE(parts[0].rows[2].number, 4);
}

void TstStackedTables::headingsOfManyPagesAreLeftOut()
{
    std::vector<QStringList> rows;
    for (int at = 0; at < 1'100; ++at) {
        rows.push_back({u"No."_s, u"施策名"_s, u"評価"_s});
        rows.push_back({QString::number(at), u"運用"_s, u"B"_s});
    }
    QCOMPARE(firstRows(rows), std::vector<int>{1});
}

/// Below more notes than headings are looked for, too.
void TstStackedTables::manyNotesHideNoHeadings()
{
    std::vector<QStringList> rows{{u"No."_s, u"評価"_s}, {u"4"_s, u"B"_s}};
    rows.insert(rows.end(), 40, {u"備考の続き"_s});
    rows.push_back({u"No."_s, u"評価"_s});
    rows.push_back({u"5"_s, u"A"_s});
    std::size_t answers = 0;
    for (const ForeignTable &part : stackedTables(foreignTable(rows), year2019)) {
        QVERIFY(mappingOf(part, year2019).isUsable());
        answers += static_cast<std::size_t>(std::ranges::count_if(
            part.rows, [](const ForeignRow &row) { return row.cells.back().text.size() == 1; }));
    }
    QCOMPARE(answers, std::size_t(2));
}

void TstStackedTables::titlesGoWithTheirTable()
{
    const auto parts = stackedTables(foreignTable({{u"No."_s, u"評価"_s},
                                                   {u"4"_s, u"B"_s},
                                                   {{}, {}, u"実績の続き"_s},
                                                   {u"平成30年度"_s},
                                                   {u"No."_s, u"評価"_s},
                                                   {u"4"_s, u"C"_s}}),
                                     year2019);
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[0].rows.back().number, 3);
    QCOMPARE(mappingOf(parts[1], year2019).otherYear, u"平成30年度"_s);
}

void TstStackedTables::rowsOfYearsAreHeadings()
{
    const QStringList years{{}, u"平成30年度"_s, u"令和元年度"_s};
    const QStringList other{{}, u"令和元年度"_s, u"平成30年度"_s};
    const QStringList headings{u"No."_s, u"評価"_s, u"評価"_s};
    const QStringList row{u"4"_s, u"C"_s, u"B"_s};
    QCOMPARE(firstRows({years, headings, row, years, headings, row}), std::vector<int>{1});
    QCOMPARE(firstRows({years, headings, row, other, headings, row}), (std::vector<int>{1, 4}));
}

void TstStackedTables::mergedCellsGoWithTheirTable()
{
    const QStringList row{u"4"_s, u"B"_s};
    ForeignTable table = foreignTable(
        {{u"No."_s, u"評価"_s}, row, row, {u"No."_s, u"前年度評価"_s, u"方向性"_s}, row, row});
    table.merges = {{.column = 0, .firstRow = 2, .lastRow = 3},
                    {.column = 1, .firstRow = 2, .lastRow = 3},
                    {.column = 1, .firstRow = 5, .lastRow = 6}};
    const auto merges = table.merges;
    const auto parts = stackedTables(std::move(table), year2019);
    QCOMPARE(parts.size(), std::size_t(2));
    QCOMPARE(parts[0].merges, std::vector(merges.begin(), merges.begin() + 2));
    QCOMPARE(parts[1].merges, std::vector(merges.begin() + 2, merges.end()));
}

QTEST_GUILESS_MAIN(TstStackedTables)
#include "tst_stackedtables.moc"
