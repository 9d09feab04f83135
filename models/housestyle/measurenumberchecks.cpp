#include "models/housestyle/stylechecks.h"

#include "models/domain/officialtext.h"
#include "models/housestyle/housenumber.h"
#include "models/housestyle/spelling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A measure's number in a text.
struct Mention {
    qsizetype at;
    qsizetype end;         ///< behind the number
    qsizetype next;        ///< behind the spaces that follow it
    QString house{};       ///< No.４; empty where no measure of the plan has it
    bool isTitled = false; ///< the measure's title follows
};

/// Whether the text begins as the title does, however it is spelled.
bool beginsAs(const QString &text, const QString &title)
{
    constexpr qsizetype enough = 3;
    const QString key = FoldedText(title).key.left(enough);
    return !key.isEmpty() && FoldedText(text).key.startsWith(key);
}

/// How many of the digits at the text's beginning are zeros before a number.
qsizetype leadingZeros(const QString &text)
{
    qsizetype zeros = 0;
    while (zeros + 1 < text.size() && text[zeros] == u'0' && text[zeros + 1].isDigit())
        ++zeros;
    return zeros;
}

qsizetype digitsAtStart(const QString &text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return !c.isDigit(); });
    return end - text.begin();
}

/// The mention whose No begins at `at` and whose number at `number`.
Mention mentionAt(qsizetype at, qsizetype number, const QString &half, const PlanWords &words)
{
    constexpr qsizetype enough = 40;
    const QString rest = half.mid(number, enough);
    const qsizetype zeros = leadingZeros(rest);
    const Measure *measure = words.measureAtStart(rest);
    qsizetype skipped = 0;
    if (!measure && zeros > 0) {
        measure = words.measureAtStart(rest.mid(zeros));
        skipped = zeros;
    }
    const qsizetype length =
        measure ? skipped + plainMeasureNumber(measure->number).size() : digitsAtStart(rest);
    Mention mention{.at = at, .end = number + length, .next = number + length};
    while (mention.next < half.size() && half[mention.next] == u' ')
        ++mention.next;
    if (measure) {
        mention.house = officialMeasureNumber(measure->number);
        mention.isTitled = beginsAs(half.mid(mention.next, enough), measure->title);
    }
    return mention;
}

std::vector<Mention> mentions(const FlowingText &text, const PlanWords &words)
{
    // NO2 and NO3 are substances.
    static const QRegularExpression number(
        u"(?:№|(?<![A-Za-z])(?!NO[23](?![0-9]))[Nn][Oo])[.。]? *(?=[0-9A-Z])"_s);
    const QString half = halfWidth(text.text());
    std::vector<Mention> all;
    auto matches = number.globalMatch(half);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Mention mention = mentionAt(match.capturedStart(), match.capturedEnd(), half, words);
        if (mention.end > match.capturedEnd()) // there is a number behind No
            all.push_back(mention);
    }
    return all;
}

} // namespace

std::vector<StyleSpot> otherMeasureNumbers(const FlowingText &text, const PlanWords &words)
{
    std::vector<StyleSpot> spots;
    for (const Mention &mention : mentions(text, words)) {
        const QString written = text.text().mid(mention.at, mention.end - mention.at);
        if (mention.house.isEmpty() || written == mention.house)
            continue;
        const qsizetype end = mention.isTitled ? mention.next : mention.end;
        spots.push_back({mention.at, end - mention.at,
                         mention.isTitled ? mention.house + u' ' : mention.house});
    }
    return spots;
}

std::vector<StyleSpot> joinedMeasureNumbers(const FlowingText &text, const PlanWords &words)
{
    std::vector<StyleSpot> spots;
    for (const Mention &mention : mentions(text, words)) {
        const bool isJoined = mention.isTitled && mention.next == mention.end &&
                              !text.isBroken(mention.end - 1, mention.end + 1);
        if (isJoined)
            spots.push_back({mention.at, mention.end - mention.at, mention.house + u' '});
    }
    return spots;
}

std::vector<StyleSpot> unknownMeasureNumbers(const FlowingText &text, const PlanWords &words)
{
    std::vector<StyleSpot> spots;
    for (const Mention &mention : mentions(text, words)) {
        if (mention.house.isEmpty())
            spots.push_back({mention.at, mention.end - mention.at});
    }
    return spots;
}

} // namespace shisaku
