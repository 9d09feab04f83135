#include "models/exchange/xlsxtext.h"

#include "models/exchange/foreignlimits.h"
#include "models/exchange/foreignrefusal.h"

#include <QRegularExpression>

#include <charconv>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr XmlName stringItem{XmlSpace::Sheet, "si"};
constexpr XmlName textPiece{XmlSpace::Sheet, "t"};
constexpr XmlName reading{XmlSpace::Sheet, "rPh"};

} // namespace

QString withoutEscapes(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype from = 0;
    for (auto all = escape.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
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
        m_text += text;
}

QString XlsxText::take()
{
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
    m_strings.push_back(m_text.take());
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
