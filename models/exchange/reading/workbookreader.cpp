#include "models/exchange/reading/workbookreader.h"

#include "models/exchange/reading/archive.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/odsreader.h"
#include "models/exchange/reading/xlsxreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

constexpr qint64 longestType = 100;

/// The sentence about an archive that is neither an .xlsx nor an .ods file.
ForeignRefusal otherArchive(const Archive &archive)
{
    if (archive.contains(u"xl/workbook.bin"_s))
        return ForeignRefusal(Tr::tr("it is an .xlsb file. Please save it as .xlsx."));
    if (archive.containsFolder(u"index"_s) && archive.contains(u"Index/Document.iwa"_s))
        return ForeignRefusal(Tr::tr("it is a file of Numbers. Please export it as .xlsx."));
    if (archive.containsFolder(u"word"_s) || archive.containsFolder(u"ppt"_s) ||
        archive.contains(u"mimetype"_s))
        return ForeignRefusal(Tr::tr("it is a text or a presentation, not a spreadsheet. Please "
                                     "save its table as .xlsx."));
    return ForeignRefusal(Tr::tr("it is an archive (zip) and no workbook. Please unpack it and "
                                 "choose the table in it."));
}

} // namespace

void readWorkbook(QByteArray bytes, ForeignSink &sink)
{
    const Archive archive(std::move(bytes), sink);
    if (archive.beginning(u"mimetype"_s, longestType)
            .startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        readOds(archive, sink);
    else if (archive.contains(u"_rels/.rels"_s) && archive.containsFolder(u"xl"_s) &&
             !archive.contains(u"xl/workbook.bin"_s))
        readXlsx(archive, sink);
    else
        throw otherArchive(archive);
}

} // namespace shisaku
