#include "tests/support/hostilefiles.h"

#include "tests/support/foreignfiles.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku::test
{

HostileFile large(HostileFile file)
{
    file.isLarge = true;
    return file;
}

QByteArray answerRows()
{
    return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>No.</t></is></c>"
           "<c r=\"B1\" t=\"inlineStr\"><is><t>評価</t></is></c></row>"
           "<row r=\"2\"><c r=\"A2\"><v>4</v></c>"
           "<c r=\"B2\" t=\"inlineStr\"><is><t>B</t></is></c></row>";
}

QByteArray repeated(const QByteArray &element, int first, int last)
{
    QByteArray all;
    all.reserve((last - first + 1) * (element.size() + 6));
    for (int number = first; number <= last; ++number)
        all += QByteArray(element).replace('#', QByteArray::number(number));
    return all;
}

std::vector<HostileFile> hostileFiles()
{
    std::vector<HostileFile> all;
    for (const auto &some : {hostileArchives(), hostileSheets(), hostileParts(), hostileOdsFiles(),
                             mislabelledFiles(), hostileTexts()})
        all.insert(all.end(), some.begin(), some.end());
    std::stable_partition(all.begin(), all.end(),
                          [](const HostileFile &each) { return !each.isLarge; });
    return all;
}

std::vector<HostileFile> mislabelledFiles()
{
    const auto named = [](const QString &name, const QByteArray &bytes, const QString &refusal) {
        return HostileFile{name, u"xlsx"_s, [bytes] { return bytes; }, refusal};
    };
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    QByteArray encrypted =
        ole + QByteArray(504, '\0'); // as Office keeps a workbook with a password
    for (const char c : QByteArrayView("EncryptedPackage"))
        encrypted += QByteArray(1, c) + QByteArray(1, '\0');
    return {named(u"nothing"_s, {}, u"empty"_s),
            named(u"an old .xls file"_s, ole + "rest", u"old .xls file"_s),
            named(u"a workbook with a password"_s, encrypted, u"password"_s),
            named(u"a PDF"_s, "%PDF-1.7", u"PDF"_s),
            named(u"a picture"_s, "\x89PNG\r\n", u"picture"_s),
            named(u"a web page"_s, "\xEF\xBB\xBF\r\n<HTML><table>", u"web page"_s),
            named(u"a web archive"_s, "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n",
                  u"web page"_s),
            named(u"SYLK"_s, "ID;PCALCOOO32\r\nB;Y2;X2\r\nC;X1;Y1;K\"No.\"\r\n", u"SYLK"_s),
            named(u"DIF"_s, "TABLE\r\n0,1\r\n\"EXCEL\"\r\n", u"DIF"_s),
            named(u"XML"_s, "<?xml version=\"1.0\"?><Workbook/>", u"no table"_s),
            named(u"bytes"_s, QByteArray("a\0b", 3), u"neither"_s),
            named(u"an archive"_s, archiveOf({{u"a.csv"_s, "a,b"}}), u"archive (zip)"_s),
            named(u".docx"_s, archiveOf({{u"word/document.xml"_s, "<a/>"}}),
                  u"text or a presentation"_s),
            named(u".odt"_s,
                  archiveOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}),
                  u"text or a presentation"_s),
            named(u".xlsb"_s, archiveOf({{u"_rels/.rels"_s, "<a/>"}, {u"xl/workbook.bin"_s, "a"}}),
                  u".xlsb"_s),
            named(u"Numbers"_s, archiveOf({{u"Index/Document.iwa"_s, "a"}}), u"Numbers"_s),
            named(u".ods with a password"_s,
                  archiveOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                             {u"META-INF/manifest.xml"_s, "<a><encryption-data/></a>"},
                             {u"content.xml"_s, "x"}}),
                  u"password"_s)};
}

} // namespace shisaku::test
