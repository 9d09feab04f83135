#include "models/exchange/reading/odstext.h"

#include "models/exchange/reading/foreignlimits.h"

#include <algorithm>
#include <array>

namespace shisaku
{
namespace
{

constexpr XmlName paragraph{XmlSpace::Text, "p"};
constexpr XmlName spaces{XmlSpace::Text, "s"};
constexpr XmlName tab{XmlSpace::Text, "tab"};
constexpr XmlName lineBreak{XmlSpace::Text, "line-break"};

/// What is within a paragraph without being its text.
bool isAside(const XmlName &name)
{
    return name == XmlName{XmlSpace::Text, "ruby-text"} ||
           name == XmlName{XmlSpace::Text, "note"} ||
           name == XmlName{XmlSpace::Office, "annotation"} || name.space == XmlSpace::Other;
}

bool isXmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

void OdsText::startCell()
{
    m_text.clear();
    m_depth = 0;
    m_ignored = 0;
    m_paragraphs = 0;
    m_hasStruck = false;
}

void OdsText::start(const XmlName &name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_ignored > 0)
        return;
    const bool isStruck = m_struckStyles.contains(attributes.text(XmlSpace::Text, "style-name"));
    const bool belongs = !isStruck && (m_depth > 1 ? !isAside(name) : name == paragraph);
    if (!belongs) {
        m_ignored = m_depth;
        m_isStruck = isStruck;
    } else if (m_depth == 1) {
        if (++m_paragraphs > 1)
            m_text += '\n';
        m_isAfterSpace = true;
    } else if (name == spaces) {
        const qint64 count = attributes.number(XmlSpace::Text, "c", 1);
        static const std::string most(std::size_t(longestKeptText), ' ');
        keepText(m_text, std::string_view(most).substr(
                             0, std::size_t(std::clamp<qint64>(count, 0, longestKeptText))));
    } else if (name == tab || name == lineBreak) {
        m_text += name == tab ? '\t' : '\n';
        m_isAfterSpace = true;
    }
}

void OdsText::end()
{
    if (m_ignored == m_depth)
        m_ignored = 0;
    --m_depth;
}

void OdsText::characters(std::string_view text)
{
    if (m_ignored > 0 && m_isStruck)
        m_hasStruck = m_hasStruck || !std::ranges::all_of(text, isXmlSpace);
    if (m_ignored > 0 || m_depth == 0)
        return;
    std::string plain;
    for (const char c : text) {
        const bool space = isXmlSpace(c);
        if (!space || !m_isAfterSpace)
            plain += space ? ' ' : c;
        m_isAfterSpace = space;
    }
    keepText(m_text, plain);
}

QString OdsText::text() const
{
    return textOf(m_text);
}

} // namespace shisaku
