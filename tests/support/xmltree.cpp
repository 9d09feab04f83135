#include "tests/support/xmltree.h"

#include <QXmlStreamReader>
#include <zip.h>

namespace shisaku::test
{
namespace
{

XmlTree readElement(QXmlStreamReader &xml)
{
    XmlTree element{.name = xml.qualifiedName().toString()};
    if (element.name == QStringLiteral("br")) // of a web page
        element.text = u'\n';
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        element.attributes.insert(attribute.qualifiedName().toString(),
                                  attribute.value().toString());
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isStartElement()) {
            element.children.push_back(readElement(xml));
            element.text += element.children.back().text;
        } else if (xml.isCharacters()) {
            element.text += xml.text();
        }
    }
    return element;
}

} // namespace

std::vector<XmlTree> XmlTree::all(const QString &wanted) const
{
    std::vector<XmlTree> found;
    for (const XmlTree &child : children) {
        if (child.name == wanted)
            found.push_back(child);
        for (XmlTree &deeper : child.all(wanted))
            found.push_back(std::move(deeper));
    }
    return found;
}

XmlTree XmlTree::first(const QString &wanted) const
{
    const std::vector<XmlTree> found = all(wanted);
    return found.empty() ? XmlTree{} : found.front();
}

QStringList XmlTree::childNames() const
{
    QStringList names;
    for (const XmlTree &child : children)
        names << child.name;
    return names;
}

XmlTree xmlTree(const QByteArray &document)
{
    QXmlStreamReader xml(document);
    if (!xml.readNextStartElement())
        return {};
    XmlTree root = readElement(xml);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? XmlTree{} : root;
}

namespace
{

/// Calls with the archive and the number of its entries; 0 where it is no archive.
void withArchive(const QByteArray &package, auto work)
{
    zip_source_t *source = zip_source_buffer_create(
        package.constData(), static_cast<zip_uint64_t>(package.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive)
        return zip_source_free(source);
    work(archive, static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)));
    zip_discard(archive);
}

} // namespace

QMap<QString, QByteArray> filesOf(const QByteArray &package)
{
    QMap<QString, QByteArray> files;
    withArchive(package, [&](zip_t *archive, zip_uint64_t count) {
        for (zip_uint64_t place = 0; place < count; ++place) {
            zip_stat_t about;
            zip_stat_index(archive, place, 0, &about);
            QByteArray content(static_cast<qsizetype>(about.size), '\0');
            zip_file_t *file = zip_fopen_index(archive, place, 0);
            const bool whole =
                file && zip_fread(file, content.data(), about.size) == content.size();
            zip_fclose(file);
            if (!whole) { // or its checksum is wrong
                files.clear();
                return;
            }
            files.insert(QString::fromUtf8(about.name), content);
        }
    });
    return files;
}

QStringList namesOf(const QByteArray &package)
{
    QStringList names;
    withArchive(package, [&](zip_t *archive, zip_uint64_t count) {
        for (zip_uint64_t place = 0; place < count; ++place)
            names << QString::fromUtf8(zip_get_name(archive, place, 0));
    });
    return names;
}

} // namespace shisaku::test
