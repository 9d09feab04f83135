#include "models/exchange/importing/dayyears.h"

#include "models/domain/fiscalyear.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// A month of a year that a text names, as the patterns below find it.
struct Month {
    int fiscalYear = 0;     ///< 0: it is none
    bool isWritten = false; ///< 平成31年3月, not H31.3
    bool isMarch = false;
    bool hasDay = false;
    bool isLastDay = false;
    bool isEnd = false;  ///< 末
    bool isAsOf = false; ///< 現在, 時点
};

Month monthOf(const QRegularExpressionMatch &match)
{
    constexpr int months = 12;
    constexpr int firstMonth = 4; // of a fiscal year
    const QString written = match.captured(u"written"_s);
    const QString dotted = match.captured(u"dotted"_s) + match.captured(u"dashed"_s);
    const int month = (written.isEmpty() ? dotted : written).toInt();
    const auto year = readFiscalYear(match.captured(u"year"_s));
    if (!year || month < 1 || month > months)
        return {};
    const QString day =
        match.captured(u"day"_s) + match.captured(u"dottedday"_s) + match.captured(u"dashedday"_s);
    return {.fiscalYear = month < firstMonth ? *year - 1 : *year,
            .isWritten = !written.isEmpty(),
            .isMarch = month == firstMonth - 1,
            .hasDay = !day.isEmpty(),
            .isLastDay = day == u"31"_s,
            .isEnd = !match.captured(u"end"_s).isEmpty(),
            .isAsOf = !match.captured(u"asof"_s).isEmpty()};
}

QString fiscal(int year)
{
    return QString::number(year) + u"年度"_s;
}

/// The year for a month, with what it says of the rest; empty where the month stays as it is.
QString yearFor(const Month &month, int around, DayForm form, bool isFollowed)
{
    const bool isOnAnotherDay = month.hasDay && !month.isLastDay;
    const bool isYearEnd = month.isMarch && !isOnAnotherDay;
    switch (form) {
    case DayForm::Heading: {
        const bool tells = !month.isWritten || month.isMarch || month.fiscalYear <= around;
        return tells ? fiscal(month.fiscalYear) : QString();
    }
    case DayForm::Group:
        return isYearEnd ? fiscal(month.fiscalYear) : QString();
    case DayForm::Title:
        if (isFollowed || !((month.isMarch && month.isEnd) || month.isAsOf))
            return {};
        return fiscal(month.fiscalYear) + (isYearEnd ? u"分"_s : u"現在"_s);
    }
    return {};
}

/// What stands before a day that the data are of: 評価基準日：.
bool isReferenceDay(const QString &before)
{
    return before.endsWith(u"評価基準日"_s) || before.endsWith(u"評価基準日:"_s);
}

/// With years for what lasts from April to March: 平成30年4月～平成31年3月, H30.4～R3.3.
QString withPeriods(QString key)
{
    static const QRegularExpression period(
        u"(?<![a-z\\d])(?<first>(?:平成|令和|[hr])(?:\\d{1,2}|元)|20\\d\\d)"
        u"(?:年4月(?:1日)?|[./]0?4(?:[./]0?1)?(?![./]?\\d))(?:から|[~〜–—―-])"
        u"(?<era>平成|令和|[hr])?(?<last>\\d{1,2}|元|20\\d\\d)"
        u"(?:年3月(?:31日|末日?)?|[./]0?3(?:[./]31|末)?(?![./]?\\d))(?:まで)?"_s);
    for (qsizetype from = 0;;) {
        const auto match = period.match(key, from);
        if (!match.hasMatch())
            return key;
        const QString first = match.captured(u"first"_s);
        QString last = match.captured(u"era"_s) + match.captured(u"last"_s);
        const auto begin = readFiscalYear(first);
        if (match.captured(u"era"_s).isEmpty() && last.size() < 4 && !first.front().isDigit())
            last.prepend(first.first(first.startsWith(u'平') || first.startsWith(u'令') ? 2 : 1));
        const auto end = readFiscalYear(last);
        from = match.capturedEnd();
        if (!begin || !end || *end <= *begin)
            continue;
        const QString years = *end - 1 == *begin ? fiscal(*begin) + u"分"_s
                                                 : fiscal(*begin) + u'~' + fiscal(*end - 1);
        key.replace(match.capturedStart(), match.capturedLength(), years);
        from = match.capturedStart() + years.size();
    }
}

} // namespace

QString withYearsOfDays(const QString &key, int around, DayForm form)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool mayHold =
        std::any_of(key.begin(), key.end(), [](QChar c) { return u"月./-"_s.contains(c); }) &&
        std::any_of(key.begin(), key.end(), isDigit);
    constexpr qsizetype longest = 100; // what is longer is no title
    if (!mayHold || key.size() > longest)
        return key;
    static const QRegularExpression month(
        u"(?<![a-z\\d./])(?<year>(?:平成|令和|[hr])(?:\\d{1,2}|元)|20\\d\\d)"
        u"(?:年(?<written>\\d{1,2})月(?:(?<day>\\d{1,2})日)?"
        u"|(?:\\.|(?<=\\d{4})/|/(?=\\d{1,2}/))(?<dotted>0?[1-9]|1[0-2])(?!\\d)月?"
        u"(?:[./](?<dottedday>\\d{1,2})(?!\\d))?(?![./]\\d)"
        u"|-(?<dashed>0[1-9]|1[0-2])(?:-(?<dashedday>\\d\\d))?(?![-\\d]))"
        u"(?<end>末日?)?(?<asof>現在|時点)?"_s);
    static const QRegularExpression behindEnd(u"^(?:$|[^\\p{L}\\p{N}]|の|実績|進捗|状況|評価)"_s);
    const QString plain = withPeriods(key);
    QString result;
    qsizetype done = 0;
    auto matches = month.globalMatch(plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool isFollowed = !behindEnd.match(plain.sliced(match.capturedEnd())).hasMatch();
        Month named = monthOf(match);
        named.isAsOf = named.isAsOf || isReferenceDay(plain.first(match.capturedStart()));
        const QString year = yearFor(named, around, form, isFollowed);
        if (year.isEmpty())
            continue;
        result += plain.sliced(done, match.capturedStart() - done) + year;
        done = match.capturedEnd();
    }
    return done == 0 ? plain : result + plain.sliced(done);
}

} // namespace shisaku
