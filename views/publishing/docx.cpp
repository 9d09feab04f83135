#include "views/publishing/docxparts.h"
#include "views/publishing/formats.h"
#include "views/publishing/package.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr QLatin1StringView
    contentTypesNamespace("http://schemas.openxmlformats.org/package/2006/content-types");
constexpr QLatin1StringView
    relationships("http://schemas.openxmlformats.org/package/2006/relationships");
constexpr QLatin1StringView
    coreNamespace("http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
constexpr QLatin1StringView dublinCore("http://purl.org/dc/elements/1.1/");

// What relations and contents are: the beginnings of their names.
constexpr QLatin1StringView
    officeRelation("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
constexpr QLatin1StringView
    wordType("application/vnd.openxmlformats-officedocument.wordprocessingml.");
constexpr QLatin1StringView coreRelation(
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");

/// An XML document in the folder word that the text refers to, by the name of what it is.
struct Part {
    QLatin1StringView name;
    QByteArray (*make)();

    QString file() const { return name + ".xml"_L1; }
};

constexpr Part parts[] = {{"styles"_L1, docxStyles},
                          {"settings"_L1, docxSettings},
                          {"fontTable"_L1, docxFontTable},
                          {docxFooterId, docxFooter}};

QString pictureFile(int number)
{
    return u"media/picture%1.png"_s.arg(number);
}

QByteArray contentTypes()
{
    XmlWriter xml;
    {
        const auto types = xml.open("Types"_L1, {{"xmlns"_L1, contentTypesNamespace}});
        const auto put = [&](const QString &name, const QString &type) {
            xml.empty("Override"_L1, {{"PartName"_L1, name}, {"ContentType"_L1, type}});
        };
        const auto putDefault = [&](const QString &suffix, const QString &type) {
            xml.empty("Default"_L1, {{"Extension"_L1, suffix}, {"ContentType"_L1, type}});
        };
        putDefault(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
        putDefault(u"png"_s, u"image/png"_s);
        put(u"/docProps/core.xml"_s,
            u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        put(u"/word/document.xml"_s, wordType + "document.main+xml"_L1);
        for (const Part &part : parts)
            put(u"/word/"_s + part.file(), wordType + part.name + "+xml"_L1);
    }
    return xml.bytes();
}

void writeRelation(XmlWriter &xml, const QString &id, const QString &type, const QString &file)
{
    xml.empty("Relationship"_L1, {{"Id"_L1, id}, {"Type"_L1, type}, {"Target"_L1, file}});
}

/// Where the package's own files are.
QByteArray packageRelations()
{
    XmlWriter xml;
    {
        const auto relations = xml.open("Relationships"_L1, {{"xmlns"_L1, relationships}});
        writeRelation(xml, u"document"_s, officeRelation + "officeDocument"_L1,
                      u"word/document.xml"_s);
        writeRelation(xml, u"core"_s, coreRelation, u"docProps/core.xml"_s);
    }
    return xml.bytes();
}

/// Where the files are that the text refers to.
QByteArray documentRelations(int pictures)
{
    XmlWriter xml;
    {
        const auto relations = xml.open("Relationships"_L1, {{"xmlns"_L1, relationships}});
        for (const Part &part : parts)
            writeRelation(xml, part.name, officeRelation + part.name, part.file());
        for (int picture = 1; picture <= pictures; ++picture)
            writeRelation(xml, docxPictureId(picture), officeRelation + "image"_L1,
                          pictureFile(picture));
    }
    return xml.bytes();
}

QByteArray coreProperties(const QString &title)
{
    XmlWriter xml;
    {
        const auto properties = xml.open(
            "cp:coreProperties"_L1, {{"xmlns:cp"_L1, coreNamespace}, {"xmlns:dc"_L1, dublinCore}});
        xml.element("dc:title"_L1, title);
        xml.element("dc:creator"_L1, u"Shisaku"_s);
        xml.element("dc:language"_L1, u"ja-JP"_s);
    }
    return xml.bytes();
}

} // namespace

QByteArray docxOf(const Publication &publication)
{
    const auto blocks = documentBlocks(publication);
    if (!blocks)
        return {};
    std::vector<PackageFile> pictures;
    for (const DocumentBlock &block : *blocks) {
        if (const auto *picture = std::get_if<PictureBlock>(&block))
            pictures.push_back(
                {u"word/"_s + pictureFile(static_cast<int>(pictures.size()) + 1), picture->png});
    }
    std::vector<PackageFile> files{
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s, packageRelations()},
        {u"docProps/core.xml"_s, coreProperties(publication.report.title)},
        {u"word/document.xml"_s, docxDocument(*blocks)},
        {u"word/_rels/document.xml.rels"_s, documentRelations(static_cast<int>(pictures.size()))},
    };
    for (const Part &part : parts)
        files.push_back({u"word/"_s + part.file(), part.make()});
    std::ranges::move(pictures, std::back_inserter(files));
    return packageOf(files);
}

} // namespace shisaku
