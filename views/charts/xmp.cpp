#include "views/charts/xmp.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;

/// A text that could stand in several languages; ours is the only one.
void writeText(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray xmpPacket(const QString &title, const QString &description)
{
    const QString meta = u"adobe:ns:meta/"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s,
                                   u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(meta, u"x"_s);
    xml.writeStartElement(meta, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeTextElement(dc, u"format"_s, u"application/pdf"_s);
    writeText(xml, u"title"_s, title);
    writeText(xml, u"description"_s, description);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"r\""_s);
    return bytes;
}

} // namespace shisaku
