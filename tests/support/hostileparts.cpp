#include "tests/support/hostilefiles.h"

#include "tests/support/foreignfiles.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

const QString isDamaged = u"damaged"_s;
const QByteArray relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The workbook with another part.
QByteArray with(const QString &name, const QByteArray &content)
{
    auto files = xlsxFiles({.rows = answerRows()});
    files.insert(name, content);
    return archiveOf(files);
}

QByteArray without(const QString &name)
{
    auto files = xlsxFiles({.rows = answerRows()});
    files.remove(name);
    return archiveOf(files);
}

/// The workbook with something else in one of its parts.
QByteArray withInstead(const QString &name, const QByteArray &before, const QByteArray &after)
{
    auto files = xlsxFiles({.rows = answerRows()});
    Q_ASSERT(files[name].contains(before));
    files[name].replace(before, after);
    return archiveOf(files);
}

QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationSpace + '/' + type + "\" Target=\"" +
           target + "\"/>";
}

QByteArray withRelationships(const QByteArray &more)
{
    return withInstead(u"xl/_rels/workbook.xml.rels"_s, "</Relationships>",
                       more + "</Relationships>");
}

/// The workbook with a cell that shows the shared string of that number.
QByteArray withString(const QByteArray &number, const QByteArray &strings)
{
    return xlsxFile(
        {.rows = answerRows() + "<row r=\"3\"><c r=\"C3\" t=\"s\"><v>" + number + "</v></c></row>",
         .strings = strings});
}

/// A workbook with one shared string that many cells say again.
QByteArray amplified(int rows, int columns)
{
    const QByteArray row =
        "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(columns) + "</row>";
    return xlsxFile(
        {.rows = row.repeated(rows), .strings = "<si><t>" + QByteArray(30'000, 'a') + "</t></si>"});
}

/// One large sheet that the workbook names a thousand times.
QByteArray theSameSheetAgain()
{
    auto files = xlsxFiles({.rows = answerRows() + repeated("<row r=\"#\"/>", 3, 500'000)});
    QByteArray &workbook = files[u"xl/workbook.xml"_s];
    const QByteArray sheet = "<sheet name=\"回答\" sheetId=\"7\" r:id=\"r3\"/>";
    Q_ASSERT(workbook.contains(sheet));
    workbook.replace(sheet, sheet.repeated(1'000));
    return archiveOf(files);
}

QByteArray styleBomb()
{
    return xlsxFile(
        {.rows = answerRows(),
         .numberFormats =
             repeated("<numFmt numFmtId=\"#\" formatCode=\"[$-411]ge.m.d\"/>", 200, 500'000),
         .cellFormats = "<xf/>" + QByteArray("<xf numFmtId=\"14\"/>").repeated(2'000'000)});
}

HostileFile file(const QString &name, std::function<QByteArray()> bytes,
                 const QString &refusal = {})
{
    return {name, u"xlsx"_s, std::move(bytes), refusal};
}

std::vector<HostileFile> spoiltStrings()
{
    return {
        file(
            u"a text a million times"_s, [] { return amplified(5'000, 1); }, u"characters"_s),
        file(
            u"a long text in each column"_s, [] { return amplified(1, 16'384); }, u"characters"_s),
        file(
            u"no such string"_s, [] { return withString("7", "<si><t>x</t></si>"); }, isDamaged),
        file(
            u"a string number below zero"_s, [] { return withString("-1", "<si><t>x</t></si>"); },
            isDamaged),
        file(
            u"a string number beyond all"_s,
            [] { return withString("99999999999999999999", "<si><t>x</t></si>"); }, isDamaged),
        large(file(
            u"millions of strings"_s,
            [] { return withString("0", QByteArray("<si><t>x</t></si>").repeated(3'000'000)); },
            isDamaged)),
        large(file(u"millions of escapes"_s,
                   [] {
                       return withString("0", "<si><t>" +
                                                  QByteArray("_x0041_").repeated(12'000'000) +
                                                  "</t></si>");
                   })),
        file(
            u"half a character by escape"_s,
            [] {
                return xlsxFile(
                    {.rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No.</t></is></c>"
                             "<c r=\"B1\" t=\"inlineStr\"><is><t>取組実績</t></is></c></row>"
                             "<row r=\"2\"><c r=\"A2\"><v>4</v></c><c r=\"B2\" t=\"inlineStr\">"
                             "<is><t>a_xD842_b</t></is></c></row>"});
            },
            u"U+D842"_s)};
}

std::vector<HostileFile> spoiltRelations()
{
    return {
        file(
            u"a sheet that is not there"_s, [] { return without(u"xl/worksheets/sheet1.xml"_s); },
            isDamaged),
        file(
            u"no workbook"_s, [] { return without(u"xl/workbook.xml"_s); }, isDamaged),
        file(
            u"no relationships"_s, [] { return without(u"xl/_rels/workbook.xml.rels"_s); },
            isDamaged),
        file(
            u"a sheet that is the workbook"_s,
            [] {
                return withInstead(u"xl/_rels/workbook.xml.rels"_s, "worksheets/sheet1.xml",
                                   "workbook.xml");
            },
            isDamaged),
        file(
            u"relationships that are their own"_s,
            [] { return withInstead(u"_rels/.rels"_s, "xl/workbook.xml", "_rels/.rels"); },
            isDamaged),
        file(
            u"a sheet outside"_s,
            [] {
                return withInstead(u"xl/_rels/workbook.xml.rels"_s, "worksheets/sheet1.xml",
                                   "../../../../../../etc/passwd");
            },
            isDamaged),
        file(
            u"a sheet on another machine"_s,
            [] {
                return withInstead(u"xl/_rels/workbook.xml.rels"_s,
                                   "Target=\"worksheets/sheet1.xml\"",
                                   "TargetMode=\"External\" Target=\"http://127.0.0.1/x.xml\"");
            },
            isDamaged),
        large(file(u"a sheet named a thousand times"_s, theSameSheetAgain, isDamaged)),
        large(file(
            u"a million relationships"_s,
            [] { return withRelationships(repeated(relationship("m#", "x", "y#"), 1, 400'000)); },
            isDamaged))};
}

} // namespace

std::vector<HostileFile> hostileParts()
{
    std::vector<HostileFile> all = spoiltStrings();
    const auto spoilt = spoiltRelations();
    all.insert(all.end(), spoilt.begin(), spoilt.end());
    const std::vector<HostileFile> read{
        file(u"macros under the name of a workbook without"_s,
             [] {
                 auto files = xlsxFiles({.rows = answerRows()});
                 files.insert(u"[Content_Types].xml"_s,
                              "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                              "application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>");
                 files.insert(u"xl/vbaProject.bin"_s, "\xD0\xCF\x11\xE0 Auto_Open Shell");
                 return archiveOf(files);
             }),
        file(u"wrong types of parts"_s,
             [] {
                 return with(u"[Content_Types].xml"_s, "<Types><Default Extension=\"xml\" "
                                                       "ContentType=\"image/png\"/></Types>");
             }),
        file(u"links to other files"_s,
             [] {
                 return withRelationships("<Relationship Id=\"x1\" Type=\"" + relationSpace +
                                          "/externalLink\" TargetMode=\"External\" "
                                          "Target=\"file:///\\\\127.0.0.1\\x\\secret.xlsx\"/>");
             }),
        file(u"a link that DDE follows"_s,
             [] {
                 return with(u"xl/externalLinks/externalLink1.xml"_s,
                             "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/C calc\">"
                             "<ddeItems><ddeItem name=\"A0\" advise=\"1\"/></ddeItems></ddeLink>"
                             "</externalLink>");
             }),
        large(file(u"millions of styles"_s, styleBomb))};
    all.insert(all.end(), read.begin(), read.end());
    return all;
}

} // namespace shisaku::test
