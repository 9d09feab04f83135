#include "models/exchange/reading/xlsxtext.h"

#include "models/exchange/reading/foreignlimits.h"
#include "models/exchange/reading/foreignrefusal.h"

#include <algorithm>
#include <charconv>
#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr XmlName stringItem{XmlSpace::Sheet, "si"};
constexpr XmlName textPiece{XmlSpace::Sheet, "t"};
constexpr XmlName run{XmlSpace::Sheet, "r"};
constexpr XmlName runFormat{XmlSpace::Sheet, "rPr"};
constexpr XmlName reading{XmlSpace::Sheet, "rPh"};

/// The character that an escape is: _x0041_ is an A.
std::optional<QChar> escapedAt(QStringView text)
{
    constexpr qsizetype digitsAt = 2;
    constexpr qsizetype digits = 4;
    if (text.size() != digitsAt + digits + 1 || !text.startsWith("_x"_L1) || text.back() != u'_')
        return std::nullopt;
    const QStringView number = text.sliced(digitsAt, digits);
    const auto isDigit = [](QChar c) {
        const auto letter = c.toLower();
        return (c >= u'0' && c <= u'9') || (letter >= u'a' && letter <= u'f');
    };
    if (!std::ranges::all_of(number, isDigit))
        return std::nullopt;
    return QChar(number.toUShort(nullptr, 16));
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

ForeignCell textOrStruck(const QString &text, bool hasStruck)
{
    if (hasStruck && text.trimmed().isEmpty())
        return {ForeignCell::Kind::Struck, {}};
    return {text.isEmpty() ? ForeignCell::Kind::Empty : ForeignCell::Kind::Text, text};
}

QString withoutEscapes(const QString &text)
{
    constexpr qsizetype escapeSize = 7; // _x0041_
    if (!text.contains("_x"_L1))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto character = escapedAt(QStringView(text).sliced(at).left(escapeSize));
        result += character.value_or(text[at]);
        at += character ? escapeSize : 1;
    }
    return result.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

bool isStrike(const XmlName &name, const XmlAttributes &attributes)
{
    const std::string_view value = attributes.value("val");
    return name == XmlName{XmlSpace::Sheet, "strike"} && value != "0" && value != "false" &&
           value != "off";
}

void XlsxText::start(const XmlName &name, const XmlAttributes &attributes)
{
    if (name == reading)
        ++m_readings;
    if (name == runFormat)
        m_isOwn = true;
    if (m_isOwn && isStrike(name, attributes))
        m_isStruck = true;
    m_isText = name == textPiece && m_readings == 0;
}

void XlsxText::end(const XmlName &name)
{
    if (name == reading)
        --m_readings;
    if (name == run)
        m_isOwn = m_isStruck = false;
    m_isText = false;
}

void XlsxText::characters(std::string_view text)
{
    if (m_isText && m_isStruck)
        m_hasStruck = m_hasStruck || !isBlank(text);
    if (!m_isText || m_isStruck)
        return;
    keepText(m_text, text);
    if (m_isOwn)
        keepText(m_ownText, text);
}

void XlsxText::clear()
{
    m_text.clear();
    m_ownText.clear();
    m_isOwn = m_isStruck = m_hasStruck = false;
}

QString XlsxText::textOfPieces(const std::string &pieces)
{
    return pieces.empty() ? QString() : withoutEscapes(textOf(pieces));
}

void SharedStrings::start(const XmlName &name, const XmlAttributes &attributes)
{
    m_text.start(name, attributes);
}

void SharedStrings::end(const XmlName &name)
{
    m_text.end(name);
    if (name != stringItem)
        return;
    if (m_strings.size() == std::size_t(mostCells))
        throw damaged();
    if (const QString own = m_text.ownText(); !own.isEmpty())
        m_ownTexts.insert(m_strings.size(), own.left(longestKeptText));
    if (m_text.hasStruck())
        m_struck.insert(m_strings.size());
    m_strings.push_back(m_text.text().left(longestKeptText));
    m_text.clear();
}

ForeignCell SharedStrings::cell(std::string_view index, bool isStruck) const
{
    std::size_t number = 0;
    const auto result = std::from_chars(index.data(), index.data() + index.size(), number);
    if (result.ec != std::errc() || result.ptr != index.data() + index.size() ||
        number >= m_strings.size())
        throw damaged();
    return isStruck ? textOrStruck(m_ownTexts.value(number), true)
                    : textOrStruck(m_strings[number], m_struck.contains(number));
}

} // namespace shisaku
