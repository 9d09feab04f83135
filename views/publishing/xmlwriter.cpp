#include "views/publishing/xmlwriter.h"

namespace shisaku
{
namespace
{

constexpr char32_t replacement = QChar::ReplacementCharacter;

bool isText(char32_t character)
{
    if (character == U'\t' || character == U'\n')
        return true;
    return QChar::category(character) != QChar::Other_Control && !QChar::isSurrogate(character) &&
           !QChar::isNonCharacter(character);
}

} // namespace

QString xmlText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t character : QStringView(text).toUcs4())
        result += QChar::fromUcs4(isText(character) ? character : replacement);
    return result;
}

XmlWriter::XmlWriter()
{
    m_xml.writeStartDocument();
}

XmlWriter::Element XmlWriter::open(QLatin1StringView name, Attributes attributes)
{
    m_xml.writeStartElement(name);
    write(attributes);
    return Element(m_xml);
}

void XmlWriter::empty(QLatin1StringView name, Attributes attributes)
{
    m_xml.writeEmptyElement(name);
    write(attributes);
}

void XmlWriter::text(const QString &text)
{
    m_xml.writeCharacters(xmlText(text));
}

void XmlWriter::element(QLatin1StringView name, const QString &text, Attributes attributes)
{
    const Element element = open(name, attributes);
    this->text(text);
}

void XmlWriter::write(Attributes attributes)
{
    for (const XmlAttribute &attribute : attributes) {
        if (!attribute.value.isNull())
            m_xml.writeAttribute(attribute.name, xmlText(attribute.value));
    }
}

} // namespace shisaku
