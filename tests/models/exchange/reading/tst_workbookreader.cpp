#include "models/exchange/reading/numbercells.h"
#include "tests/support/files.h"
#include "tests/support/foreignfiles.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What the cells of workbooks say, in all the ways in which programs write them.
class TstWorkbookReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xlsxCellsAreRead_data();
    void xlsxCellsAreRead();
    void xlsxTextIsPutTogether_data();
    void xlsxTextIsPutTogether();
    void numbersAreReadAsShown_data();
    void numbersAreReadAsShown();
    void whatIsStruckOutIsNotRead_data();
    void whatIsStruckOutIsNotRead();
    void whatIsStruckOutInOdsIsNotRead();
    void numbersHaveAtMostFifteenDigits();
    void daysMayCountFrom1904();
    void odsCellsAreRead_data();
    void odsCellsAreRead();
    void otherProgramsAreUnderstood_data();
    void otherProgramsAreUnderstood();
};

void TstWorkbookReader::xlsxCellsAreRead_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("line");
    QTest::newRow("a number") << QByteArray("<c r=\"A3\"><v>41</v></c>") << u"3: N41"_s;
    QTest::newRow("a place further on") << QByteArray("<c r=\"C3\"><v>1</v></c>") << u"3: E|E|N1"_s;
    QTest::newRow("no place") << QByteArray("<c><v>1</v></c><c><v>2</v></c>") << u"3: N1|N2"_s;
    QTest::newRow("a shared string")
        << QByteArray("<c r=\"A3\" t=\"s\"><v>0</v></c>") << u"3: T施策"_s;
    QTest::newRow("a string in the cell")
        << QByteArray("<c r=\"A3\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>")
        << u"3: Tab"_s;
    QTest::newRow("truth values")
        << QByteArray("<c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"b\"><v>0</v></c>")
        << u"3: BTRUE|BFALSE"_s;
    QTest::newRow("an error") << QByteArray("<c r=\"A3\" t=\"e\"><v>#DIV/0!</v></c>")
                              << u"3: !#DIV/0!"_s;
    QTest::newRow("a day in ISO form")
        << QByteArray("<c r=\"A3\" t=\"d\"><v>2020-03-31T00:00:00</v></c>") << u"3: D2020-03-31"_s;
    QTest::newRow("a formula's number")
        << QByteArray("<c r=\"A3\"><f>1+1</f><v>2</v></c>") << u"3: N2"_s;
    QTest::newRow("a formula's text")
        << QByteArray("<c r=\"A3\" t=\"str\"><f>\"a\"</f><v>a</v></c>") << u"3: Ta"_s;
    QTest::newRow("a formula's truth value")
        << QByteArray("<c r=\"A3\" t=\"b\"><f>1=1</f><v>1</v></c>") << u"3: BTRUE"_s;
    QTest::newRow("a formula's error")
        << QByteArray("<c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>") << u"3: !#DIV/0!"_s;
    QTest::newRow("a formula's empty text")
        << QByteArray("<c r=\"A3\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B3\"><v>1</v></c>")
        << u"3: E|N1"_s;
    QTest::newRow("a formula without a result is no value")
        << QByteArray("<c r=\"A3\"><f>SUM(B1:B2)</f><v/></c>") << u"3: !=SUM(B1:B2)"_s;
    QTest::newRow("DDE is never asked")
        << QByteArray("<c r=\"A3\"><f>cmd|' /C calc'!A0</f></c>") << u"3: !=cmd|' /C calc'!A0"_s;
    QTest::newRow("nothing but blanks")
        << QByteArray("<c r=\"A3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">&#x3000; "
                      "</t></is></c><c r=\"B3\"><v>1</v></c>")
        << u"3: E|N1"_s;
    QTest::newRow("text that looks like DDE")
        << QByteArray("<c r=\"A3\" t=\"inlineStr\"><is><t>=cmd|' /C calc'!A0</t></is></c>")
        << u"3: T=cmd|' /C calc'!A0"_s;
    QTest::newRow("a cell without anything")
        << QByteArray("<c r=\"A3\" s=\"1\"/><c r=\"B3\"><v>1</v></c>") << u"3: E|N1"_s;
    QTest::newRow("elements of others")
        << QByteArray("<c r=\"A3\"><v>1</v><x:v xmlns:x=\"urn:x\">2</x:v></c>") << u"3: N1"_s;
}

void TstWorkbookReader::xlsxCellsAreRead()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, line);
    const ForeignFile file = readHere(
        xlsxFile({.rows = "<row r=\"3\">" + cells + "</row>", .strings = "<si><t>施策</t></si>"}));
    QCOMPARE(linesOf(file), QStringList{line});
    QCOMPARE(file.tables.front().sheet, u"回答"_s);
    QVERIFY(!file.tables.front().hidden);
}

void TstWorkbookReader::xlsxTextIsPutTogether_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("text");
    QTest::newRow("in several formats")
        << QByteArray("<r><t>新公</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 会計</t></r>")
        << u"新公 会計"_s;
    QTest::newRow("with its reading")
        << QByteArray("<t>板橋区</t><rPh sb=\"0\" eb=\"3\"><t>イタバシク</t></rPh><phoneticPr "
                      "fontId=\"1\"/>")
        << u"板橋区"_s;
    QTest::newRow("escapes") << QByteArray("<t>a_x000D_\nb_x0009_c</t>") << u"a\nb\tc"_s;
    QTest::newRow("what looks like an escape")
        << QByteArray("<t>_x005F_x0001_ _x12_</t>") << u"_x0001_ _x12_"_s;
    QTest::newRow("entities") << QByteArray("<t>a&amp;b&#x20BB7;</t>") << u"a&b𠮷"_s;
}

void TstWorkbookReader::xlsxTextIsPutTogether()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, text);
    const QByteArray rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    QCOMPARE(linesOf(readHere(xlsxFile({.rows = rows, .strings = "<si>" + item + "</si>"}))),
             QStringList{u"1: T"_s + text});
}

void TstWorkbookReader::numbersAreReadAsShown_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const char *number, const char *format,
                        const QString &cell) {
        QTest::newRow(name) << QByteArray(number) << QByteArray(format) << cell;
    };
    row("sum of tenths", "0.30000000000000004", "General", u"N0.3"_s);
    row("standard in Japanese", "41", "G/標準", u"N41"_s);
    row("standard in Japanese, with a unit", "41", "G/標準\"件\"", u"N41"_s);
    row("a million", "1000000", "#,##0", u"N1000000"_s);
    row("very large", "1E+20", "0.00E+00", u"N1e+20"_s);
    row("percent", "0.58499999999999996", "0.0%", u"P58.5%"_s);
    row("percent, built in", "0.25", "9", u"P25%"_s);
    row("two decimals", "1.1", "0.00", u"N1.10"_s);
    row("two decimals, built in", "1.1", "2", u"N1.10"_s);
    row("two decimals of a large number", "1234.5", "#,##0.00_ ", u"N1234.50"_s);
    row("two decimals of a whole number", "4", "0.00", u"N4"_s);
    row("rounded by the format", "1.125", "0.0", u"N1.125"_s);
    row("zeros before it", "7", "000;-000", u"N007"_s);
    row("words before it", "1", "\"A-\"0", u"TA-1"_s);
    row("words before zeros", "1", "\\A\\-00", u"TA-01"_s);
    row("words around it", "2.1", "\"第\"0.00\"号\"", u"T第2.10号"_s);
    row("marks in it", "101", "0-00", u"T1-01"_s);
    row("words before negative ones only", "3", "0;\"△\"0", u"N3"_s);
    row("thousands", "5000", "\"約\"0,", u"N5000"_s);
    row("a format that is none", "5", "\"A", u"N5"_s);
    row("a word that holds letters of a date", "5", "0\"days\"", u"N5"_s);
    row("a colour", "5", "[Red]0;[Blue]-0", u"N5"_s);
    row("yen", "1234", "#,##0\"円\"", u"N1234"_s);
    row("day, built in", "43921", "14", u"D2020-03-31"_s);
    row("day in Japanese, built in", "43921", "31", u"D2020-03-31"_s);
    row("text format, built in", "5", "49", u"N5"_s);
    row("day in words", "43921", "yyyy\"年\"m\"月\"d\"日\"", u"D2020-03-31"_s);
    row("day of an era", "43921", "[$-411]ge.m.d", u"D2020-03-31"_s);
    row("a fiscal year", "43101", "[$-411]ggge\"年度\"", u"T2018年度"_s);
    row("a day of a fiscal year", "43101", "yyyy\"年度\"m\"月\"", u"D2018-01-01"_s);
    row("zero", "0", "#,##0", u"N0"_s);
    row("zero that nobody sees", "0", "#,##0;-#,##0;", {});
    row("zero that is an empty word", "0", "#,##0;-#,##0;\"\"", {});
    row("zero that is a blank word", "0", "0;-0;\" \"", {});
    row("zero without a place", "0", "#,###", {});
    row("zero with a unit alone", "0", "#\"件\"", u"N0"_s);
    row("another number with that format", "5", "#,##0;-#,##0;", u"N5"_s);
    row("zero in words", "0", "0;-0;\"―\"", u"N0"_s);
    row("month", "43921", "m\"月\"", u"D2020-03-31"_s);
    row("day and time", "43921.4375", "yyyy/m/d h:mm", u"D2020-03-31 10:30"_s);
    row("time", "0.75", "[h]:mm", u"D18:00"_s);
    row("time beyond a day", "1.5", "[h]:mm", u"D36:00"_s);
    row("time beyond a day, built in", "1.5", "46", u"D36:00"_s);
    row("hours", "1.5", "[h]\"時間\"", u"N36"_s);
    row("minutes", "0.0625", "[mm]", u"N90"_s);
    row("seconds", "0.5", "[s]\"秒\"", u"N43200"_s);
    row("the first day", "1", "14", u"D1900-01-01"_s);
    row("the day that never was", "60", "14", u"N60"_s);
    row("the day behind it", "61", "14", u"D1900-03-01"_s);
    row("the last day", "2958465", "14", u"D9999-12-31"_s);
    row("no day", "-1", "14", u"N-1"_s);
    row("no day, large", "1e300", "14", u"N1e+300"_s);
}

void TstWorkbookReader::numbersAreReadAsShown()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, format);
    QFETCH(QString, cell);
    bool isBuiltIn = false;
    format.toInt(&isBuiltIn);
    const QByteArray id = isBuiltIn ? format : "164";
    const QByteArray code = QString::fromUtf8(format).toHtmlEscaped().toUtf8();
    const ForeignFile file = readHere(xlsxFile(
        {.rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + number + "</v></c></row>",
         .numberFormats = isBuiltIn ? "" : "<numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/>",
         .cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"" + id + "\"/>"}));
    QCOMPARE(linesOf(file), cell.isEmpty() ? QStringList() : QStringList{u"1: "_s + cell});
}

void TstWorkbookReader::whatIsStruckOutIsNotRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("line");
    const QByteArray strike = "<r><rPr><strike/></rPr><t>A</t></r>";
    const auto row = [](const char *name, const QByteArray &cell, const QString &line) {
        QTest::newRow(name) << "<c r=\"A1\" " + cell + "</c>" << line;
    };
    const auto text = [&row](const char *name, const QByteArray &item, const QString &line,
                             const QByteArray &style = "0") {
        row(name, "s=\"" + style + "\" t=\"inlineStr\"><is>" + item + "</is>", line);
    };
    text("corrected", strike + "<r><rPr><color rgb=\"FFFF0000\"/></rPr><t>B</t></r>",
         u"1: TB|TC"_s);
    text("at the end", "<r><t>B</t></r>" + strike, u"1: TB|TC"_s);
    text("all of it", strike, u"1: S|TC"_s);
    text("all but a blank", strike + "<r><t xml:space=\"preserve\"> </t></r>", u"1: S|TC"_s);
    text("a struck blank", "<r><rPr><strike/></rPr><t xml:space=\"preserve\"> </t></r>",
         u"1: E|TC"_s);
    row("all of a shared string", "s=\"0\" t=\"s\"><v>1</v>", u"1: S|TC"_s);
    text("not struck out", "<r><rPr><strike val=\"0\"/></rPr><t>A</t></r>", u"1: TA|TC"_s);
    text("a struck cell", "<t>A</t>", u"1: S|TC"_s, "1");
    text("a struck cell with more", "<r><t>A</t></r><r><rPr><b/></rPr><t>B</t></r>", u"1: TB|TC"_s,
         "1");
    row("a struck cell with a shared string", "s=\"1\" t=\"s\"><v>0</v>", u"1: S|TC"_s);
    row("a shared string", "s=\"0\" t=\"s\"><v>0</v>", u"1: TB|TC"_s);
    row("a struck number", "s=\"1\"><v>4</v>", u"1: S|TC"_s);
    row("a number", "s=\"0\"><v>4</v>", u"1: N4|TC"_s);
}

void TstWorkbookReader::whatIsStruckOutIsNotRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, line);
    const ForeignFile file = readHere(xlsxFile(
        {.rows = "<row r=\"1\">" + cell + "<c r=\"B1\" t=\"inlineStr\"><is><t>C</t></is></c></row>",
         .strings = "<si><r><rPr><strike/></rPr><t>A</t></r><r><t>B</t></r></si>"
                    "<si><r><rPr><strike/></rPr><t>A</t></r></si>",
         .cellFormats = "<xf fontId=\"0\"/><xf fontId=\"1\"/>",
         .fonts = "<font><strike val=\"false\"/></font><font><sz val=\"11\"/><strike/></font>"}));
    QCOMPARE(linesOf(file), QStringList{line});
}

void TstWorkbookReader::whatIsStruckOutInOdsIsNotRead()
{
    const auto style = [](const QByteArray &name, const QByteArray &line) {
        return "<style:style style:name=\"" + name +
               "\"><style:text-properties style:text-line-through-style=\"" + line +
               "\"/></style:style>";
    };
    const auto cell = [](const QByteArray &itsStyle, const QByteArray &text) {
        return "<table:table-cell table:style-name=\"" + itsStyle +
               "\" office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    };
    const ForeignFile file =
        readHere(odsFile("<table:table-row>" + cell("ce1", "A") + cell("ce2", "B") +
                             cell("ce2", "<text:span text:style-name=\"T1\">A</text:span>B") +
                             cell("ce2", "<text:span text:style-name=\"T1\">A</text:span>") +
                             cell("ce2", "<text:span text:style-name=\"T1\"> </text:span>") +
                             cell("ce2", "B") + "</table:table-row>",
                         style("ce1", "solid") + style("ce2", "none") + style("T1", "solid")));
    QCOMPARE(linesOf(file), QStringList{u"1: S|TB|TB|S|E|TB"_s});
}

/// Qt rounds and writes each of them the long way.
void TstWorkbookReader::numbersHaveAtMostFifteenDigits()
{
    std::mt19937_64 random(2019);
    const auto bits = [&random] { return std::bit_cast<double>(random()); };
    const auto decimal = [&random] {
        return double(qint64(random() >> (random() % 64))) / std::pow(10, random() % 20);
    };
    for (int i = 0; i < 100'000; ++i) {
        const double number = (i % 2 == 0 ? bits() : -decimal());
        if (!std::isfinite(number))
            continue;
        const double rounded = QString::number(number, 'g', 15).toDouble();
        const double size = std::abs(rounded);
        const bool isPlain = size == 0 || (size >= 1e-6 && size < 1e15);
        QCOMPARE(plainNumberText(number),
                 QString::number(rounded, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest));
    }
}

void TstWorkbookReader::daysMayCountFrom1904()
{
    const ForeignFile file =
        readHere(xlsxFile({.rows = "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>42459</v></c></row>",
                           .cellFormats = "<xf numFmtId=\"14\"/>",
                           .workbookProperties = "<workbookPr date1904=\"1\"/>"}));
    QCOMPARE(linesOf(file), QStringList{u"1: D2020-03-31"_s});
}

void TstWorkbookReader::odsCellsAreRead_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *attributes, const char *content,
                        const QString &line) {
        QTest::newRow(name) << "<table:table-cell " + QByteArray(attributes) + ">" + content +
                                   "</table:table-cell>"
                            << line;
    };
    const auto text = [&row](const char *name, const char *content, const QString &line) {
        row(name, "office:value-type=\"string\"", content, line);
    };
    row("a number", "office:value-type=\"float\" office:value=\"41\"", "<text:p>41.00</text:p>",
        u"N41"_s);
    row("a number with zeros behind it", "office:value-type=\"float\" office:value=\"1.1\"",
        "<text:p>1.10</text:p>", u"N1.10"_s);
    row("a number with words before it", "office:value-type=\"float\" office:value=\"1\"",
        "<text:p>A-1</text:p>", u"TA-1"_s);
    row("a number with a unit", "office:value-type=\"float\" office:value=\"1234\"",
        "<text:p>1,234人</text:p>", u"N1234"_s);
    row("a number that is rounded", "office:value-type=\"float\" office:value=\"1.125\"",
        "<text:p>1.1</text:p>", u"N1.125"_s);
    row("money", "office:value-type=\"currency\" office:value=\"41\"", "<text:p>¥41</text:p>",
        u"N41"_s);
    row("a percentage", "office:value-type=\"percentage\" office:value=\"0.585\"", "", u"P58.5%"_s);
    row("a number that looks like one", "office:value-type=\"float\" office:value=\"0.585\"",
        "<text:p>58.5%</text:p>", u"P58.5%"_s);
    row("a small percentage", "office:value-type=\"percentage\" office:value=\"0.004\"",
        "<text:p>0%</text:p>", u"P0.4%"_s);
    row("a number with a sign of percent for a word",
        "office:value-type=\"float\" office:value=\"28.5\"", "<text:p>28.5%</text:p>", u"N28.5"_s);
    row("a fiscal year", "office:value-type=\"date\" office:date-value=\"2018-01-01\"",
        "<text:p>平成30年度</text:p>", u"T平成30年度"_s);
    row("a truth value", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "",
        u"BTRUE"_s);
    row("a day", "office:value-type=\"date\" office:date-value=\"2020-03-31\"", "",
        u"D2020-03-31"_s);
    row("a time of a day", "office:value-type=\"date\" office:date-value=\"2020-03-31T10:30:00\"",
        "", u"D2020-03-31 10:30"_s);
    row("an error",
        "calcext:value-type=\"error\" office:value-type=\"string\" table:formula=\"of:=1/0\"",
        "<text:p>#DIV/0!</text:p>", u"!#DIV/0!"_s);
    row("an error of Gnumeric", "office:value-type=\"string\" table:formula=\"of:=1/0\"",
        "<text:p>#DIV/0!</text:p>", u"!#DIV/0!"_s);
    row("a formula's text", "office:value-type=\"string\" table:formula=\"of:=[.A1]\"",
        "<text:p>a</text:p>", u"Ta"_s);
    row("a formula without a result", "table:formula=\"of:=[.A1]\"", "", u"!=[.A1]"_s);
    text("paragraphs", "<text:p>a</text:p><text:p/><text:p>b</text:p>", u"Ta\n\nb"_s);
    text("spaces, tabs, breaks",
         "<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d  e</text:p>",
         u"Ta   b\tc\nd e"_s);
    text("formats and links", "<text:p>a<text:span>b<text:a>c</text:a></text:span>d</text:p>",
         u"Tabcd"_s);
    text("a reading",
         "<text:p><text:ruby><text:ruby-base>板橋</text:ruby-base><text:ruby-text>いたばし"
         "</text:ruby-text></text:ruby>区</text:p>",
         u"T板橋区"_s);
    text("a comment",
         "<office:annotation><dc:creator>x</dc:creator><text:p>no</text:p></office:annotation>"
         "<text:p>a</text:p>",
         u"Ta"_s);
    const QByteArray a = "<table:table-cell office:value-type=\"string\"";
    QTest::newRow("covered by a merged cell")
        << a +
               "><text:p>a</text:p></table:table-cell><table:covered-table-cell "
               "table:number-columns-repeated=\"2\"/>" +
               a + "><text:p>d</text:p></table:table-cell>"
        << u"Ta|E|E|Td"_s;
    QTest::newRow("repeated")
        << a + " table:number-columns-repeated=\"3\"><text:p>a</text:p></table:table-cell>"
        << u"Ta|Ta|Ta"_s;
}

void TstWorkbookReader::odsCellsAreRead()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, line);
    const ForeignFile file = readHere(
        odsFile("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
                "table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row "
                "table:number-rows-repeated=\"2\">" +
                cells + "</table:table-row>"));
    QCOMPARE(linesOf(file), (QStringList{u"1048001: "_s + line, u"1048002: "_s + line}));
}

void TstWorkbookReader::otherProgramsAreUnderstood_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("gnumeric");
    QTest::newRow("openpyxl") << QString() << false;
    QTest::newRow("LibreOffice .ods") << u"ods"_s << false;
    QTest::newRow("Gnumeric .ods") << u"ods"_s << true;
    QTest::newRow("Gnumeric .xlsx") << u"xlsx"_s << true;
}

void TstWorkbookReader::otherProgramsAreUnderstood()
{
    QFETCH(QString, format);
    QFETCH(bool, gnumeric);
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"made.xlsx"_s);
    QCOMPARE(QProcess::execute(
                 u"/usr/bin/python3"_s,
                 {QStringLiteral(SHISAKU_SOURCE_DIR "/tests/support/foreignworkbook.py"), made}),
             0);
    const QString path = format.isEmpty() ? made
                         : gnumeric       ? convertedByGnumeric(made, format)
                                          : convertedByLibreOffice(made, format);
    QVERIFY2(!path.isEmpty(), "The file was not converted");
    const ForeignFile file = readHere(bytesOf(path));
    const QString result = format.isEmpty() ? u"!=1+1"_s : u"N2"_s; // openpyxl does not calculate
    QCOMPARE(
        linesOf(file),
        (QStringList{u"1: T令和元年度　施策評価"_s, u"3: TNo.|T施策名|T評価|T日付|T率|T真|T式"_s,
                     u"4: N4|T一行目\n二行目|TＡ|D2020-03-31|P58.5%|BTRUE|"_s + result,
                     u"5: T５|T=cmd|calc|!#N/A|D2020-03-31 10:30|N0.25|BFALSE"_s}));
    QCOMPARE(file.tables.size(), std::size_t(2));
    QCOMPARE(file.tables.back().sheet, u"隠し"_s);
    if (path.endsWith("ods"_L1) || !gnumeric) // Gnumeric shows the sheet when it saves .xlsx
        QVERIFY(file.tables.back().hidden);
}

QTEST_GUILESS_MAIN(TstWorkbookReader)
#include "tst_workbookreader.moc"
