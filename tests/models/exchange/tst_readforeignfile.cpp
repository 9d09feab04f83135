#include "models/exchange/foreignlimits.h"
#include "tests/support/foreignfiles.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QByteArray oneRow = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

/// A workbook with another file in it.
QByteArray workbookWith(const QString &name, const QByteArray &content)
{
    QMap<QString, QByteArray> files = xlsxFiles({.rows = oneRow});
    files.insert(name, content);
    return archiveOf(files);
}

/// The workbook with another value at an offset of each entry of its directory.
QByteArray withDirectory(QByteArray archive, qsizetype offset, const QByteArray &value)
{
    for (qsizetype at = archive.indexOf("PK\x01\x02"); at >= 0;
         at = archive.indexOf("PK\x01\x02", at + 1))
        archive.replace(at + offset, value.size(), value);
    return archive;
}

QByteArray documentWith(const QByteArray &type, const QByteArray &reference)
{
    return workbookWith(
        u"xl/worksheets/sheet1.xml"_s,
        "<!DOCTYPE x [" + type +
            "]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/"
            "2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" +
            reference + "</t></is></c></row></sheetData></worksheet>");
}

QByteArray billionLaughs()
{
    QByteArray type = "<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 12; ++i)
        type += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    return documentWith(type, "&a11;");
}

QMap<QString, QByteArray> manyFiles()
{
    QMap<QString, QByteArray> files = xlsxFiles({.rows = oneRow});
    for (int i = 0; i < mostArchiveEntries; ++i)
        files.insert(u"x/"_s + QString::number(i), "x");
    return files;
}

/// A workbook with one shared string that many cells say again.
QByteArray amplified()
{
    QByteArray rows;
    for (int i = 1; i <= 5'000; ++i)
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    return xlsxFile({.rows = rows, .strings = "<si><t>" + QByteArray(30'000, 'a') + "</t></si>"});
}

} // namespace

/// What is not read, whatever its name says, and the sentence for it.
class TstReadForeignFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatItHolds_data();
    void aFileIsWhatItHolds();
    void hostileWorkbooksAreRefused_data();
    void hostileWorkbooksAreRefused();
    void aWorkbookIsReadUnderAnyName();
    void noCutOffWorkbookIsRead();
};

void TstReadForeignFile::aFileIsWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("OLE2") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest")
                          << u"old .xls file"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << u"PDF"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n") << u"picture"_s;
    QTest::newRow("HTML") << QByteArray("\xEF\xBB\xBF\r\n<HTML><table>") << u"web page"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"no table"_s;
    QTest::newRow("bytes") << QByteArray("a\0b", 3) << u"neither"_s;
    QTest::newRow("zip") << archiveOf({{u"a.csv"_s, "a,b"}}) << u"archive (zip)"_s;
    QTest::newRow("docx") << archiveOf({{u"word/document.xml"_s, "<a/>"}})
                          << u"text or a presentation"_s;
    QTest::newRow("odt") << archiveOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}})
                         << u"text or a presentation"_s;
    QTest::newRow("xlsb") << archiveOf({{u"_rels/.rels"_s, "<a/>"}, {u"xl/workbook.bin"_s, "a"}})
                          << u".xlsb"_s;
    QTest::newRow("Numbers") << archiveOf({{u"Index/Document.iwa"_s, "a"}}) << u"Numbers"_s;
    QTest::newRow("ods with a password")
        << archiveOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                      {u"META-INF/manifest.xml"_s, "<a><encryption-data/></a>"},
                      {u"content.xml"_s, "x"}})
        << u"password"_s;
}

void TstReadForeignFile::aFileIsWhatItHolds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const ForeignFile file = readHere(bytes);
    QVERIFY2(file.refusal.contains(word), qUtf8Printable(linesOf(file).join(u'\n')));
    QVERIFY(file.refusal.contains("Nothing was changed"_L1));
}

void TstReadForeignFile::hostileWorkbooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    constexpr qsizetype flagsAt = 8;
    constexpr qsizetype sizeAt = 24;
    const QByteArray good = xlsxFile({.rows = oneRow});
    QTest::newRow("a bomb") << workbookWith(u"xl/media/a"_s, QByteArray(largestUnpacked + 1, '\0'))
                            << u"unpacked"_s;
    QTest::newRow("too many entries") << archiveOf(manyFiles()) << u"parts"_s;
    QTest::newRow("a password") << withDirectory(good, flagsAt, QByteArray("\x01\x00", 2))
                                << u"password"_s;
    QTest::newRow("a directory that says less")
        << withDirectory(good, sizeAt, QByteArray("\x10\0\0\0", 4)) << u"damaged"_s;
    QTest::newRow("a directory that says more")
        << withDirectory(good, sizeAt, QByteArray("\x00\x00\x0f\x00", 4)) << u"damaged"_s;
    QTest::newRow("a way out") << workbookWith(u"../x"_s, "x") << u"damaged"_s;
    QTest::newRow("an absolute name") << workbookWith(u"/x"_s, "x") << u"damaged"_s;
    QTest::newRow("a backslash") << workbookWith(u"xl\\x"_s, "x") << u"damaged"_s;
    QTest::newRow("a name twice") << workbookWith(u"XL/workbook.xml"_s, "x") << u"damaged"_s;
    QTest::newRow("a billion laughs") << billionLaughs() << u"damaged"_s;
    QTest::newRow("an entity of another file")
        << documentWith("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;") << u"damaged"_s;
    QTest::newRow("elements without end")
        << workbookWith(u"xl/worksheets/sheet1.xml"_s, QByteArray("<a>").repeated(100'000))
        << u"damaged"_s;
    QTest::newRow("a tag without end")
        << workbookWith(u"xl/worksheets/sheet1.xml"_s, "<a b=\"" + QByteArray(8 << 20, 'x'))
        << u"damaged"_s;
    QTest::newRow("a text a million times") << amplified() << u"characters"_s;
    QTest::newRow("no such string")
        << xlsxFile({.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"})
        << u"damaged"_s;
    QTest::newRow("a column too far")
        << xlsxFile({.rows = "<row r=\"1\"><c r=\"XFE1\"><v>7</v></c></row>"}) << u"columns"_s;
    QTest::newRow("rows that go back")
        << xlsxFile({.rows = "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>" + oneRow})
        << u"damaged"_s;
    QTest::newRow("a row number beyond all")
        << xlsxFile({.rows = "<row r=\"99999999999999999999\"/>"}) << u"damaged"_s;
    const QByteArray cell =
        "<table:table-cell office:value-type=\"string\" "
        "table:number-columns-repeated=\"16000\"><text:p>a</text:p></table:table-cell>";
    QTest::newRow("rows repeated without end")
        << odsFile("<table:table-row table:number-rows-repeated=\"2000000000\">" + cell +
                   "</table:table-row>")
        << u"cells"_s;
}

void TstReadForeignFile::hostileWorkbooksAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const ForeignFile file = readHere(bytes);
    QVERIFY2(file.refusal.contains(word), qUtf8Printable(linesOf(file).join(u'\n').left(500)));
    QVERIFY(file.tables.empty());
}

void TstReadForeignFile::aWorkbookIsReadUnderAnyName()
{
    QCOMPARE(linesOf(readHere(xlsxFile({.rows = oneRow}))), QStringList{u"1: N1"_s});
}

void TstReadForeignFile::noCutOffWorkbookIsRead()
{
    const QByteArray whole = xlsxFile({.rows = oneRow});
    for (qsizetype size = 4; size < whole.size(); size += 97) {
        const ForeignFile file = readHere(whole.first(size));
        QVERIFY2(!file.refusal.isEmpty() && file.tables.empty(),
                 qUtf8Printable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(TstReadForeignFile)
#include "tst_readforeignfile.moc"
