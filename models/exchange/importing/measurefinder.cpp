#include "models/exchange/importing/measurefinder.h"

#include "models/domain/officialtext.h"
#include "models/domain/text.h"
#include "models/exchange/importing/headings.h"
#include "models/exchange/importing/texthash.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Whether it is a number as most are, N1 or 1-2: its letters and figures are its key.
bool isUsual(const QString &number)
{
    const auto isPlain = [](QChar c) { return c < QChar(0x80) && c.isLetterOrNumber(); };
    return !number.isEmpty() && isPlain(number.front()) && isPlain(number.back()) &&
           std::all_of(number.begin(), number.end(),
                       [&](QChar c) { return isPlain(c) || c == u'-'; }) &&
           !number.startsWith("no"_L1, Qt::CaseInsensitive);
}

/// The number without the words and marks that people put around it.
QString numberKey(const QString &plain)
{
    if (isUsual(plain))
        return plain.toLower();
    static const QStringView prefixes[] = {u"施策", u"事業", u"取組", u"番号", u"no", u"#",
                                           u".",    u"(",    u"[",    u":",    u"第"};
    static const QStringView suffixes[] = {u".", u")", u"]", u"番", u"号", u"、", u"※", u"*", u"★"};
    static const QStringView dashes = u"‐‑–—―−ー─";
    QString key = unspacedKey(plain);
    for (QChar &c : key) {
        if (c >= QChar(0x80) && dashes.contains(c))
            c = u'-';
    }
    QStringView bare = key;
    for (const QStringView prefix : prefixes) {
        if (bare.size() > prefix.size() && bare.startsWith(prefix))
            bare = bare.sliced(prefix.size());
    }
    for (const QStringView suffix : suffixes) {
        if (bare.size() > suffix.size() && bare.endsWith(suffix))
            bare.chop(suffix.size());
    }
    const qsizetype point = bare.indexOf(u'.');
    const bool isWhole =
        point > 0 && point + 1 < bare.size() &&
        std::all_of(bare.begin() + point + 1, bare.end(), [](QChar c) { return c == u'0'; }) &&
        std::all_of(bare.begin(), bare.begin() + point, [](QChar c) { return c.isDigit(); });
    if (isWhole)
        bare = bare.first(point);
    return bare.size() == key.size() ? key : bare.toString();
}

/// 1-2 of 01-02.
QString withoutZeros(const QString &key)
{
    const auto isZero = [&](qsizetype at) {
        const bool begins = at == 0 || !key[at - 1].isDigit();
        return begins && key[at] == u'0' && at + 1 < key.size() && key[at + 1].isDigit();
    };
    if (!key.contains(u'0'))
        return key;
    QString bare;
    qsizetype from = 0;
    for (qsizetype at = 0; at < key.size(); ++at) {
        if (!isZero(at))
            continue;
        bare += QStringView(key).sliced(from, at - from);
        while (at + 1 < key.size() && key[at] == u'0' && key[at + 1].isDigit())
            ++at;
        from = at;
    }
    return from == 0 ? key : bare + key.sliced(from);
}

/// Without what tells of a measure beside its title: ★, 【継続】, （重点）.
QString withoutMarks(const QString &title)
{
    static const QRegularExpression marks(
        u"^(?:[★☆○◎●◇◆□■※＊*・]\\s*|[【(（](?:重点|新規|継続|拡充|見直し)[】)）]\\s*)+"
        u"|(?:\\s*[【(（](?:重点|新規|継続|拡充|見直し)[】)）]|\\s*[★☆※*＊])+$"_s);
    const auto mayBeMark = [](QChar c) { return u"★☆○◎●◇◆□■※＊*・【】(（)）"_s.contains(c); };
    if (title.isEmpty() || !(mayBeMark(title.front()) || mayBeMark(title.back())))
        return title;
    return QString(title).remove(marks);
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'‐' && c <= u'―') || c == u'−' || c == u'─';
}

/// Titles are typed again and again: ヶ is ケ, and of dashes people take the nearest.
QString keyOfTitle(const QString &title)
{
    QString key = unspacedKey(title);
    const auto isSmall = [](QChar c) { return c == u'ゖ' || c == u'ゕ'; };
    if (std::none_of(key.cbegin(), key.cend(), [&](QChar c) { return isDash(c) || isSmall(c); }))
        return key;
    for (QChar &c : key)
        c = isDash(c) ? QChar(u'ー') : c == u'ゖ' ? QChar(u'け') : c == u'ゕ' ? QChar(u'か') : c;
    return key;
}

} // namespace

bool joinsFigures(const QString &number)
{
    const auto isPlain = [](QChar c) {
        return c.decompositionTag() == QChar::NoDecomposition ||
               c.decompositionTag() == QChar::Wide;
    };
    QChar before; // the last figure, and whether something else stands behind it
    bool isBlank = false;
    for (const QChar c : number) {
        if (c.isSpace()) {
            isBlank = true;
            continue;
        }
        const bool isFigure = c.isDigit() || c.category() == QChar::Number_Other;
        if (isFigure && !before.isNull() && (isBlank || isPlain(before) != isPlain(c)))
            return true;
        before = isFigure ? c : QChar();
        isBlank = false;
    }
    return false;
}

MeasureFinder::Key::Key(const QString &key)
    : text(key)
    , hash(textHash(key))
{
}

void MeasureFinder::Places::reserve(int keys)
{
    m_index.reserve(keys);
    m_entries.reserve(static_cast<std::size_t>(keys));
}

int MeasureFinder::Places::find(const Key &key) const
{
    const int entry = m_index.find(key.hash, isOf(key));
    return entry == HashIndex::none ? none : m_entries[static_cast<std::size_t>(entry)].place;
}

int MeasureFinder::Places::insert(const Key &key, int place)
{
    if (key.text.isEmpty())
        return none;
    const auto added = static_cast<int>(m_entries.size());
    const int at = m_index.findOrAdd(key.hash, added, isOf(key));
    if (at == added) {
        m_entries.push_back({key.text, place});
        return none;
    }
    int &kept = m_entries[static_cast<std::size_t>(at)].place;
    const int before = kept;
    kept = before == place ? place : several;
    return before;
}

const MeasureFinder::NumberKeys &MeasureFinder::numberKeys(const QString &number) const
{
    if (number != m_lastNumber) {
        m_lastNumber = number;
        const bool isItself = !isUsual(number) && joinsFigures(number);
        const QString plain = isItself ? number : plainMeasureNumber(number);
        const QString bare = isItself ? number : numberKey(plain);
        const QString count = withoutZeros(bare);
        NumberKeys &keys = m_lastNumberKeys;
        keys.exact = Key(plain);
        keys.bare = bare == plain ? keys.exact : Key(bare);
        keys.count = count == bare ? keys.bare : Key(count);
    }
    return m_lastNumberKeys;
}

bool MeasureFinder::isSameTitle(const QString &left, const QString &right)
{
    return keyOfTitle(withoutMarks(left)) == keyOfTitle(withoutMarks(right));
}

const MeasureFinder::Key &MeasureFinder::titleKey(const QString &title) const
{
    if (title != m_lastTitle) {
        m_lastTitle = title;
        m_lastTitleKey = Key(keyOfTitle(title));
    }
    return m_lastTitleKey;
}

void MeasureFinder::reserve(int measures)
{
    m_plain.reserve(measures);
    m_numbers.reserve(measures);
    m_titles.reserve(measures);
}

void MeasureFinder::add(const QString &number, const QString &title)
{
    const auto place = static_cast<int>(m_plain.size());
    const NumberKeys &keys = numberKeys(number);
    m_plain << keys.exact.text;
    const int before = m_numbers.insert(keys.bare, place);
    if (before != none)
        m_exact.insert(keys.exact, place);
    if (before >= 0)
        m_exact.insert(Key(m_plain[before]), before);
    if (keys.count != keys.bare)
        m_counts.insert(keys.count, place);
    m_titles.insert(titleKey(title), place);
    if (const QString plain = withoutMarks(title); plain != title)
        m_plainTitles.insert(Key(keyOfTitle(plain)), place);
}

int MeasureFinder::byNumber(const QString &typed) const
{
    const NumberKeys &keys = numberKeys(typed);
    if (keys.exact.text.isEmpty())
        return none;
    if (const int place = m_numbers.find(keys.bare); place != none) {
        const int exact = place == several ? m_exact.find(keys.exact) : none;
        return exact == none ? place : exact;
    }
    const int same = keys.count == keys.bare ? none : m_numbers.find(keys.count);
    const int padded = m_counts.find(keys.count);
    if (same != none && padded != none)
        return several;
    return same != none ? same : padded;
}

int MeasureFinder::byTitle(const QString &typed) const
{
    if (typed.isEmpty())
        return none;
    if (const int place = m_titles.find(titleKey(typed)); place != none)
        return place;
    const QString plain = withoutMarks(typed);
    const int marked = plain == typed ? none : m_titles.find(Key(keyOfTitle(plain)));
    return marked != none || m_plainTitles.isEmpty() ? marked
                                                     : m_plainTitles.find(Key(keyOfTitle(plain)));
}

int MeasureFinder::byBoth(const QString &typed) const
{
    const auto isOfNumber = [](QChar c) {
        return c.isNumber() || u"-－‐―()（）[]【】.．第号施策事業番号NoNOｎｏ＃# 　"_s.contains(c);
    };
    constexpr qsizetype longestNumber = 30; // with the words before it: 施策番号（１－１）
    const auto last = typed.begin() + std::min(longestNumber, typed.size());
    const auto title = std::find_if_not(typed.begin(), last, isOfNumber);
    for (auto at = title; at != typed.begin(); --at) { // a title may begin with such a word
        const qsizetype length = at - typed.begin();
        const int place = byTitle(typed.sliced(length).trimmed());
        QString number = typed.first(length).simplified();
        while (number.endsWith(u'.') || number.endsWith(u'．') || number.endsWith(u'、'))
            number.chop(1);
        if (place >= 0)
            return byNumber(number) == place ? place : none;
    }
    return none;
}

bool areAlike(const QString &left, const QString &right)
{
    const QString a = headingKey(left);
    const QString b = headingKey(right);
    constexpr qsizetype shortest = 4; // shorter ones are found in anything
    return a == b || (a.size() >= shortest && b.contains(a)) ||
           (b.size() >= shortest && a.contains(b));
}

} // namespace shisaku
