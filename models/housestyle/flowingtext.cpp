#include "models/housestyle/flowingtext.h"

#include "models/housestyle/planwords.h"

#include <algorithm>

namespace shisaku
{
namespace
{

/// Whether two lines that end and begin so would run together: numbers, words in Latin letters.
bool wouldRunTogether(QChar before, QChar after)
{
    const bool latin = before.unicode() < 0x80 && after.unicode() < 0x80;
    return (before.isDigit() && after.isDigit()) ||
           (latin && before.isLetterOrNumber() && after.isLetterOrNumber());
}

} // namespace

FlowingText::FlowingText(const QString &lines, const PlanWords &words)
{
    const auto append = [this](QChar c, qsizetype from) {
        m_text += c;
        m_from.push_back(from);
    };
    for (qsizetype at = 0; at < lines.size();) {
        qsizetype end = at;
        while (end < lines.size() && lines[end].isSpace())
            ++end;
        const QStringView space = QStringView(lines).sliced(at, end - at);
        if (space.isEmpty()) {
            append(lines[at], at);
            ++at;
            continue;
        }
        const bool isBreak = space.contains(u'\n');
        const bool isBlank = std::ranges::any_of(space, [](QChar c) { return c != u'\n'; });
        for (qsizetype i = at; i < end && !isBreak; ++i)
            append(lines[i], i);
        if (isBreak && at > 0 && end < lines.size() &&
            (isBlank || wouldRunTogether(lines[at - 1], lines[end])))
            append(u' ', at);
        at = end;
    }
    m_from.push_back(lines.size());
    m_isName = words.markNames(m_text);
}

bool FlowingText::touchesName(qsizetype at, qsizetype end) const
{
    return std::any_of(m_isName.begin() + at, m_isName.begin() + end, [](bool is) { return is; });
}

bool FlowingText::isBroken(qsizetype at, qsizetype end) const
{
    for (qsizetype i = at; i + 1 < end; ++i) {
        if (inLines(i + 1) - inLines(i) > 1)
            return true;
    }
    return false;
}

} // namespace shisaku
