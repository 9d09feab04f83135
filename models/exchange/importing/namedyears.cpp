#include "models/exchange/importing/namedyears.h"

#include "models/domain/fiscalyear.h"
#include "models/exchange/importing/dayyears.h"
#include "models/exchange/importing/kanjiyears.h"
#include "models/exchange/importing/titlewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <limits>
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
        const bool isAfterAll = ordinalOf(year) == 1 && ordinalOf(year - 1) == ordinal - 1; // 31
        if (ordinalOf(year) == ordinal || isAfterAll)
            return year;
    }
    return std::nullopt;
}

/// Whether a number without 年度 is a year's all the same: 30評価, 評価（元）. A small one counts
/// the headings: 3評価.
bool isYearAlone(const QString &key, const Place &place, const QString &number)
{
    constexpr int mostHeadings = 20;
    static const QString behindCount = u".)、,"_s; // 21.評価
    const bool isCount =
        place.from == 0 && place.end < key.size() && behindCount.contains(key[place.end]);
    const bool isAtAnEnd = (place.from == 0 && !isCount) || place.end == key.size();
    return isAtAnEnd && number.size() <= 2 && (number == u"元"_s || number.toInt() > mostHeadings);
}

/// The year that the number at `from` is part of: with its era before it, 年 or 年度 behind it.
Place placeOf(const QString &key, qsizetype from, const QString &number, int around)
{
    Place place{.from = from, .end = from + number.size()};
    const QString behind = key.mid(place.end);
    static const QRegularExpression day(u"^年\\d{1,2}月"_s);
    if (behind.startsWith(u'年') && day.match(behind).hasMatch())
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

constexpr QStringView overallJapanese = u"総合評価";
constexpr QStringView overallEnglish = u"overall";

bool namesOverall(const QString &key)
{
    return key.contains(overallJapanese) || key.contains(overallEnglish);
}

/// Takes the words out of the text; whether one was there.
bool takeOut(QString &text, const QStringList &words)
{
    const qsizetype before = text.size();
    for (const QString &word : words)
        text.remove(word);
    return text.size() < before;
}

/// A year's number: digits, or 元.
struct Number {
    qsizetype from = 0;
    QString text{}; ///< empty: there is none
};

/// The first one that begins at a place or behind it.
Number nextNumber(const QString &text, qsizetype from)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto begin = std::find_if(text.begin() + from, text.end(),
                                    [&](QChar c) { return isDigit(c) || c == u'元'; });
    if (begin == text.end())
        return {};
    const auto end = *begin == u'元' ? begin + 1 : std::find_if_not(begin, text.end(), isDigit);
    return {.from = begin - text.begin(), .text = QString(begin, end - begin)};
}

/// Headings name few years; a text with more numbers is none.
bool hasManyNumbers(const QString &text)
{
    constexpr int most = 4;
    int count = 0;
    for (Number each = nextNumber(text, 0); !each.text.isEmpty() && count <= most; ++count)
        each = nextNumber(text, each.from + each.text.size());
    return count > most;
}

void takeOutNumbers(QString &text, const Year &year, NamedYears &named)
{
    if (hasManyNumbers(text))
        return;
    Number number = nextNumber(text, 0);
    while (!number.text.isEmpty()) {
        const Place place = placeOf(text, number.from, number.text, year.fiscalYear);
        if (!place.year) {
            number = nextNumber(text, number.from + number.text.size());
            continue;
        }
        const bool isAsked = !year.isOverall() && *place.year == year.fiscalYear;
        (isAsked ? named.asked : named.other) = true;
        text.remove(place.from, place.end - place.from);
        number = nextNumber(text, place.from);
    }
}

/// A number of a title that may be a year.
struct Mention {
    Place place;
    QString number;
    bool hasEra = false;
    bool isFiscal = false; ///< it is called a fiscal year
    bool counts = false;
};

constexpr int endless = std::numeric_limits<int>::max();

/// Reads the years of a title, which may be joined: 平成28～令和２年度, 平成30・令和元年度.
class TitleReader
{
public:
    TitleReader(const QString &key, int around, YearForm form)
        : m_key(key)
        , m_around(around)
        , m_form(form)
    {
    }

    TitleYears read()
    {
        readMentions();
        readLists();
        for (std::size_t at = 0; at < m_mentions.size(); ++at) {
            if (takeSpan(at))
                ++at;
            else if (m_mentions[at].counts)
                take(m_mentions[at]);
        }
        return std::move(m_years);
    }

private:
    QString behind(const Mention &mention) const { return m_key.mid(mention.place.end); }

    void readMentions()
    {
        constexpr std::size_t most = 12;
        Number number = nextNumber(m_key, 0);
        while (!number.text.isEmpty() && m_mentions.size() < most) {
            Mention mention{.place = placeOf(m_key, number.from, number.text, m_around),
                            .number = number.text};
            const Place &place = mention.place;
            const QString text = m_key.sliced(place.from, place.end - place.from);
            mention.hasEra = place.from < number.from;
            mention.isFiscal = text.endsWith(u"年度"_s) || text.startsWith(u"fy"_s);
            mention.counts = place.year && isYear(mention);
            m_mentions.push_back(mention);
            number = nextNumber(m_key, place.end);
        }
    }

    /// Whether it is a year in a title, by itself.
    bool isYear(const Mention &mention) const
    {
        const int apart = std::abs(*mention.place.year - m_around);
        if (m_form == YearForm::FileName && isInName(mention))
            return false;
        if (mention.isFiscal && m_form != YearForm::SheetName)
            return true;
        constexpr int mostYearsApart = 15; // no plan lasts longer
        if (apart > mostYearsApart || mention.isFiscal)
            return apart <= mostYearsApart;
        static const QRegularExpression other(u"^(?:[a-z]|第\\d|まで|以降|[./](?:0?[1-9]|1[0-2])"
                                              u"(?:\\D|$)|-(?:0[1-9]|1[0-2])(?:\\D|$))"_s);
        if (other.match(behind(mention)).hasMatch())
            return false; // a day, R2D2, 令和元年第３回
        if (mention.hasEra || mention.number.size() < 4)
            return mention.hasEra;
        return m_key[mention.place.end - 1] == u'年' ||
               (m_form != YearForm::Title && !isInName(mention));
    }

    /// Whether the year is part of a plan's name: 計画2020.
    bool isInName(const Mention &mention) const
    {
        static const QRegularExpression before(
            u"(?:[a-z]|計画|ぷらん|びじょん|戦略|構想|大綱|方針)$"_s);
        static const QRegularExpression after(u"^(?:計画|ぷらん|びじょん)"_s);
        return before.match(m_key.first(mention.place.from)).hasMatch() ||
               after.match(behind(mention)).hasMatch();
    }

    /// Whether the next one stands behind it, but for what joins them.
    bool isJoined(std::size_t at, const QRegularExpression &joint) const
    {
        if (at + 1 >= m_mentions.size())
            return false;
        const Place &place = m_mentions[at].place;
        const auto match = joint.match(m_key, place.end, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        return match.hasMatch() && match.capturedEnd() == m_mentions[at + 1].place.from;
    }

    /// In a list the last may say for all that they are fiscal years.
    void readLists()
    {
        static const QRegularExpression joint(u"[・,、/&]|及び|並びに|と"_s);
        for (std::size_t at = m_mentions.size(); at-- > 0;) {
            Mention &mention = m_mentions[at];
            if (mention.counts || !isJoined(at, joint) || !m_mentions[at + 1].isFiscal)
                continue;
            if (!mention.place.year)
                mention.place.year = bareYear(mention.number, m_around);
            mention.isFiscal = mention.counts = mention.place.year.has_value();
        }
    }

    /// Whether the next one is the end of a span that begins here.
    bool takeSpan(std::size_t at)
    {
        static const QRegularExpression joint(u"[~〜–—―-]|から"_s);
        if (!isJoined(at, joint))
            return false;
        const Mention &first = m_mentions[at];
        const Mention &last = m_mentions[at + 1];
        const bool isBare = !last.hasEra && !last.isFiscal && last.number.size() < 4;
        if ((!first.counts && !last.counts) || (isBare && m_key[first.place.end] == u'-'))
            return false; // H30-2 is the second of that year
        const auto from = first.place.year ? first.place.year : bareYear(first.number, m_around);
        auto to = last.place.year ? last.place.year : bareYear(last.number, m_around);
        if (isBare && !first.hasEra && first.number.size() == 4)
            to = *from / 100 * 100 + last.number.toInt(); // 2016～20
        if (!from || !to || *from > *to)
            return false;
        m_years.spans.push_back({*from, *to});
        return true;
    }

    void take(const Mention &mention)
    {
        const int year = *mention.place.year;
        switch (titleYearAt(m_key, mention.place.from, mention.place.end, mention.isFiscal)) {
        case TitleYear::Nothing:
            return;
        case TitleYear::Since:
            m_years.spans.push_back({year, endless});
            return;
        case TitleYear::Publication:
            m_years.publication.push_back(year);
            return;
        case TitleYear::Data:
            m_years.data.push_back(year);
            break;
        case TitleYear::InBrackets:
            m_years.inBrackets.push_back(year);
            break;
        case TitleYear::Single:
            break;
        }
        m_years.singles.push_back(year);
    }

    const QString &m_key;
    int m_around;
    YearForm m_form;
    std::vector<Mention> m_mentions;
    TitleYears m_years;
};

} // namespace

NamedYears namedYears(const QString &key, const Year &year)
{
    static const QStringList otherYears = {u"前々年度"_s, u"一昨年度"_s, u"前年度"_s, u"昨年度"_s,
                                           u"前年"_s,     u"昨年"_s,     u"前回"_s,   u"次年度"_s,
                                           u"来年度"_s,   u"翌年度"_s,   u"過年度"_s, u"lastyear"_s,
                                           u"previous"_s};
    static const QStringList askedYear = {u"当該年度"_s, u"今年度"_s, u"本年度"_s,
                                          u"当年度"_s,   u"今回"_s,   u"thisyear"_s};
    NamedYears named{.rest = withYearsOfDays(withDigits(key), year.fiscalYear, DayForm::Heading)};
    named.other = takeOut(named.rest, otherYears);
    named.asked = takeOut(named.rest, askedYear);
    if (namesOverall(key)) {
        (year.isOverall() ? named.asked : named.other) = true;
        named.rest.replace(overallJapanese.toString(), u"評価"_s);
        named.rest.remove(overallEnglish.toString());
    }
    takeOutNumbers(named.rest, year, named);
    static const QRegularExpression joint(u"^(?:における|末|の|分)+"_s);
    if (named.asked || named.other)
        named.rest.remove(joint);
    return named;
}

TitleYears titleYears(const QString &key, int around, YearForm form)
{
    static const QRegularExpression turned(
        u"(?<![\\d元])年度:?(\\d{4}|\\d{1,2}|元)$"_s); // 年度：30
    QString plain = withDigits(key).replace(turned, u"\\1年度"_s);
    if (form != YearForm::Title) { // names of sheets and files are short: 20190331, H31.3
        static const QRegularExpression compact(
            u"(?<![a-z\\d])(20\\d\\d|[hr]\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)?(?!\\d)"_s);
        plain = plain.replace(compact, u"\\1.\\2.\\3"_s);
        plain = withYearsOfDays(plain.replace(u".."_s, u"."_s), around, DayForm::Group);
    }
    plain = withYearsOfDays(plain, around, DayForm::Title);
    TitleYears years = TitleReader(plain, around, form).read();
    years.overall = namesOverall(key);
    return years;
}

} // namespace shisaku
