#pragma once

#include <QByteArrayView>
#include <QString>

#include <exception>
#include <memory>
#include <string_view>

struct XML_ParserStruct;

namespace shisaku
{

/// Whose names those in a workbook's parts are.
enum class XmlSpace {
    None, ///< of an attribute that is its element's own
    Other,
    Sheet,     ///< .xlsx: the workbook and its sheets
    Relation,  ///< .xlsx: references to relationships
    Relations, ///< .xlsx: the lists of relationships
    Office,    ///< .ods from here on
    Table,
    Text,
    Style,
    CalcExt ///< LibreOffice's additions
};

struct XmlName {
    XmlSpace space = XmlSpace::None;
    std::string_view local{};

    bool operator==(const XmlName &) const = default;
};

/// The attributes of an element, while it is read.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }

    /// Empty where it is not there.
    std::string_view value(XmlSpace space, std::string_view local) const;
    std::string_view value(std::string_view local) const { return value(XmlSpace::None, local); }
    QString text(XmlSpace space, std::string_view local) const;
    QString text(std::string_view local) const { return text(XmlSpace::None, local); }
    /// A whole number; `otherwise` where it is not there. Throws a ForeignRefusal where it is none.
    qint64 number(XmlSpace space, std::string_view local, qint64 otherwise) const;

private:
    const char **m_pairs;
};

class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    virtual void start(const XmlName &name, const XmlAttributes &attributes) = 0;
    virtual void end(const XmlName &name) = 0;
    /// Part of a text: it may come in pieces.
    virtual void characters(std::string_view text) = 0;
};

/// Reads XML of unknown origin, through Expat. A document type is refused, and so with it entities
/// of all kinds: no workbook has one. What a handler throws comes out of `take`.
class XmlParser
{
public:
    /// Of `piecesLeft` it takes away what it reads.
    XmlParser(XmlHandler &handler, qint64 &piecesLeft);
    ~XmlParser();
    Q_DISABLE_COPY_MOVE(XmlParser)

    /// The next bytes; throws a ForeignRefusal where they are no XML, or have too many pieces.
    void take(QByteArrayView bytes, bool last);

private:
    struct Callbacks;

    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct *)> m_parser;
    XmlHandler &m_handler;
    qint64 &m_piecesLeft;
    std::exception_ptr m_exception;
    qint64 m_taken = 0; ///< bytes
    int m_depth = 0;    ///< of elements
};

/// Puts a piece to a text, but no more than is needed to see that it is too long: a small file can
/// hold a text of a hundred megabytes.
void keepText(std::string &text, std::string_view piece);

/// From UTF-8.
QString textOf(std::string_view text);

} // namespace shisaku
