#include "tests/support/foreignfiles.h"

#include "models/exchange/reading/foreignstream.h"
#include "models/exchange/reading/readforeignfile.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

constexpr char sheetSpace[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr char relationSpace[] =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationships(const QMap<QByteArray, QByteArray> &targetsByType)
{
    QByteArray xml = "<Relationships "
                     "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (auto at = targetsByType.begin(); at != targetsByType.end(); ++at)
        xml += "<Relationship Id=\"r" + QByteArray::number(++number) + "\" Type=\"" +
               QByteArray(relationSpace) + '/' + at.key() + "\" Target=\"" + at.value() + "\"/>";
    return xml + "</Relationships>";
}

QByteArray element(const QByteArray &name, const QByteArray &content)
{
    return '<' + name + " xmlns=\"" + sheetSpace + "\" xmlns:r=\"" + relationSpace + "\">" +
           content + "</" + name + '>';
}

QString converted(const QString &program, const QStringList &arguments, const QString &result)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    return done && QFileInfo::exists(result) ? result : QString();
}

} // namespace

ForeignFile readHere(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file could not be written.");
    file.close();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ForeignStreamWriter writer(buffer);
    readForeignFile(file.fileName(), writer);
    ForeignStreamReader reader;
    if (!reader.take(buffer.data()) || !reader.isComplete())
        qFatal("What was written is no stream.");
    return reader.takeFile();
}

QStringList linesOf(const ForeignFile &file)
{
    if (!file.refusal.isEmpty() || file.tables.empty())
        return {file.refusal};
    QStringList lines;
    for (const ForeignRow &row : file.tables.front().rows) {
        QStringList cells;
        for (const ForeignCell &cell : row.cells)
            cells << QChar(u"ETNPDB!S"[int(cell.kind)]) + cell.text;
        lines << QString::number(row.number) + u": "_s + cells.join(u'|');
    }
    return lines;
}

QByteArray archiveOf(const QMap<QString, QByteArray> &files)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target); // beyond the archive
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (auto at = files.begin(); at != files.end(); ++at) {
        zip_source_t *content =
            zip_source_buffer(archive, at->constData(), zip_uint64_t(at->size()), 0);
        if (zip_file_add(archive, qUtf8Printable(at.key()), content, 0) < 0)
            qFatal("A file could not be added to the archive.");
    }
    zip_stat_t stat;
    if (zip_close(archive) != 0 || zip_source_stat(target, &stat) != 0)
        qFatal("The archive could not be made.");
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

QMap<QString, QByteArray> xlsxFiles(const XlsxParts &parts)
{
    const QByteArray workbook = parts.workbookProperties +
                                "<sheets><sheet name=\"回答\" sheetId=\"7\" r:id=\"r3\"/></sheets>";
    return {
        {u"_rels/.rels"_s, relationships({{"officeDocument", "xl/workbook.xml"}})},
        {u"xl/workbook.xml"_s, element("workbook", workbook)},
        {u"xl/_rels/workbook.xml.rels"_s, relationships({{"sharedStrings", "sharedStrings.xml"},
                                                         {"styles", "/xl/styles.xml"},
                                                         {"worksheet", "worksheets/sheet1.xml"}})},
        {u"xl/sharedStrings.xml"_s, element("sst", parts.strings)},
        {u"xl/styles.xml"_s,
         element("styleSheet", "<numFmts>" + parts.numberFormats + "</numFmts><fonts>" +
                                   parts.fonts +
                                   "</fonts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                                   "<cellXfs>" +
                                   parts.cellFormats + "</cellXfs>")},
        {u"xl/worksheets/sheet1.xml"_s,
         element("worksheet", "<sheetData>" + parts.rows + "</sheetData>" + parts.behindRows)}};
}

QByteArray xlsxFile(const XlsxParts &parts)
{
    return archiveOf(xlsxFiles(parts));
}

QByteArray odsFile(const QByteArray &rows, const QByteArray &styles)
{
    const QByteArray names = "urn:oasis:names:tc:opendocument:xmlns:";
    return archiveOf(
        {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
         {u"content.xml"_s,
          "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:table=\"" +
              names + "table:1.0\" xmlns:style=\"" + names + "style:1.0\" xmlns:text=\"" + names +
              "text:1.0\" xmlns:dc=\"http://purl.org/dc/\" "
              "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:"
              "calcext:1.0\"><office:automatic-styles>" +
              styles +
              "</office:automatic-styles><office:body><office:spreadsheet><table:table "
              "table:name=\"回答\">" +
              rows +
              "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

QString convertedByLibreOffice(const QString &path, const QString &format)
{
    const QFileInfo info(path);
    const QDir folder = info.dir();
    return converted(u"soffice"_s,
                     {u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s),
                      u"--headless"_s, u"--convert-to"_s, format, u"--outdir"_s, folder.path(),
                      path},
                     folder.filePath(info.completeBaseName() + u'.' + format));
}

QString convertedByGnumeric(const QString &path, const QString &format)
{
    const QFileInfo info(path);
    const QString result = info.dir().filePath(info.completeBaseName() + u"-gnumeric."_s + format);
    return converted(u"ssconvert"_s, {path, result}, result);
}

} // namespace shisaku::test
