#include "models/exchange/reading/xlsxreader.h"

#include "models/exchange/reading/archive.h"
#include "models/exchange/reading/foreignrefusal.h"
#include "models/exchange/reading/sheetrows.h"
#include "models/exchange/reading/xlsxparts.h"
#include "models/exchange/reading/xlsxsheet.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The folder of a part, with a slash where it is not the top.
QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

void readIfThere(const Archive &archive, const QString &path, XmlHandler &handler)
{
    if (!path.isEmpty())
        archive.parse(path, handler);
}

} // namespace

void readXlsx(const Archive &archive, ForeignSink &sink)
{
    Relationships top({});
    archive.parse(u"_rels/.rels"_s, top);
    const QString workbook = top.pathOf(u"officeDocument"_s);
    const QString folder = folderOf(workbook);
    XlsxSheets sheets;
    archive.parse(workbook, sheets);
    Relationships parts(folder);
    archive.parse(folder + u"_rels/"_s + workbook.sliced(folder.size()) + u".rels"_s, parts);
    SharedStrings strings;
    readIfThere(archive, parts.pathOf(u"sharedStrings"_s), strings);
    XlsxStyles styles;
    readIfThere(archive, parts.pathOf(u"styles"_s), styles);

    const XlsxContext context{strings, styles, sheets.countsFrom1904()};
    SheetRows rows(sink);
    bool isAny = false;
    for (const XlsxSheets::Sheet &sheet : sheets.sheets()) {
        const Relationships::Target target = parts.at(sheet.relation);
        if (target.type != "worksheet"_L1) // a chart's, for one
            continue;
        isAny = true;
        rows.startTable(sheet.name, sheet.hidden);
        XlsxSheet handler(context, rows);
        archive.parse(target.path, handler);
        rows.endTable();
    }
    if (!isAny)
        throw damaged();
}

} // namespace shisaku
