#include "models/exchange/importing/mergedcells.h"

#include "models/exchange/writing/workbook.h"
#include "tests/support/files.h"
#include "tests/support/foreignfiles.h"
#include "tests/support/foreigntables.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// Four rows of two cells with these merged ranges behind them.
QByteArray xlsxWith(const QByteArray &ranges)
{
    QByteArray rows;
    for (const char row : {'1', '2', '3', '4'})
        rows += QByteArray("<row r=\"#\"><c r=\"A#\"><v>#</v></c><c r=\"B#\"><v>#</v></c></row>")
                    .replace('#', row);
    return xlsxFile({.rows = rows, .behindRows = "<mergeCells>" + ranges + "</mergeCells>"});
}

QByteArray range(const QByteArray &name)
{
    return "<mergeCell ref=\"" + name + "\"/>";
}

/// A2-3 for a cell of the first column that is merged over the rows 2 and 3.
QStringList mergesOf(const ForeignFile &file)
{
    QStringList merges{file.refusal};
    for (const ForeignTable &table : file.tables) {
        for (const ForeignMerge &merge : table.merges)
            merges << u"%1%2-%3"_s.arg(QChar(u'A' + merge.column))
                          .arg(merge.firstRow)
                          .arg(merge.lastRow);
    }
    merges.removeAll(QString());
    return merges;
}

} // namespace

/// Which cells are merged with those below them: in files, and as rows are gone through.
class TstMergedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xlsxTellsThem_data();
    void xlsxTellsThem();
    void odsTellsThem_data();
    void odsTellsThem();
    void otherProgramsTellThem_data();
    void otherProgramsTellThem();
    void manyAreRead_data();
    void manyAreRead();
    void tooManyAreRefused();
    void theyReachDown();
};

void TstMergedCells::xlsxTellsThem_data()
{
    QTest::addColumn<QByteArray>("ranges");
    QTest::addColumn<QStringList>("merges");
    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("down") << range("A2:A3") << QStringList{u"A2-3"_s};
    QTest::newRow("to the right") << range("A2:B2") << QStringList();
    QTest::newRow("both") << range("A2:B3") << QStringList{u"A2-3"_s};
    QTest::newRow("in no order") << range("B3:B4") + range("A3:A4") + range("B1:B2")
                                 << QStringList{u"B1-2"_s, u"A3-4"_s, u"B3-4"_s};
    QTest::newRow("upwards") << range("A3:A2") << QStringList{u"A2-3"_s};
    QTest::newRow("one cell") << range("A2:A2") + range("A3") << QStringList();
    QTest::newRow("below the last row") << range("A5:A6") + range("A4:A5") << QStringList();
    QTest::newRow("beyond the last row") << range("A2:A1048576") << QStringList{u"A2-4"_s};
    QTest::newRow("a whole sheet") << range("A1:XFD1048576") << QStringList{u"A1-4"_s};
    QTest::newRow("a column that is not there")
        << range("XFD1:XFD2") + range("ZZZZ1:ZZZZ2") << QStringList{QChar(u'A' + 16383) + u"1-2"_s};
    QTest::newRow("over each other")
        << range("A1:A3") + range("A2:B4") << QStringList{u"A1-3"_s, u"A2-4"_s};
    QTest::newRow("twice") << range("A1:A3") + range("A1:A2") << QStringList{u"A1-3"_s};
}

void TstMergedCells::xlsxTellsThem()
{
    QFETCH(QByteArray, ranges);
    const ForeignFile file = readHere(xlsxWith(ranges));
    QCOMPARE(file.tables.size(), std::size_t(1));
    QTEST(mergesOf(file), "merges");
}

void TstMergedCells::odsTellsThem_data()
{
    QTest::addColumn<QByteArray>("span");
    QTest::addColumn<QStringList>("merges");
    const QByteArray rows = "table:number-rows-spanned=";
    QTest::newRow("none") << QByteArray() << QStringList();
    QTest::newRow("down") << rows + "\"2\"" << QStringList{u"B1-2"_s};
    QTest::newRow("to the right") << rows + "\"1\" table:number-columns-spanned=\"2\""
                                  << QStringList();
    QTest::newRow("beyond the last row") << rows + "\"1048576\"" << QStringList{u"B1-3"_s};
    QTest::newRow("beyond all numbers")
        << rows + "\"9000000000000000000\"" << QStringList{u"B1-3"_s};
    QTest::newRow("less than none") << rows + "\"-1\"" << QStringList();
}

void TstMergedCells::odsTellsThem()
{
    QFETCH(QByteArray, span);
    const QByteArray a = "<table:table-cell office:value-type=\"string\"";
    const QByteArray text = "><text:p>a</text:p></table:table-cell>";
    const QByteArray covered = "<table:table-row>" + a + text +
                               "<table:covered-table-cell office:value-type=\"string\"><text:p>no"
                               "</text:p></table:covered-table-cell></table:table-row>";
    const ForeignFile file = readHere(odsFile("<table:table-row>" + a + text + a + ' ' + span +
                                              text + "</table:table-row>" + covered + covered));
    QCOMPARE(linesOf(file), (QStringList{u"1: Ta|Ta"_s, u"2: Ta"_s, u"3: Ta"_s}));
    QTEST(mergesOf(file), "merges");
}

void TstMergedCells::otherProgramsTellThem_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("gnumeric");
    QTest::newRow("our own") << QString() << false;
    QTest::newRow("LibreOffice .ods") << u"ods"_s << false;
    QTest::newRow("Gnumeric .ods") << u"ods"_s << true;
    QTest::newRow("Gnumeric .xlsx") << u"xlsx"_s << true;
}

void TstMergedCells::otherProgramsTellThem()
{
    QFETCH(QString, format);
    QFETCH(bool, gnumeric);
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"made.xlsx"_s);
    const std::vector<WorkbookCell> row{{.value = u"a"_s}, {.value = u"b"_s}};
    WorkbookSheet sheet{.name = u"回答"_s, .rows = {row, row, row, row}, .columnWidths = {}};
    sheet.merges = {{{1, 0}, {2, 0}}, {{0, 1}, {3, 1}}};
    writeBytes(made, workbookFile({.title = {}, .author = {}, .sheets = {sheet}}).bytes);
    const QString path = format.isEmpty() ? made
                         : gnumeric       ? convertedByGnumeric(made, format)
                                          : convertedByLibreOffice(made, format);
    QVERIFY2(!path.isEmpty(), "The file was not converted");
    QCOMPARE(mergesOf(readHere(bytesOf(path))), (QStringList{u"B1-4"_s, u"A2-3"_s}));
}

void TstMergedCells::manyAreRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("whole sheets") << QByteArray("A1:XFD1048576");
    QTest::newRow("each of its own") << QByteArray("A#:C1048576");
    QTest::newRow("to the right") << QByteArray("A#:XFD#");
}

void TstMergedCells::manyAreRead()
{
    QFETCH(QByteArray, name);
    QByteArray ranges;
    for (int at = 1; at <= 200'000; ++at)
        ranges += range(QByteArray(name).replace("#", QByteArray::number(at)));
    const ForeignFile file = readHere(xlsxWith(ranges));
    QCOMPARE(file.refusal, QString());
    QCOMPARE(linesOf(file).size(), 4);
    QVERIFY(file.tables.front().merges.size() < 4);
}

void TstMergedCells::tooManyAreRefused()
{
    const ForeignFile file = readHere(xlsxWith(range("A1:A2").repeated(600'000)));
    QVERIFY2(file.refusal.contains(u"merged cells"_s), qUtf8Printable(file.refusal));
}

void TstMergedCells::theyReachDown()
{
    ForeignTable table =
        foreignTable({{u"a"_s}, {u"b"_s, u"c"_s}, {{}, u"d"_s}, {}, {{}, u"e"_s}, {u"f"_s}});
    table.merges = {{.column = 0, .firstRow = 1, .lastRow = 2},
                    {.column = 0, .firstRow = 2, .lastRow = 5},
                    {.column = 2, .firstRow = 2, .lastRow = 5},
                    {.column = 1, .firstRow = 3, .lastRow = 5}};
    MergedCells merged(table);
    QStringList above;
    for (std::size_t at = 1; at < table.rows.size(); ++at) { // the first is passed over
        merged.goTo(table.rows[at].number);
        merged.begin(table.rows[at]);
        for (int column = -1; column < 4; ++column) {
            if (const ForeignCell *cell = merged.above(column))
                above << u"%1: %2 of %3"_s.arg(table.rows[at].number)
                             .arg(cell->text)
                             .arg(merged.rowAbove(column));
        }
    }
    QCOMPARE(above, (QStringList{u"3: b of 2"_s, u"5: b of 2"_s, u"5: d of 3"_s}));
}

QTEST_GUILESS_MAIN(TstMergedCells)
#include "tst_mergedcells.moc"
