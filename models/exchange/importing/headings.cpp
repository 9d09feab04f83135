#include "models/exchange/importing/headings.h"

#include "models/domain/text.h"
#include "models/exchange/importing/dayyears.h"
#include "models/exchange/importing/headingremarks.h"
#include "models/exchange/importing/headingwords.h"
#include "models/exchange/importing/namedyears.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Longer than any heading with its remarks: what is longer is a text.
constexpr qsizetype longestHeading = 60;
/// The same of one of which the user has said what it is.
constexpr qsizetype longestSaid = 300;
/// How many texts are remembered, the first ones; those that come again do so soon.
constexpr qsizetype mostRead = 10'000;

/// The key without a count before it: 1施策名.
QString withoutCount(const QString &key)
{
    const auto rest =
        std::find_if(key.begin(), key.end(), [](QChar c) { return c < u'0' || c > u'9'; });
    return key.sliced(rest - key.begin());
}

/// Without a count before it that might be a year (21.評価), and with fiscal years for its days.
QString withYears(const QString &heading, const Year &year)
{
    static const QRegularExpression count(
        u"^\\s*(?:[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．)）、,](?![0-9０-９]))\\s*(?=\\S)"_s);
    const auto isMark = [](QChar c) { return u".．)）、,"_s.contains(c); };
    const bool mayBeCounted = std::any_of(heading.begin(), heading.end(), isMark);
    const QString text = mayBeCounted ? QString(heading).remove(count) : heading;
    const QString key = searchKey(text);
    const QString dated = withYearsOfDays(key, year.fiscalYear, DayForm::Heading);
    return dated == key ? text : dated;
}

/// Known, but of no use in the year asked for.
HeadingMeaning ofOtherYear(const HeadingMeaning &meant)
{
    return {.isRecognised = true, .otherYears = meant.field};
}

} // namespace

QString headingKey(const QString &heading)
{
    QString key = searchKey(heading);
    key.removeIf([](QChar c) {
        const bool isMark = c.isPunct() || c.isSymbol() || c.isSpace();
        return c != u'#' && isMark;
    });
    return key;
}

bool namesMeasure(const ForeignRow &row, const Meanings &meanings)
{
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        const ImportField field = meanings[column].field;
        const bool isName = field == ImportField::Number || field == ImportField::Title;
        if (isName && !row.text(column).isEmpty())
            return true;
    }
    return false;
}

std::optional<ImportField> HeadingReader::saidOf(const QString &heading) const
{
    if (m_known.isEmpty() || heading.size() > longestSaid)
        return std::nullopt;
    const auto said = m_known.constFind(headingKey(heading));
    return said != m_known.cend() ? std::optional(*said) : std::nullopt;
}

HeadingMeaning HeadingReader::meaningOfKey(const QString &key) const
{
    if (const HeadingMeaning *word = headingWord(key))
        return *word;
    const NamedYears named = namedYears(key, m_year);
    const HeadingMeaning *rest = headingWord(named.rest);
    static const QRegularExpression onward(u"^以降の?"_s);
    if (!rest && named.other && !named.asked && named.rest.startsWith(u"以降"_s))
        rest = headingWord(QString(named.rest).remove(onward));
    if (rest && named.other)
        return ofOtherYear(*rest);
    if (rest && named.asked && rest->otherYears != ImportField::Ignored)
        return {.field = rest->otherYears, .isRecognised = true}; // 令和元年度現状値
    if (rest && named.asked)
        return *rest;
    const HeadingMeaning *counted = headingWord(withoutCount(key));
    return counted ? *counted : HeadingMeaning{};
}

HeadingMeaning HeadingReader::meaning(const QString &heading) const
{
    if (heading.isEmpty())
        return {};
    if (heading.size() > longestHeading) {
        const auto said = saidOf(heading);
        return said ? HeadingMeaning{.field = *said, .isRecognised = true, .isKnown = true}
                    : HeadingMeaning{};
    }
    const auto read = m_read.constFind(heading);
    if (read != m_read.cend())
        return *read;
    const HeadingMeaning meaning = readMeaning(heading);
    if (m_read.size() < mostRead)
        m_read.insert(heading, meaning);
    return meaning;
}

bool HeadingReader::isKnownAsOther(const QString &text) const
{
    if (text.size() > longestHeading)
        return !saidOf(text);
    if (m_known.isEmpty() && !mayHoldHeadingWord(text))
        return true;
    const auto read = m_read.constFind(text);
    return read != m_read.cend() && !read->isRecognised;
}

HeadingMeaning HeadingReader::readMeaning(const QString &text) const
{
    if (const auto said = saidOf(text))
        return {.field = *said, .isRecognised = true, .isKnown = true};
    const QString heading = withYears(text, m_year);
    const QString whole = headingKey(heading);
    const HeadingMeaning meant = meaningOfKey(whole);
    if (meant.isRecognised)
        return meant;
    const PlainHeading plain = plainHeading(heading);
    const QString key = headingKey(plain.text);
    const HeadingMeaning bare = key == whole ? meant : meaningOfKey(key);
    if (!bare.isRecognised)
        return bare;
    // Of a measure（旧）may tell two numbers apart.
    const bool isOfOthers =
        namedYears(whole, m_year).other ||
        (!m_year.isOverall() && isOfYear(bare.field) && isOfAnotherStage(plain, bare.field));
    return isOfOthers ? ofOtherYear(bare) : bare;
}

} // namespace shisaku
