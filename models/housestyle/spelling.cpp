#include "models/housestyle/spelling.h"

#include "models/domain/text.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace shisaku
{
namespace
{

bool isLeftOut(QChar c)
{
    return c.isSpace() || c == u'・' || c == u'･' || c == u'·';
}

/// A voicing mark that stands behind a half-width kana.
bool isVoicing(QChar c)
{
    return c == u'\uff9e' || c == u'\uff9f';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(QStringView key)
{
    QString digits;
    std::ranges::copy_if(key, std::back_inserter(digits), isDigit);
    return digits;
}

bool shareNothing(QStringView one, QStringView other)
{
    return std::ranges::none_of(one, [&](QChar c) { return other.contains(c); });
}

/// Whether all that differs is one word of two characters: 強化 for 向上.
bool differInOneWord(QStringView one, QStringView other)
{
    const auto head = std::ranges::mismatch(one, other).in1 - one.begin();
    one = one.sliced(head);
    other = other.sliced(std::min<qsizetype>(head, other.size()));
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    return one.size() == 2 && other.size() == 2 && shareNothing(one, other);
}

/// The edit distance (Levenshtein), looking only at the band in which it can be that small.
std::optional<int> editDistance(QStringView one, QStringView other, int most)
{
    const qsizetype band = most;
    if (std::abs(one.size() - other.size()) > band)
        return std::nullopt;
    using Row = QVarLengthArray<int, 128>;
    Row rows[2] = {Row(other.size() + 1), Row(other.size() + 1)};
    std::iota(rows[0].begin(), rows[0].end(), 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        const Row &row = rows[(i + 1) % 2];
        Row &next = rows[i % 2];
        std::ranges::fill(next, most + 1);
        if (i <= band)
            next[0] = static_cast<int>(i);
        int least = next[0];
        const qsizetype last = std::min(other.size(), i + band);
        for (qsizetype j = std::max<qsizetype>(1, i - band); j <= last; ++j) {
            const int exchanged = row[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            next[j] = std::min({exchanged, row[j] + 1, next[j - 1] + 1});
            least = std::min(least, next[j]);
        }
        if (least > most)
            return std::nullopt;
    }
    const int distance = rows[one.size() % 2].back();
    return distance <= most ? std::optional(distance) : std::nullopt;
}

} // namespace

FoldedText::FoldedText(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair =
            at + 1 < text.size() && (isVoicing(text[at + 1]) || text[at].isHighSurrogate());
        const qsizetype length = isPair ? 2 : 1;
        if (!isLeftOut(text[at])) {
            const QString folded = searchKey(text.mid(at, length));
            key += folded;
            from.insert(from.end(), static_cast<std::size_t>(folded.size()), at);
            to.insert(to.end(), static_cast<std::size_t>(folded.size()), at + length);
        }
        at += length;
    }
}

Bag::Bag(QStringView key)
{
    for (const QChar c : key)
        add(c);
}

quint64 Bag::weight(QChar c)
{
    const quint64 spread = (c.unicode() + 1U) * 0x9E3779B97F4A7C15U; // of the golden ratio
    return spread ^ (spread >> 29);
}

int toleratedEdits(qsizetype length)
{
    if (length < 6)
        return 0;
    return length < 10 ? 1 : 2;
}

std::optional<int> spellingDistance(QStringView one, QStringView other, int most)
{
    const auto distance = editDistance(one, other, most);
    const bool isOther = distance && *distance > 0 &&
                         (digitsOf(one) != digitsOf(other) || differInOneWord(one, other));
    return isOther ? std::nullopt : distance;
}

bool isRearranged(QStringView one, QStringView other)
{
    return one.size() == other.size() && one != other && digitsOf(one) == digitsOf(other) &&
           std::ranges::is_permutation(one, other);
}

bool differInParticles(QStringView one, QStringView other)
{
    constexpr QStringView particles = u"のをがはにでとへも";
    if (one.size() != other.size() || one == other)
        return false;
    for (qsizetype at = 0; at < one.size(); ++at) {
        if (one[at] != other[at] && !(particles.contains(one[at]) && particles.contains(other[at])))
            return false;
    }
    return true;
}

} // namespace shisaku
