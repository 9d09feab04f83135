#include "models/housestyle/stylechecks.h"

#include "models/housestyle/housenumber.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// What is counted in thousands.
const QString counted =
    u"施策|事業|指標|項目|団体|世帯|箇所|か所|カ所|ヶ所|時間|件|人|名|回|台|円|枚|部|冊|校|社|者|点"_s;
/// What figures stand before as well.
const QString measured =
    u"年度|か年|カ年|ヶ年|か月|カ月|ヶ月|箇月|年|月|日|時|分|秒|週|期|次|号|番|位|"
    "課|区|園|館|種|本|歳|割|倍|つ|万|億|兆|%|パーセント|ポイント"_s;

/// A figure and what it counts.
struct Figure {
    qsizetype at;
    qsizetype length;
    QString number; ///< as it is written
    QString unit;   ///< as it is written
    QString house;  ///< the number as the house writes it
    bool isCount;   ///< of things, of which there may be thousands
    bool isPercentage;
};

std::vector<Figure> figures(const FlowingText &text)
{
    // Not a part of a code: IPv6, 2.0, A4, 2019-1.
    static const QRegularExpression figure(
        u"(?<![A-Za-z0-9.,/_-])((?<=施策)|(?<=第))?([0-9]+(?:[.,][0-9]+)*)(?![A-Za-z.,_-])"
        "(?:(%1)|(%2))?"_s.arg(counted, measured));
    static const QRegularExpression chartLabel(u"】, *[0-9]+施策"_s);
    const QString half = halfWidth(text.text());
    std::vector<std::pair<qsizetype, qsizetype>> labels;
    for (auto matches = chartLabel.globalMatch(half); matches.hasNext();) {
        const auto match = matches.next();
        labels.emplace_back(match.capturedStart(), match.capturedEnd());
    }
    std::vector<Figure> all;
    for (auto matches = figure.globalMatch(half); matches.hasNext();) {
        const auto match = matches.next();
        const bool isLabel = std::ranges::any_of(labels, [&](const auto &label) {
            return label.first <= match.capturedStart() && match.capturedEnd() <= label.second;
        });
        const bool isNumbered = match.hasCaptured(1);
        const bool hasUnit = match.hasCaptured(3) || match.hasCaptured(4);
        if (isLabel || (!isNumbered && !hasUnit))
            continue;
        const bool isCount = match.hasCaptured(3);
        const auto asWritten = [&](qsizetype at, qsizetype end) {
            return text.text().sliced(at, end - at);
        };
        const bool isPercentage = match.captured(4) == u"%"_s;
        const QString number = asWritten(match.capturedStart(2), match.capturedEnd(2));
        all.push_back({.at = match.capturedStart(),
                       .length = match.capturedLength(),
                       .number = number,
                       .unit = asWritten(match.capturedEnd(2), match.capturedEnd()),
                       .house = isPercentage ? halfWidth(number) : houseNumber(number, isCount),
                       .isCount = isCount,
                       .isPercentage = isPercentage});
    }
    return all;
}

} // namespace

std::vector<StyleSpot> otherDigits(const FlowingText &text, const PlanWords &)
{
    std::vector<StyleSpot> spots;
    for (const Figure &figure : figures(text)) {
        if (figure.isPercentage)
            continue;
        const bool isOneDigit = figure.number.size() == 1;
        const bool isWide = figure.number != halfWidth(figure.number);
        if (isOneDigit != isWide)
            spots.push_back({figure.at, figure.length, figure.house + figure.unit});
    }
    return spots;
}

std::vector<StyleSpot> otherPercentages(const FlowingText &text, const PlanWords &)
{
    std::vector<StyleSpot> spots;
    for (const Figure &figure : figures(text)) {
        if (figure.isPercentage && figure.number != figure.house)
            spots.push_back({figure.at, figure.length, figure.house + figure.unit});
    }
    return spots;
}

std::vector<StyleSpot> otherThousands(const FlowingText &text, const PlanWords &)
{
    std::vector<StyleSpot> spots;
    for (const Figure &figure : figures(text)) {
        if (figure.isCount && halfWidth(figure.number) != halfWidth(figure.house))
            spots.push_back({figure.at, figure.length, figure.house + figure.unit});
    }
    return spots;
}

std::vector<StyleSpot> joinedCounts(const FlowingText &text, const PlanWords &words)
{
    static const QRegularExpression count(
        u"(?<=[：:])([0-9０-９,]+)(施策|件)[ 　]*(?=([^：:、。, 　]{1,20})[：:])"_s);
    std::vector<StyleSpot> spots;
    for (auto matches = count.globalMatch(text.text()); matches.hasNext();) {
        const auto match = matches.next();
        if (words.isGrade(match.captured(3)) &&
            !text.isBroken(match.capturedStart(), match.capturedEnd() + 1))
            spots.push_back({match.capturedStart(), match.capturedLength(),
                             houseNumber(match.captured(1), true) + match.captured(2) + u", "_s});
    }
    return spots;
}

} // namespace shisaku
