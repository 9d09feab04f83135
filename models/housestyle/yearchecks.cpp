#include "models/housestyle/stylechecks.h"

#include "models/domain/fiscalyear.h"
#include "models/housestyle/housenumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A year as somebody wrote it, in half-width.
struct Written {
    QString era;     ///< 令和, R; empty for a western year
    QString ordinal; ///< 元, 2; empty for a western year
    QString western; ///< 2019, FY2019; empty for a year of an era
    QString suffix;  ///< 年度, 年, or nothing
};

/// What the house writes; empty where it is not certain that this is a year, or which.
QString houseYear(const Written &written, const PlanWords &words)
{
    const auto fiscalYear = readFiscalYear(written.era + written.ordinal + written.western);
    if (!fiscalYear)
        return {};
    QString house = eraYear(*fiscalYear);
    if (written.suffix == u"年度"_s)
        return house;
    if (written.ordinal.isEmpty()) // a calendar year is right in western form
        return written.western.startsWith(u'F') ? house : QString();
    if (written.suffix == u"年"_s) { // only its writer knows in which era 平成31年４月 is
        const bool isFirst = written.ordinal == u"元"_s || written.ordinal == u"1"_s;
        return isFirst == house.endsWith(u"元年度"_s) ? house.chopped(1) : QString();
    }
    // H30 alone can be many things, also a measure's number.
    const bool isLetter = written.era.front() >= u'A' && written.era.front() <= u'Z';
    const bool isYear = isLetter && words.isNearby(*fiscalYear) &&
                        !words.measureNumbered(written.era + written.ordinal);
    return isYear ? house : QString();
}

} // namespace

std::vector<StyleSpot> otherYears(const FlowingText &text, const PlanWords &words)
{
    static const QRegularExpression year(u"(?<![A-Za-z0-9.,-])"
                                         "(?:(\\p{Han}{2} *|[A-Z]\\.?)([0-9]{1,2}|元)|"
                                         "((?:FY *)?[12][0-9]{3}))"
                                         "(?![A-Za-z0-9-]|\\.[0-9])(?: *(年)(?: *(度))?)?"_s);
    std::vector<StyleSpot> spots;
    auto matches = year.globalMatch(halfWidth(text.text())); // places are the same in it
    while (matches.hasNext()) {
        const auto match = matches.next();
        const Written written{.era = match.captured(1).trimmed(),
                              .ordinal = match.captured(2),
                              .western = match.captured(3),
                              .suffix = match.captured(4) + match.captured(5)};
        const QString house = houseYear(written, words);
        const qsizetype at = match.capturedStart();
        const qsizetype length = match.capturedLength();
        if (!house.isEmpty() && text.text().mid(at, length) != house)
            spots.push_back({at, length, house});
    }
    return spots;
}

} // namespace shisaku
