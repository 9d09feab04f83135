#include "models/exchange/reading/xmlparser.h"

#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"

#include <QCoreApplication>

#include <expat.h>

#include <charconv>
#include <new>
#include <utility>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ForeignFile)
};

// Far beyond what a workbook has. Without them Expat takes hundreds of megabytes for elements
// within elements, and reads a tag of megabytes anew with each piece of it.
constexpr int deepest = 200;
constexpr qint64 largestTag = 1 << 20;

// Expat puts a namespace in front of each name that is in it.
constexpr std::size_t longestNamespace = 200;

// In bytes: what is kept of a text is at most as many escapes (_x0041_).
constexpr std::size_t mostBytesOfText = 8 * std::size_t(longestKeptText);

constexpr char separator = '\n'; // between namespace and name; in neither of them

constexpr std::pair<std::string_view, XmlSpace> spaces[] = {
    {"http://schemas.openxmlformats.org/spreadsheetml/2006/main", XmlSpace::Sheet},
    {"http://purl.oclc.org/ooxml/spreadsheetml/main", XmlSpace::Sheet},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", XmlSpace::Relation},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", XmlSpace::Relation},
    {"http://schemas.openxmlformats.org/package/2006/relationships", XmlSpace::Relations},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", XmlSpace::Table},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", XmlSpace::Text},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", XmlSpace::Office},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", XmlSpace::Style},
    {"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", XmlSpace::CalcExt}};

ForeignRefusal tooMuch()
{
    return ForeignRefusal(Tr::tr("it holds too much beside its cells. Please save only the table "
                                 "that is needed."));
}

XmlName nameOf(std::string_view full)
{
    const std::size_t at = full.find(separator);
    if (at == std::string_view::npos)
        return {XmlSpace::None, full};
    const std::string_view local = full.substr(at + 1);
    for (const auto &[uri, space] : spaces) {
        if (full.substr(0, at) == uri)
            return {space, local};
    }
    return {XmlSpace::Other, local};
}

} // namespace

void keepText(std::string &text, std::string_view piece)
{
    if (text.size() < mostBytesOfText)
        text += piece;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string_view XmlAttributes::value(XmlSpace space, std::string_view local) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const bool isIt =
            space == XmlSpace::None ? local == pair[0] : nameOf(pair[0]) == XmlName{space, local};
        if (isIt)
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(XmlSpace space, std::string_view local) const
{
    return textOf(value(space, local));
}

qint64 XmlAttributes::number(XmlSpace space, std::string_view local, qint64 otherwise) const
{
    const std::string_view text = value(space, local);
    if (text.empty())
        return otherwise;
    qint64 number = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size())
        throw damaged();
    return number;
}

/// What Expat calls. It is C, so no exception may pass through it.
struct XmlParser::Callbacks {
    static void guarded(void *data, auto work)
    {
        auto &self = *static_cast<XmlParser *>(data);
        if (self.m_exception)
            return;
        try {
            if (--self.m_piecesLeft < 0)
                throw tooMuch();
            work(self.m_handler);
        } catch (...) {
            self.m_exception = std::current_exception();
            XML_StopParser(self.m_parser.get(), XML_FALSE);
        }
    }

    static void start(void *data, const char *name, const char **attributes)
    {
        if (++static_cast<XmlParser *>(data)->m_depth > deepest)
            guarded(data, [](XmlHandler &) { throw damaged(); });
        guarded(data, [&](XmlHandler &handler) {
            handler.start(nameOf(name), XmlAttributes(attributes));
        });
    }

    static void end(void *data, const char *name)
    {
        --static_cast<XmlParser *>(data)->m_depth;
        guarded(data, [&](XmlHandler &handler) { handler.end(nameOf(name)); });
    }

    static void characters(void *data, const char *text, int size)
    {
        guarded(data, [&](XmlHandler &handler) { handler.characters({text, std::size_t(size)}); });
    }

    static void documentType(void *data, const char *, const char *, const char *, int)
    {
        guarded(data, [](XmlHandler &) { throw damaged(); });
    }

    static void nameSpace(void *data, const char *, const char *uri)
    {
        if (uri && std::string_view(uri).size() > longestNamespace)
            guarded(data, [](XmlHandler &) { throw damaged(); });
    }
};

XmlParser::XmlParser(XmlHandler &handler, qint64 &piecesLeft)
    : m_parser(XML_ParserCreateNS(nullptr, separator), XML_ParserFree)
    , m_handler(handler)
    , m_piecesLeft(piecesLeft)
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(m_parser.get(), Callbacks::characters);
    XML_SetStartNamespaceDeclHandler(m_parser.get(), Callbacks::nameSpace);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Callbacks::documentType);
}

XmlParser::~XmlParser() = default;

void XmlParser::take(QByteArrayView bytes, bool last)
{
    const XML_Status status =
        XML_Parse(m_parser.get(), bytes.data(), int(bytes.size()), last ? 1 : 0);
    if (m_exception)
        std::rethrow_exception(std::exchange(m_exception, {}));
    m_taken += bytes.size();
    const qint64 begun = m_taken - qint64(XML_GetCurrentByteIndex(m_parser.get()));
    if (status == XML_STATUS_OK && begun <= largestTag)
        return;
    if (XML_GetErrorCode(m_parser.get()) == XML_ERROR_NO_MEMORY)
        throw std::bad_alloc();
    throw damaged();
}

} // namespace shisaku
