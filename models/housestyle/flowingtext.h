#pragma once

#include <QString>

#include <vector>

namespace shisaku
{

class PlanWords;

/// A text as it is read: lines are joined, for where a line ends says nothing about how a word is
/// written.
class FlowingText
{
public:
    FlowingText(const QString &lines, const PlanWords &words);

    const QString &text() const { return m_text; }
    /// Where a character of it stands in the lines; at the text's end the end of the lines.
    qsizetype inLines(qsizetype at) const { return m_from[static_cast<std::size_t>(at)]; }

    // Of the characters from `at` up to, not including, `end`.

    /// Whether one of them belongs to a name that is written as in the plan.
    bool touchesName(qsizetype at, qsizetype end) const;
    /// Whether a line ends between them.
    bool isBroken(qsizetype at, qsizetype end) const;

private:
    QString m_text;
    std::vector<qsizetype> m_from;
    std::vector<bool> m_isName;
};

} // namespace shisaku
