#include "models/exchange/reading/csvseparator.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace shisaku
{
namespace
{

constexpr std::array separators{u',', u';', u'\t'};
constexpr std::size_t linesToSee = 200;

using Counts = std::array<int, separators.size()>;

/// How often each separator stands in each of the first lines, outside quotes.
std::vector<Counts> countsOfLines(QStringView text)
{
    std::vector<Counts> lines(1);
    bool quoted = false;
    bool atStart = true; // of a cell: quotes further on are part of its text
    for (const QChar c : text) {
        if (c == u'"' && (quoted || atStart))
            quoted = !quoted;
        atStart = c == u'\n' || c == u'\r' || std::ranges::count(separators, c.unicode()) > 0;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r') {
            if (lines.size() == linesToSee)
                break;
            lines.emplace_back();
        } else if (const auto *at = std::ranges::find(separators, c.unicode());
                   at != separators.end()) {
            ++lines.back()[std::size_t(at - separators.begin())];
        }
    }
    return lines;
}

/// How many lines have the commonest count that is not zero, and that count.
std::pair<int, int> agreement(const std::vector<Counts> &lines, std::size_t separator)
{
    std::map<int, int> linesByCount;
    for (const Counts &counts : lines) {
        if (counts[separator] > 0)
            ++linesByCount[counts[separator]];
    }
    std::pair<int, int> best;
    for (const auto &[count, number] : linesByCount)
        best = std::max(best, {number, count});
    return best;
}

} // namespace

char16_t csvSeparator(QStringView text)
{
    const std::vector<Counts> lines = countsOfLines(text);
    std::size_t best = 0;
    for (std::size_t each = 1; each < separators.size(); ++each) {
        if (agreement(lines, each) > agreement(lines, best))
            best = each;
    }
    return separators[best];
}

} // namespace shisaku
