#include "models/exchange/numbercells.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

constexpr int shownDigits = 15;
constexpr double daySeconds = 86'400;
constexpr double daysOf1904 = 1'462;
constexpr double dayThatNeverWas = 60; // 29 February 1900
constexpr double lastDay = 2'958'466;  // the one behind 31 December 9999

bool isBetween(qint64 id, qint64 first, qint64 last)
{
    return first <= id && id <= last;
}

/// The letters of the first section of a format that are neither quoted nor escaped nor in
/// brackets; [h] and the like, which count hours beyond a day, are its letter.
QString formatLetters(const QString &code)
{
    QString letters;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        const QChar c = code[at];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', at + 1);
            if (end < 0)
                break;
            const QString inside = code.mid(at + 1, end - at - 1).toLower();
            if (c == u'[' && !inside.isEmpty() && QString(inside).remove(inside[0]).isEmpty() &&
                u"hms"_s.contains(inside[0]))
                letters += inside;
            at = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

bool isUsual(double number)
{
    const double size = std::abs(number);
    return size == 0 || (size >= 1e-6 && size < 1e15);
}

QString plainNumber(double number)
{
    return QString::number(number, isUsual(number) ? 'f' : 'g', QLocale::FloatingPointShortest);
}

/// How many digits there are behind zeros.
std::ptrdiff_t significantDigits(std::string_view number)
{
    const std::size_t first = number.find_first_of("123456789");
    return std::ranges::count_if(number.substr(std::min(first, number.size())),
                                 [](char c) { return c != '.'; });
}

QString timeText(QTime time)
{
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

ForeignCell momentCell(double days, NumberForm form)
{
    const double whole = std::floor(days);
    // To the second, as a double cannot say noon exactly.
    const auto seconds = qint64(std::round((days - whole) * daySeconds));
    const QDate first = whole < dayThatNeverWas ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    QDateTime moment(first.addDays(qint64(whole)), QTime(0, 0), Qt::UTC);
    moment = moment.addSecs(seconds);
    if (form == NumberForm::Time && whole == 0)
        return {ForeignCell::Kind::Date, timeText(moment.time())};
    return dateCell(moment);
}

} // namespace

NumberForm formOfBuiltIn(qint64 id)
{
    if (id == 9 || id == 10)
        return NumberForm::Percent;
    if (isBetween(id, 18, 21) || isBetween(id, 45, 47) || isBetween(id, 32, 33))
        return NumberForm::Time;
    if (isBetween(id, 14, 22) || isBetween(id, 27, 36) || isBetween(id, 50, 58))
        return NumberForm::Date;
    return NumberForm::Plain;
}

NumberForm formOfCode(const QString &code)
{
    QString letters = formatLetters(code);
    letters.remove(u"general"_s).remove(u"標準"_s).remove(u"am/pm"_s);
    if (letters.contains(u'%'))
        return NumberForm::Percent;
    if (letters.contains(u"e+"_s) || letters.contains(u"e-"_s))
        return NumberForm::Plain;
    const auto hasOneOf = [&letters](const QString &some) {
        return std::ranges::any_of(letters, [&](QChar c) { return some.contains(c); });
    };
    if (hasOneOf(u"ydgeb"_s))
        return NumberForm::Date;
    if (hasOneOf(u"hs"_s))
        return NumberForm::Time;
    return letters.contains(u'm') ? NumberForm::Date : NumberForm::Plain;
}

QString numberText(double number)
{
    // Nearly all numbers are short as they are, and rounding takes ten times as long.
    if (std::array<char, 32> text; number != 0 && isUsual(number)) {
        const char *end =
            std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed)
                .ptr;
        const std::string_view shortest(text.data(), std::size_t(end - text.data()));
        if (shortest.size() <= shownDigits || significantDigits(shortest) <= shownDigits)
            return QString::fromLatin1(shortest.data(), qsizetype(shortest.size()));
    }
    return plainNumber(QString::number(number, 'g', shownDigits).toDouble());
}

ForeignCell numberCell(double number, NumberForm form, bool from1904)
{
    if (!std::isfinite(number))
        return {ForeignCell::Kind::Error, u"#NUM!"_s};
    if (form == NumberForm::Percent)
        return {ForeignCell::Kind::Percent, numberText(number * 100) + u'%'};
    const double days = from1904 ? number + daysOf1904 : number;
    const bool isDay = days >= 0 && days < lastDay && std::floor(days) != dayThatNeverWas;
    if (form == NumberForm::Plain || !isDay)
        return {ForeignCell::Kind::Number, numberText(number)};
    return momentCell(days, form);
}

ForeignCell dateCell(const QDateTime &moment)
{
    QString text = moment.date().toString(Qt::ISODate);
    if (moment.time() != QTime(0, 0))
        text += u' ' + timeText(moment.time());
    return {ForeignCell::Kind::Date, text};
}

ForeignCell booleanCell(bool value)
{
    return {ForeignCell::Kind::Boolean, value ? u"TRUE"_s : u"FALSE"_s};
}

} // namespace shisaku
