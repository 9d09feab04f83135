#include "views/publishing/formats.h"
#include "views/publishing/odtparts.h"
#include "views/publishing/package.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QLatin1StringView odtType("application/vnd.oasis.opendocument.text");
constexpr QLatin1StringView xmlType("text/xml");

/// A file of the package and what it is.
struct Entry {
    PackageFile file;
    QString type;
};

QByteArray meta(const QString &title)
{
    XmlWriter xml;
    {
        const auto root = openOdf(xml, "office:document-meta"_L1);
        const auto properties = xml.open("office:meta"_L1);
        xml.element("meta:generator"_L1, u"Shisaku"_s);
        xml.element("dc:title"_L1, title);
        xml.element("meta:initial-creator"_L1, u"Shisaku"_s);
        xml.element("dc:creator"_L1, u"Shisaku"_s);
        xml.element("dc:language"_L1, u"ja-JP"_s);
    }
    return xml.bytes();
}

QByteArray manifest(const std::vector<Entry> &entries)
{
    XmlWriter xml;
    {
        const auto root = xml.open(
            "manifest:manifest"_L1,
            {{"xmlns:manifest"_L1, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s},
             {"manifest:version"_L1, odfVersion}});
        const auto put = [&](const QString &name, const QString &type,
                             const QString &version = {}) {
            xml.empty("manifest:file-entry"_L1, {{"manifest:full-path"_L1, name},
                                                 {"manifest:version"_L1, version},
                                                 {"manifest:media-type"_L1, type}});
        };
        put(u"/"_s, odtType, odfVersion);
        for (const Entry &entry : entries)
            put(entry.file.name, entry.type);
    }
    return xml.bytes();
}

} // namespace

QByteArray odtOf(const Publication &publication)
{
    const auto blocks = documentBlocks(publication);
    if (!blocks)
        return {};
    std::vector<Entry> entries{
        {{u"content.xml"_s, odtContent(*blocks)}, xmlType},
        {{u"styles.xml"_s, odtStyles()}, xmlType},
        {{u"meta.xml"_s, meta(publication.report.title)}, xmlType},
    };
    int pictures = 0;
    for (const DocumentBlock &block : *blocks) {
        if (const auto *picture = std::get_if<PictureBlock>(&block))
            entries.push_back({{odtPictureFile(++pictures), picture->png}, u"image/png"_s});
    }
    // By its first bytes, which are not compressed, the file is known for what it is.
    std::vector<PackageFile> files{{u"mimetype"_s, odtType.latin1(), true}};
    for (const Entry &entry : entries)
        files.push_back(entry.file);
    files.push_back({u"META-INF/manifest.xml"_s, manifest(entries)});
    return packageOf(files);
}

} // namespace shisaku
