#include "tests/support/foreigntables.h"
#include "tests/support/indicators.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QString title4 = u"新公会計システムの運用"_s;

/// Each line: the measure's number, what comes in, and a question mark where it is left out.
QStringList shortLines(const ImportPreview &preview)
{
    QStringList lines;
    for (const ImportLine &line : preview.lines())
        lines << line.measure.section(u' ', 0, 0) + u' ' + line.after +
                     (line.included ? QString() : u"?"_s);
    return lines;
}

/// The table with these cells struck out: row and column from 0.
ForeignTable struck(ForeignTable table, const std::vector<std::pair<std::size_t, std::size_t>> &at)
{
    for (const auto &[row, column] : at)
        table.rows[row].cells[column] = {ForeignCell::Kind::Struck, {}};
    return table;
}

} // namespace

/// Whose the rows below a measure are, and that an answer which is struck out is no empty one.
class TstImportPreviewBelow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeasureWithoutAnswerIsTheOneAbove_data();
    void aMeasureWithoutAnswerIsTheOneAbove();
    void aRowOfAnotherYearTakesNoDoubtAway();
    void struckAnswersAreLines_data();
    void struckAnswersAreLines();
    void aRowThatIsAllStruckIsALine();
    void figuresBesideAStruckMeasure();
    void aLineOfAMeasureIsNoLabel();
};

void TstImportPreviewBelow::aMeasureWithoutAnswerIsTheOneAbove_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::newRow("a number") << QStringList{u"5"_s, {}, {}, {}, {}};
    const Plan plan = samplePlan();
    const QString title = plan.find<Measure>(measureId(plan, u"5"_s))->title;
    QTest::newRow("a title") << QStringList{{}, title, {}, {}, {}};
}

void TstImportPreviewBelow::aMeasureWithoutAnswerIsTheOneAbove()
{
    QFETCH(QStringList, row);
    const ImportPreview preview =
        previewOf(planWithIndicators(), 2019,
                  {foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s, u"指標名"_s, u"目標値"_s},
                                 {u"4"_s, title4, u"B"_s, {}, {}},
                                 row,
                                 {{}, {}, {}, u"利用件数"_s, u"22"_s}})});
    QCOMPARE(shortLines(preview),
             (QStringList{u"No.4 B"_s, u"No.5 ① 利用件数 / Target: 22?"_s})); // a new one
}

void TstImportPreviewBelow::aRowOfAnotherYearTakesNoDoubtAway()
{
    const ImportPreview preview =
        previewOf(samplePlan(), 2019,
                  {foreignTable({{u"年度"_s, u"番号"_s, u"施策名"_s, u"評価"_s},
                                 {u"R1"_s, u"4"_s, title4, u"B"_s},
                                 {u"改訂履歴"_s, {}, {}, {}},
                                 {u"H30"_s, u"1"_s, {}, u"B"_s},
                                 {u"R1"_s, u"1"_s, {}, u"C"_s}})});
    QCOMPARE(preview.included(), 1);
    QVERIFY2(shortLines(preview).contains(u"No.1 C?"_s),
             qUtf8Printable(reasons(preview).join(u'\n')));
}

void TstImportPreviewBelow::struckAnswersAreLines_data()
{
    QTest::addColumn<ForeignTable>("table");
    QTest::newRow("beside a number alone")
        << struck(foreignTable({{u"番号"_s, u"評価"_s}, {u"4"_s, u"B"_s}}), {{1, 1}});
    QTest::newRow("beside a title") << struck(
        foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s}, {u"4"_s, title4, u"B"_s}}), {{1, 2}});
    QTest::newRow("a figure") << struck(
        foreignTable({{u"番号"_s, u"指標名"_s, u"実績値"_s}, {u"4"_s, u"利用件数"_s, u"9"_s}}),
        {{1, 2}});
    QTest::newRow("both figures") << struck(
        foreignTable({{u"番号"_s, u"指標名"_s, u"目標値"_s, u"実績値"_s},
                      {u"4"_s, u"利用件数"_s, u"9"_s, u"8"_s}}),
        {{1, 2}, {1, 3}});
    QTest::newRow("the goal of a new measure") << struck(
        foreignTable({{u"番号"_s, u"施策名"_s, u"基本目標"_s}, {u"77"_s, u"新しい施策"_s, u"①"_s}}),
        {{1, 2}});
    QTest::newRow("the year") << struck(
        foreignTable({{u"年度"_s, u"番号"_s, u"評価"_s}, {u"R1"_s, u"4"_s, u"B"_s}}), {{1, 0}});
}

void TstImportPreviewBelow::struckAnswersAreLines()
{
    QFETCH(ForeignTable, table);
    const ImportPreview preview = previewOf(planWithIndicators(), 2019, {table});
    QVERIFY(!preview.lines().empty());
    QCOMPARE(preview.included(), 0);
    for (const ImportLine &line : preview.lines())
        QVERIFY2(line.reason.contains(u"struck out"_s), qUtf8Printable(line.reason));
}

void TstImportPreviewBelow::aRowThatIsAllStruckIsALine()
{
    const ImportPreview preview = previewOf(
        planWithIndicators(), 2019,
        {struck(foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s}, {u"4"_s, title4, u"B"_s}}),
                {{1, 0}, {1, 1}, {1, 2}})});
    QCOMPARE(preview.lines().size(), 1);
    QVERIFY(preview.lines().front().reason.contains(u"struck out"_s));
}

/// They are not of the measure above, and neither are those below.
void TstImportPreviewBelow::figuresBesideAStruckMeasure()
{
    const QString name = u"利用件数"_s;
    const ForeignTable table =
        foreignTable({{u"番号"_s, u"施策名"_s, u"評価"_s, u"指標名"_s, u"目標値"_s},
                      {u"4"_s, title4, u"B"_s, {}, {}},
                      {u"5"_s, u"施策"_s, {}, name, u"44"_s},
                      {{}, {}, {}, name, u"45"_s}});
    const ImportPreview beside =
        previewOf(planWithIndicators(), 2019, {struck(table, {{2, 0}, {2, 1}})});
    QCOMPARE(beside.included(), 1); // the grade of 4
    QVERIFY(reasons(beside).join(u'\n').contains(u"struck out"_s));
    const ImportPreview whole =
        previewOf(planWithIndicators(), 2019, {struck(table, {{2, 0}, {2, 1}, {2, 3}, {2, 4}})});
    QCOMPARE(whole.included(), 1);
}

/// However many lines the measure has.
void TstImportPreviewBelow::aLineOfAMeasureIsNoLabel()
{
    ForeignTable table = foreignTable({{u"番号"_s, u"担当課"_s, u"評価"_s},
                                       {u"4"_s, u"財政課"_s, u"B"_s},
                                       {{}, u"会計課"_s, {}},
                                       {{}, u"【平成30年度】"_s, {}},
                                       {u"5"_s, u"財政課"_s, u"B"_s}});
    const auto included = [&](int firstLine) {
        ForeignTable merged = table;
        std::swap(merged.rows[2].cells, merged.rows[static_cast<std::size_t>(firstLine)].cells);
        merged.merges = {{.column = 0, .firstRow = 2, .lastRow = 4}};
        return shortLines(previewOf(samplePlan(), 2019, {merged})).contains(u"No.5 B"_s);
    };
    QCOMPARE(included(2), included(3));
}

QTEST_GUILESS_MAIN(TstImportPreviewBelow)
#include "tst_importpreview_below.moc"
