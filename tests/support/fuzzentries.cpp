#include "tests/support/fuzzentries.h"

#include "models/exchange/reading/archive.h"
#include "models/exchange/reading/csvreader.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/foreignsink.h"
#include "models/exchange/reading/workbookreader.h"
#include "tests/support/foreignfiles.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// Looks at every text, so that one that is not there is noticed.
class LookingSink : public ForeignSink
{
public:
    void startTable(const QString &sheet, bool) override { look(sheet); }
    void addRow(int, std::span<const CellText> cells) override
    {
        for (const CellText &cell : cells)
            look(cell.text);
    }
    void addMerges(std::span<const ForeignMerge>) override {}
    void setProgress(qint64, qint64) override {}

private:
    void look(QStringView text)
    {
        for (const QChar c : text)
            m_sum = m_sum + c.unicode();
    }

    volatile quint32 m_sum = 0;
};

void readOrRefuse(auto read)
{
    LookingSink sink;
    try {
        read(sink);
    } catch (const ForeignRefusal &) {
        // which is an answer
    }
}

} // namespace

void readAsCsv(const QByteArray &bytes)
{
    readOrRefuse([&](ForeignSink &sink) { readCsv(bytes, sink); });
}

void readAsArchive(const QByteArray &bytes)
{
    readOrRefuse([&](ForeignSink &sink) { const Archive archive(bytes, sink); });
}

QMap<QString, QByteArray> workbookOf(const QByteArray &bytes)
{
    static const QStringList parts{u"xl/worksheets/sheet1.xml"_s, u"xl/sharedStrings.xml"_s,
                                   u"xl/styles.xml"_s, u"xl/workbook.xml"_s,
                                   u"xl/_rels/workbook.xml.rels"_s};
    const auto place = static_cast<quint8>(bytes.front()) % (parts.size() + 1);
    const QByteArray content = bytes.sliced(1);
    if (place == parts.size())
        return {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                {u"content.xml"_s, content}};
    static const QMap<QString, QByteArray> whole = xlsxFiles(
        {.rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1</v></c>"
                 "</row>",
         .strings = "<si><t>a</t></si>",
         .numberFormats = "<numFmt numFmtId=\"200\" formatCode=\"yyyy\"/>",
         .cellFormats = "<xf numFmtId=\"200\"/>"});
    QMap<QString, QByteArray> files = whole;
    files.insert(parts[place], content);
    return files;
}

void readAsWorkbook(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const QByteArray archive = archiveOf(workbookOf(bytes));
    readOrRefuse([&](ForeignSink &sink) { readWorkbook(archive, sink); });
}

} // namespace shisaku::test
