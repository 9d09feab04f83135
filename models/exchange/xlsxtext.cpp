#include "models/exchange/xlsxtext.h"

#include "models/exchange/foreignlimits.h"
#include "models/exchange/foreignrefusal.h"

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

} // namespace

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

void XlsxText::start(const XmlName &name)
{
    if (name == reading)
        ++m_readings;
    m_isText = name == textPiece && m_readings == 0;
}

void XlsxText::end(const XmlName &name)
{
    if (name == reading)
        --m_readings;
    m_isText = false;
}

void XlsxText::characters(std::string_view text)
{
    if (m_isText)
        keepText(m_text, text);
}

QString XlsxText::take()
{
    if (m_text.empty())
        return {};
    QString text = withoutEscapes(textOf(m_text));
    m_text.clear();
    return text;
}

void SharedStrings::start(const XmlName &name, const XmlAttributes &)
{
    m_text.start(name);
}

void SharedStrings::end(const XmlName &name)
{
    m_text.end(name);
    if (name != stringItem)
        return;
    if (m_strings.size() == std::size_t(mostCells))
        throw damaged();
    m_strings.push_back(m_text.take().left(longestKeptText));
}

const QString &SharedStrings::at(std::string_view index) const
{
    std::size_t number = 0;
    const auto result = std::from_chars(index.data(), index.data() + index.size(), number);
    if (result.ec != std::errc() || result.ptr != index.data() + index.size() ||
        number >= m_strings.size())
        throw damaged();
    return m_strings[number];
}

} // namespace shisaku
