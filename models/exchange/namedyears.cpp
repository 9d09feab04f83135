#include "models/exchange/namedyears.h"

#include "models/domain/fiscalyear.h"
#include "models/domain/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

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

/// The year of a number without its era before 年度: 元年度, ２年度. Such a text is of the years
/// around the one that is asked for.
std::optional<int> bareYear(const QString &number, int around)
{
    for (int year = around + 5; year > around - 30; --year) {
        const QString key = searchKey(eraYear(year));
        const QString end = number + u"年度"_s;
        if (key.size() > end.size() && key.endsWith(end) &&
            !key[key.size() - end.size() - 1].isDigit())
            return year;
    }
    return std::nullopt;
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
    if (isFiscal)
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

void takeOutNumbers(QString &text, const Year &year, NamedYears &named)
{
    static const QRegularExpression numbers(u"\\d+|元"_s);
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

} // namespace shisaku
