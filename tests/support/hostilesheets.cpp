#include "tests/support/hostilefiles.h"

#include "models/exchange/reading/foreignlimits.h"
#include "tests/support/foreignfiles.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

constexpr qsizetype mega = 1 << 20;

QByteArray sheetElement(const QByteArray &content)
{
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
           content + "</worksheet>";
}

/// The workbook with that part for its sheet.
QByteArray withSheet(const QByteArray &sheet)
{
    auto files = xlsxFiles({.rows = answerRows()});
    files.insert(u"xl/worksheets/sheet1.xml"_s, sheet);
    return archiveOf(files);
}

/// The sheet with more behind its rows.
QByteArray withMore(const QByteArray &more)
{
    return withSheet(sheetElement("<sheetData>" + answerRows() + "</sheetData>" + more));
}

QByteArray withRows(const QByteArray &rows)
{
    return xlsxFile({.rows = answerRows() + rows});
}

/// The same as UTF-16.
QByteArray wide(const QByteArray &xml)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : QString::fromUtf8(xml))
        bytes += QByteArray(1, char(c.unicode() & 0xff)) + QByteArray(1, char(c.unicode() >> 8));
    return bytes;
}

QByteArray withDocumentType(const QByteArray &type, const QByteArray &reference)
{
    return withSheet("<!DOCTYPE x [" + type + "]>" +
                     sheetElement("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" +
                                  reference + "</t></is></c></row></sheetData>"));
}

QByteArray billionLaughs()
{
    QByteArray type = "<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 12; ++i)
        type += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    return withDocumentType(type, "&a11;");
}

/// A row with a text in each of the columns that Excel has.
QByteArray widestRow(const QByteArray &text)
{
    QByteArray row = "<row r=\"3\"><c r=\"C3\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    for (int column = 4; column <= 16'384; ++column)
        row += "<c t=\"inlineStr\"><is><t>x</t></is></c>";
    return row + "</row>";
}

QByteArray largestTable()
{
    QByteArray cells = "<c><v>#</v></c>";
    for (int column = 1; column < int(mostCells / mostRows); ++column)
        cells += "<c><v>#.5</v></c>";
    return withRows(repeated("<row r=\"#\">" + cells + "</row>", 3, int(mostRows)));
}

/// Each element's name is as long as its namespace.
QByteArray longNamespace()
{
    return withMore("<a:x xmlns:a=\"" + QByteArray(mega / 2, 'u') + "\">" +
                    QByteArray("<a:y/>").repeated(10 * mega) + "</a:x>");
}

HostileFile file(const QString &name, std::function<QByteArray()> bytes,
                 const QString &refusal = {})
{
    return {name, u"xlsx"_s, std::move(bytes), refusal};
}

const QString isDamaged = u"damaged"_s;

std::vector<HostileFile> spoiltSheets()
{
    return {
        file(u"a billion laughs"_s, billionLaughs, isDamaged),
        file(
            u"an entity of another file"_s,
            [] { return withDocumentType("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;"); },
            isDamaged),
        file(
            u"a document type elsewhere"_s,
            [] {
                return withSheet("<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1/x.dtd\">" +
                                 sheetElement({}));
            },
            isDamaged),
        file(
            u"elements within elements"_s,
            [] { return withSheet(QByteArray("<a>").repeated(100'000)); }, isDamaged),
        file(
            u"a tag without end"_s, [] { return withSheet("<a b=\"" + QByteArray(8 * mega, 'x')); },
            isDamaged),
        file(
            u"cut off within a sheet"_s, [] { return withSheet("<worksheet><sheetData><row"); },
            isDamaged),
        file(u"a sheet as UTF-16"_s,
             [] {
                 return withSheet(
                     wide(sheetElement("<sheetData>" + answerRows() + "</sheetData>")));
             }),
        file(
            u"a sheet in an encoding that XML does not have"_s,
            [] {
                return withSheet("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>" +
                                 sheetElement({}));
            },
            isDamaged),
        file(
            u"NUL in a sheet"_s, [] { return withSheet(sheetElement(QByteArray("<a>\0</a>", 8))); },
            isDamaged),
        file(
            u"rows that go back"_s,
            [] { return withRows("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>"); }, isDamaged),
        file(
            u"a row number beyond all"_s,
            [] { return withRows("<row r=\"99999999999999999999\"/>"); }, isDamaged),
        file(
            u"a column too far"_s,
            [] { return withRows("<row r=\"3\"><c r=\"XFE3\"><v>7</v></c></row>"); }, u"columns"_s),
        file(
            u"no number"_s,
            [] { return withRows("<row r=\"3\"><c r=\"A3\"><v>4 000</v></c></row>"); }, isDamaged)};
}

std::vector<HostileFile> largeSheets()
{
    return {
        file(u"16,384 columns"_s, [] { return withRows(widestRow("x")); }),
        large(file(
            u"a million rows"_s,
            [] {
                return withRows(
                    repeated("<row r=\"#\"><c r=\"C#\"><v>1</v></c></row>", 3, 1'000'000));
            },
            u"rows"_s)),
        large(file(
            u"a million answers that nobody asked for"_s,
            [] {
                return withRows(repeated("<row r=\"#\"><c r=\"A#\"><v>#</v></c>"
                                         "<c r=\"B#\"><v>1</v></c></row>",
                                         1'000, 1'000'000));
            },
            u"rows"_s)),
        large(
            file(u"as many rows and cells as there may be"_s, largestTable, u"no such measure"_s)),
        file(u"a cell in the last corner"_s,
             [] { return withRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"); }),
        large(file(
            u"a cell at the end of each row"_s,
            [] {
                return withRows(
                    repeated("<row r=\"#\"><c r=\"XFD#\"><v>1</v></c></row>", 3, 200'000));
            },
            u"cells"_s)),
        large(file(u"a million merged ranges"_s,
                   [] {
                       return withMore("<mergeCells>" +
                                       repeated("<mergeCell ref=\"A#:B#\"/>", 3, 1'000'000) +
                                       "</mergeCells>");
                   })),
        large(file(u"merged ranges over whole columns"_s,
                   [] {
                       return withMore(
                           "<mergeCells>" +
                           QByteArray("<mergeCell ref=\"A1:XFD1048576\"/>").repeated(400'000) +
                           "</mergeCells>");
                   })),
        large(file(
            u"a million merged ranges of several rows"_s,
            [] {
                return withMore("<mergeCells>" +
                                repeated("<mergeCell ref=\"A#:A1048576\"/>", 3, 1'000'000) +
                                "</mergeCells>");
            },
            u"merged cells"_s)),
        large(file(
            u"tens of millions of elements"_s,
            [] { return withMore(QByteArray("<a/>").repeated(24 * mega)); }, u"too much"_s)),
        large(file(
            u"tens of millions of lines"_s,
            [] {
                return withRows("<row r=\"3\"><c r=\"C3\" t=\"inlineStr\"><is><t>" +
                                QByteArray(95 * mega, '\n') + "</t></is></c></row>");
            },
            u"too much"_s)),
        large(file(u"a long name for each element"_s, longNamespace, isDamaged)),
        large(file(
            u"a hundred thousand attributes"_s,
            [] { return withMore(("<a" + repeated(" a#=\"\"", 1, 80'000) + "/>").repeated(90)); })),
        large(file(u"a cell of ninety million characters"_s,
                   [] {
                       return withRows("<row r=\"3\"><c r=\"C3\" t=\"inlineStr\"><is><t>" +
                                       QByteArray(90 * mega, 'x') + "</t></is></c></row>");
                   })),
        large(file(
            u"a number of ninety million digits"_s,
            [] {
                return withRows("<row r=\"3\"><c r=\"C3\"><v>" + QByteArray(90 * mega, '1') +
                                "</v></c></row>");
            },
            isDamaged)),
        file(
            u"a text longer than a field"_s,
            [] {
                return xlsxFile(
                    {.rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No.</t></is></c>"
                             "<c r=\"B1\" t=\"inlineStr\"><is><t>取組実績</t></is></c></row>"
                             "<row r=\"2\"><c r=\"A2\"><v>4</v></c>"
                             "<c r=\"B2\" t=\"inlineStr\"><is><t>" +
                             QByteArray(32'767, 'x') + "</t></is></c></row>"});
            },
            u"at most"_s)};
}

std::vector<HostileFile> sheetsWithFormulas()
{
    return {file(
                u"a command for a grade"_s,
                [] {
                    return withRows("<row r=\"3\"><c r=\"A3\"><v>36</v></c>"
                                    "<c r=\"B3\"><f>cmd|' /C calc'!A0</f></c></row>");
                },
                u"=cmd|"_s),
            file(u"a command as text"_s,
                 [] {
                     return withRows("<row r=\"3\"><c r=\"C3\" t=\"inlineStr\"><is>"
                                     "<t>=cmd|' /C calc'!A0</t></is></c></row>");
                 }),
            file(u"a formula that looks into another file"_s, [] {
                return withRows("<row r=\"3\"><c r=\"C3\" t=\"str\">"
                                "<f>WEBSERVICE(\"http://127.0.0.1/\"&amp;[1]Sheet1!A1)</f>"
                                "<v>x</v></c></row>");
            })};
}

} // namespace

std::vector<HostileFile> hostileSheets()
{
    std::vector<HostileFile> all = spoiltSheets();
    for (const auto &some : {largeSheets(), sheetsWithFormulas()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace shisaku::test
