#include "models/exchange/reading/numbercells.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

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
    if (form == NumberForm::FiscalYear)
        return {ForeignCell::Kind::Text, moment.date().toString(u"yyyy年度"_s)};
    if (form == NumberForm::Time && whole == 0)
        return {ForeignCell::Kind::Date, timeText(moment.time())};
    return dateCell(moment);
}

/// 36:00 for a day and a half.
QString durationText(qint64 seconds)
{
    const auto twoDigits = [](qint64 count) {
        return QString::number(count).rightJustified(2, u'0');
    };
    constexpr qint64 hour = 3'600;
    const QString text = twoDigits(seconds / hour) + u':' + twoDigits(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + u':' + twoDigits(seconds % 60);
}

ForeignCell elapsedCell(double days, NumberForm form)
{
    const double seconds = std::round(days * daySeconds);
    if (form == NumberForm::Duration)
        return {ForeignCell::Kind::Date, durationText(qint64(seconds))};
    const double unit = form == NumberForm::Hours ? 3'600 : form == NumberForm::Minutes ? 60 : 1;
    return {ForeignCell::Kind::Number, plainNumberText(seconds / unit)};
}

bool isElapsed(NumberForm form)
{
    return form >= NumberForm::Duration;
}

} // namespace

QString plainNumberText(double number)
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

ForeignCell shownNumberCell(double number, QString shown)
{
    static const QRegularExpression figure(u"\\A-?\\d+(?:\\.\\d+)?\\z"_s);
    static const QRegularExpression parts(u"\\A\\d+(?:-\\d+)+\\z"_s);
    const QString plain = plainNumberText(number);
    shown = shown.remove(u',').trimmed();
    if (shown.isEmpty() || shown == plain)
        return {ForeignCell::Kind::Number, plain};
    if (figure.match(shown).hasMatch()) {
        const bool isSame = shown.toDouble() == plain.toDouble();
        const bool isWhole = shown.contains(u'.') && !plain.contains(u'.');
        return {ForeignCell::Kind::Number, isSame && !isWhole ? shown : plain};
    }
    const QString before = shown.left(std::max<qsizetype>(shown.indexOf(plain), 0));
    const bool isNamed =
        std::any_of(before.begin(), before.end(), [](QChar c) { return c.isLetter(); });
    const bool isParts =
        parts.match(shown).hasMatch() && QString(shown).remove(u'-').toDouble() == number;
    const bool isLabel = number >= 0 && (isNamed || isParts);
    return {isLabel ? ForeignCell::Kind::Text : ForeignCell::Kind::Number, isLabel ? shown : plain};
}

ForeignCell numberCell(double number, const NumberFormat &format, bool from1904)
{
    const NumberForm form = format.form;
    if (number == 0 && format.hidesZero)
        return {};
    if (!std::isfinite(number))
        return {ForeignCell::Kind::Error, u"#NUM!"_s};
    if (form == NumberForm::Percent)
        return {ForeignCell::Kind::Percent, plainNumberText(number * 100) + u'%'};
    if (isElapsed(form) && number >= 0 && number < lastDay)
        return elapsedCell(number, form);
    const double days = from1904 ? number + daysOf1904 : number;
    const bool isDay = days >= 0 && days < lastDay && std::floor(days) != dayThatNeverWas;
    if (form == NumberForm::Plain)
        return shownNumberCell(number, format.pattern.shown(number));
    if (isElapsed(form) || !isDay)
        return {ForeignCell::Kind::Number, plainNumberText(number)};
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
