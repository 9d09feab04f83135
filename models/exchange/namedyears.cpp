#include "models/exchange/namedyears.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The western years whose era is looked up; no plan is of others.
constexpr int firstKnown = 1800;
constexpr int lastKnown = 2400;

/// A year that a text names, and where.
struct Place {
    qsizetype from = 0;
    qsizetype end = 0;
    std::optional<int> year{}; ///< none: it is no year
};

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// Which year of its era a fiscal year is: 30 of 2018, 1 of 2019; itself before the first era.
int ordinalOf(int fiscalYear)
{
    static const std::vector<int> ordinals = [] {
        std::vector<int> all;
        all.reserve(lastKnown - firstKnown + 1);
        for (int year = firstKnown; year <= lastKnown; ++year) {
            const QString code = fiscalYearCode(year);
            all.push_back(isLetter(code.front().toLower()) ? code.sliced(1).toInt() : year);
        }
        return all;
    }();
    const bool isKnown = fiscalYear >= firstKnown && fiscalYear <= lastKnown;
    return isKnown ? ordinals[static_cast<std::size_t>(fiscalYear - firstKnown)] : 0;
}

/// The year of a number without its era: 元年度, ２年度. Such a text is of the years around the one
/// that is asked for.
std::optional<int> bareYear(const QString &number, int around)
{
    const int ordinal = number == u"元"_s ? 1 : number.toInt();
    for (int year = around + 5; ordinal > 0 && year > around - 30; --year) {
        if (ordinalOf(year) == ordinal)
            return year;
    }
    return std::nullopt;
}

/// Whether a number without 年度 is a year's all the same: 30評価, 評価（元）. A small one counts
/// the headings: 3評価.
bool isYearAlone(const QString &key, const Place &place, const QString &number)
{
    constexpr int mostHeadings = 20;
    const bool isAtAnEnd = place.from == 0 || place.end == key.size();
    return isAtAnEnd && number.size() <= 2 && (number == u"元"_s || number.toInt() > mostHeadings);
}

/// The year that the number at `from` is part of: with its era before it, 年 or 年度 behind it.
Place placeOf(const QString &key, qsizetype from, const QString &number, int around)
{
    Place place{.from = from, .end = from + number.size()};
    const QString behind = key.mid(place.end);
    static const QRegularExpression day(u"^年\\d{1,2}月"_s);
    if (day.match(behind).hasMatch())
        return place; // a day is not about its year
    const bool isFiscal = behind.startsWith(u"年度"_s);
    place.end += isFiscal ? 2 : behind.startsWith(u'年') ? 1 : 0;
    if (number.size() == 4 && (number.startsWith(u"19"_s) || number.startsWith(u"20"_s))) {
        place.year = number.toInt();
        for (const QString &prefix : {u"西暦"_s, u"fy"_s}) {
            if (key.first(from).endsWith(prefix))
                place.from -= 2;
        }
        return place;
    }
    for (const qsizetype length : {qsizetype(2), qsizetype(1)}) {
        if (number.size() > 2 || from < length)
            continue;
        const QString era = key.mid(from - length, length);
        const bool isInWord = isLetter(era.front()) && from > length && isLetter(key[from - 2]);
        place.year = isInWord ? std::nullopt : readFiscalYear(era + number);
        if (place.year) {
            place.from -= length;
            return place;
        }
    }
    if (isFiscal || isYearAlone(key, place, number))
        place.year = bareYear(number, around);
    return place;
}

/// Takes the words out of the text; whether one was there.
bool takeOut(QString &text, const QStringList &words)
{
    const qsizetype before = text.size();
    for (const QString &word : words)
        text.remove(word);
    return text.size() < before;
}

const QRegularExpression &numbersOfYears()
{
    static const QRegularExpression numbers(u"\\d+|元"_s);
    return numbers;
}

/// Headings name few years; a text with more numbers is none.
bool hasManyNumbers(const QString &text)
{
    constexpr int most = 4;
    int count = 0;
    auto each = numbersOfYears().globalMatch(text);
    for (; each.hasNext() && count <= most; each.next())
        ++count;
    return count > most;
}

void takeOutNumbers(QString &text, const Year &year, NamedYears &named)
{
    const QRegularExpression &numbers = numbersOfYears();
    if (hasManyNumbers(text))
        return;
    auto match = numbers.match(text);
    while (match.hasMatch()) {
        const Place place = placeOf(text, match.capturedStart(), match.captured(), year.fiscalYear);
        if (!place.year) {
            match = numbers.match(text, match.capturedEnd());
            continue;
        }
        const bool isAsked = !year.isOverall() && *place.year == year.fiscalYear;
        (isAsked ? named.asked : named.other) = true;
        text.remove(place.from, place.end - place.from);
        match = numbers.match(text, place.from);
    }
}

} // namespace

NamedYears namedYears(const QString &key, const Year &year)
{
    static const QStringList otherYears = {u"前々年度"_s, u"一昨年度"_s, u"前年度"_s, u"昨年度"_s,
                                           u"前年"_s,     u"昨年"_s,     u"前回"_s,   u"次年度"_s,
                                           u"来年度"_s,   u"翌年度"_s,   u"過年度"_s, u"lastyear"_s,
                                           u"previous"_s};
    static const QStringList askedYear = {u"当該年度"_s, u"今年度"_s, u"本年度"_s,
                                          u"当年度"_s,   u"今回"_s,   u"thisyear"_s};
    static const QStringList overall = {u"総合評価"_s, u"overall"_s};
    NamedYears named{.rest = key};
    named.other = takeOut(named.rest, otherYears);
    named.asked = takeOut(named.rest, askedYear);
    if (key.contains(overall[0]) || key.contains(overall[1])) {
        (year.isOverall() ? named.asked : named.other) = true;
        named.rest.replace(overall[0], u"評価"_s).remove(overall[1]);
    }
    takeOutNumbers(named.rest, year, named);
    static const QRegularExpression joint(u"^(?:における|末|の|分)+"_s);
    named.rest.remove(joint);
    return named;
}

std::vector<int> titleYears(const QString &key, int around)
{
    static const QRegularExpression span(u"^(?:[~〜～–・-]|から)"_s);
    std::vector<int> years;
    bool isNamed = false;
    if (hasManyNumbers(key))
        return years;
    for (const QRegularExpressionMatch &match : numbersOfYears().globalMatch(key)) {
        const Place place = placeOf(key, match.capturedStart(), match.captured(), around);
        if (!place.year)
            continue;
        const QString text = key.sliced(place.from, place.end - place.from);
        const bool isFiscal = text.endsWith(u"年度"_s) || text.startsWith(u"fy"_s);
        if (isFiscal || span.match(key.sliced(place.end)).hasMatch())
            years.push_back(*place.year);
        isNamed = isNamed || isFiscal;
    }
    return isNamed ? years : std::vector<int>();
}

} // namespace shisaku
