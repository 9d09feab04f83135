#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace shisaku
{

/// The text with U+FFFD in the place of everything that is no character of a text: controls other
/// than tab and line feed, lone surrogates, non-characters.
QString xmlText(const QString &text);

/// Left out where its value is null.
struct XmlAttribute {
    QLatin1StringView name;
    QString value{};
};

/// Writes an XML document into memory. Whatever texts it is given, the document is well formed.
class XmlWriter
{
public:
    using Attributes = std::initializer_list<XmlAttribute>;

    /// An element that stays open as long as this is there.
    class Element
    {
    public:
        explicit Element(QXmlStreamWriter &xml)
            : m_xml(xml)
        {
        }
        ~Element() { m_xml.writeEndElement(); }
        Q_DISABLE_COPY_MOVE(Element)

    private:
        QXmlStreamWriter &m_xml;
    };

    XmlWriter();
    Q_DISABLE_COPY_MOVE(XmlWriter)

    /// Names are written with their prefixes; the root declares what they stand for.
    [[nodiscard]] Element open(QLatin1StringView name, Attributes attributes = {});
    void empty(QLatin1StringView name, Attributes attributes = {});
    void text(const QString &text);
    /// An element that holds nothing but a text.
    void element(QLatin1StringView name, const QString &text, Attributes attributes = {});

    /// The document, when all its elements are closed.
    const QByteArray &bytes() const { return m_bytes; }

private:
    void write(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace shisaku
