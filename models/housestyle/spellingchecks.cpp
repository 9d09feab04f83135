#include "models/housestyle/stylechecks.h"

#include "models/housestyle/spelling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Characters of a folded text that may be a name of the plan.
struct Candidate {
    qsizetype at;
    qsizetype length;
    int distance;
    const PlanWords::Name *name;
};

/// Finds in a text what is nearly a name of the plan. Such a stretch begins and ends as the name
/// does, or has the name's characters in another order.
class NameSearch
{
public:
    NameSearch(const FlowingText &text, const PlanWords &words)
        : m_text(text)
        , m_words(words)
        , m_folded(text.text())
    {
        findEdited();
        findRearranged();
    }

    std::vector<StyleSpot> spots();

private:
    void findEdited();
    void findEdited(qsizetype at, const PlanWords::Name &name);
    void findRearranged();
    void take(const Candidate &candidate);
    bool isFree(qsizetype at, qsizetype length) const;
    bool isNamedAt(qsizetype at) const;

    qsizetype from(qsizetype at) const { return m_folded.from[static_cast<std::size_t>(at)]; }
    qsizetype to(qsizetype end) const { return m_folded.to[static_cast<std::size_t>(end - 1)]; }
    QStringView keyAt(qsizetype at, qsizetype length) const
    {
        return QStringView(m_folded.key).sliced(at, length);
    }

    const FlowingText &m_text;
    const PlanWords &m_words;
    FoldedText m_folded;
    std::vector<Candidate> m_candidates;
};

void NameSearch::findEdited()
{
    for (qsizetype at = 0; at < m_folded.key.size(); ++at) {
        const auto &places = m_words.namesBeginningWith(m_folded.key[at]);
        if (places.empty() || !isFree(at, 1))
            continue;
        for (const std::size_t place : places)
            findEdited(at, m_words.names()[place]);
    }
}

void NameSearch::findEdited(qsizetype at, const PlanWords::Name &name)
{
    const qsizetype usual = name.key.size();
    const int most = toleratedEdits(usual);
    const qsizetype longest = std::min(usual + most, m_folded.key.size() - at);
    for (qsizetype length = usual - most; length <= longest; ++length) {
        const QStringView found = keyAt(at, length);
        if (found.back() != name.key.back())
            continue;
        const auto distance = spellingDistance(found, name.key, most);
        if (distance && (isNamedAt(at) || !differInParticles(found, name.key)))
            take({at, length, *distance, &name});
    }
}

void NameSearch::findRearranged()
{
    for (const auto &[length, names] : m_words.namesByLength()) {
        Bag bag;
        for (qsizetype end = 1; end <= m_folded.key.size(); ++end) {
            bag.add(m_folded.key[end - 1]);
            if (end > length)
                bag.remove(m_folded.key[end - 1 - length]);
            const auto place = end < length ? names.end() : names.find(bag.sum());
            if (place == names.end())
                continue;
            const PlanWords::Name &name = m_words.names()[place->second];
            if (isRearranged(keyAt(end - length, length), name.key))
                take({end - length, length, 1, &name});
        }
    }
}

void NameSearch::take(const Candidate &candidate)
{
    if (isFree(candidate.at, candidate.length))
        m_candidates.push_back(candidate);
}

/// A name that is written as in the plan is right, whatever else it resembles.
bool NameSearch::isFree(qsizetype at, qsizetype length) const
{
    return !m_text.touchesName(from(at), to(at + length));
}

/// Whether a name is expected there: after a quotation mark, or after a measure's number.
bool NameSearch::isNamedAt(qsizetype at) const
{
    constexpr QStringView before = u"【「『 ";
    return from(at) > 0 && before.contains(m_text.text()[from(at) - 1]);
}

/// The best candidates, none of which overlap.
std::vector<StyleSpot> NameSearch::spots()
{
    std::ranges::stable_sort(m_candidates, [](const Candidate &one, const Candidate &other) {
        return std::pair(one.distance, -one.length) < std::pair(other.distance, -other.length);
    });
    std::vector<StyleSpot> spots;
    for (const Candidate &each : m_candidates) {
        const qsizetype at = from(each.at);
        const qsizetype end = to(each.at + each.length);
        if (std::ranges::none_of(spots, [&](const StyleSpot &spot) {
                return at < spot.at + spot.length && spot.at < end;
            }))
            spots.push_back({at, end - at, each.name->text});
    }
    return spots;
}

/// Something that the text quotes, and where.
struct Quoted {
    QString text;
    QString key;
    std::vector<qsizetype> at;
    bool isPlans = false; ///< a name of the plan
};

std::vector<Quoted> quotedNames(const FlowingText &text)
{
    static const QRegularExpression quoted(
        u"[「『【](?:N[oO][.．]?[0-9０-９]+ *)?([^「」『』【】]{6,80})[」』】]"_s);
    std::vector<Quoted> names;
    auto matches = quoted.globalMatch(text.text());
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        const qsizetype at = match.capturedStart(1);
        auto known = std::ranges::find(names, name, &Quoted::text);
        if (known == names.end()) {
            names.push_back({.text = name, .key = FoldedText(name).key, .at = {}});
            known = std::prev(names.end());
        }
        known->at.push_back(at);
        known->isPlans = known->isPlans || text.touchesName(at, at + name.size());
    }
    return names;
}

/// Latin letters tell names apart that differ in nothing else: A評価, B評価.
bool haveSameLetters(const QString &one, const QString &other)
{
    static const QRegularExpression noLetters(u"[^a-z]"_s);
    return QString(one).remove(noLetters) == QString(other).remove(noLetters);
}

bool areSpellingsOfOne(const Quoted &one, const Quoted &other)
{
    const int most = std::min(1, toleratedEdits(std::min(one.key.size(), other.key.size())));
    return haveSameLetters(one.key, other.key) &&
           (spellingDistance(one.key, other.key, most) || isRearranged(one.key, other.key));
}

} // namespace

std::vector<StyleSpot> misspelledNames(const FlowingText &text, const PlanWords &words)
{
    return NameSearch(text, words).spots();
}

std::vector<StyleSpot> twoSpellings(const FlowingText &text, const PlanWords &)
{
    auto names = quotedNames(text);
    // The plan's names and those that stand often before those that do not.
    std::ranges::stable_sort(names, [](const Quoted &one, const Quoted &other) {
        return std::pair(one.isPlans, one.at.size()) > std::pair(other.isPlans, other.at.size());
    });
    std::vector<StyleSpot> spots;
    for (auto rarer = names.begin(); rarer != names.end(); ++rarer) {
        const auto usual = std::find_if(names.begin(), rarer, [&](const Quoted &name) {
            return !rarer->isPlans && areSpellingsOfOne(name, *rarer);
        });
        if (usual == rarer)
            continue;
        for (const qsizetype at : rarer->at)
            spots.push_back({at, rarer->text.size(), usual->text});
    }
    return spots;
}

} // namespace shisaku
