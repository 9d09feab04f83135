#include "tests/support/xmltree.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QBuffer>
#include <QXmlStreamReader>

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

QMap<QString, QByteArray> filesOf(const QByteArray &package)
{
    QByteArray bytes = package;
    QBuffer buffer(&bytes);
    QuaZip archive(&buffer);
    QMap<QString, QByteArray> files;
    if (!archive.open(QuaZip::mdUnzip))
        return {};
    for (bool more = archive.goToFirstFile(); more; more = archive.goToNextFile()) {
        QuaZipFile file(&archive);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        files.insert(archive.getCurrentFileName(), file.readAll());
        file.close();
        if (file.getZipError() != UNZ_OK) // of a checksum
            return {};
    }
    return archive.getZipError() == UNZ_OK ? files : QMap<QString, QByteArray>{};
}

QStringList namesOf(const QByteArray &package)
{
    QByteArray bytes = package;
    QBuffer buffer(&bytes);
    QuaZip archive(&buffer);
    return archive.open(QuaZip::mdUnzip) ? archive.getFileNameList() : QStringList{};
}

} // namespace shisaku::test
