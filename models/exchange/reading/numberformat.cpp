#include "models/exchange/reading/numberformat.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

bool isBetween(qint64 id, qint64 first, qint64 last)
{
    return first <= id && id <= last;
}

/// The letters of the first section of a format that are neither quoted nor escaped nor in
/// brackets; [h] and the like, which count hours beyond a day, are its capital letter.
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
                letters += inside.toUpper();
            at = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++at;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

/// Whether people see nothing where the number is zero: a third section that is blank, or places
/// for digits that are all #.
bool showsNoZero(const QString &code)
{
    static const QRegularExpression unseen(u"\"[^\"]*\"|\\[[^\\]]*\\]|[_*\\\\].|[\\s,]"_s);
    static const QRegularExpression words(u"\"\\s*[^\"\\s][^\"]*\"|\\\\\\S"_s);
    const QStringList sections = code.split(u';');
    const QString &section = sections.size() > 2 ? sections[2] : sections[0];
    const QString places = QString(section).remove(unseen);
    if (section.contains(words))
        return false;
    const auto isPlace = [](QChar c) { return c == u'#'; };
    return sections.size() > 2 ? places.isEmpty()
                               : !places.isEmpty() && std::ranges::all_of(places, isPlace);
}

NumberForm formOfBuiltIn(qint64 id)
{
    if (id == 9 || id == 10)
        return NumberForm::Percent;
    if (id == 46)
        return NumberForm::Duration;
    if (isBetween(id, 18, 21) || isBetween(id, 45, 47) || isBetween(id, 32, 33))
        return NumberForm::Time;
    if (isBetween(id, 14, 22) || isBetween(id, 27, 36) || isBetween(id, 50, 58))
        return NumberForm::Date;
    return NumberForm::Plain;
}

/// Of a format that counts hours, minutes or seconds beyond a day; plain where it does not.
NumberForm elapsedForm(QString letters)
{
    letters.removeIf([](QChar c) { return u"HMShms"_s.indexOf(c) < 0; });
    if (letters.isEmpty() || letters[0].isLower())
        return NumberForm::Plain;
    if (letters.count(letters[0]) < letters.size())
        return NumberForm::Duration;
    return letters[0] == u'H'   ? NumberForm::Hours
           : letters[0] == u'M' ? NumberForm::Minutes
                                : NumberForm::Seconds;
}

NumberForm formOfCode(const QString &code)
{
    QString letters = formatLetters(code);
    letters.remove(u"general"_s).remove(u"g/標準"_s).remove(u"標準"_s).remove(u"am/pm"_s);
    if (letters.contains(u'%'))
        return NumberForm::Percent;
    if (const NumberForm form = elapsedForm(letters); form != NumberForm::Plain)
        return form;
    if (letters.contains(u"e+"_s) || letters.contains(u"e-"_s))
        return NumberForm::Plain;
    const auto hasOneOf = [&letters](const QString &some) {
        return std::ranges::any_of(letters, [&](QChar c) { return some.contains(c); });
    };
    if (hasOneOf(u"ydgeb"_s)) {
        const bool isYear = code.contains(u"年度"_s) && !hasOneOf(u"mdhs"_s);
        return isYear ? NumberForm::FiscalYear : NumberForm::Date;
    }
    if (hasOneOf(u"hs"_s))
        return NumberForm::Time;
    return letters.contains(u'm') ? NumberForm::Date : NumberForm::Plain;
}

} // namespace

const NumberFormat &formatOfBuiltIn(qint64 id)
{
    static const std::array<NumberFormat, 6> forms = {{{NumberForm::Plain},
                                                       {NumberForm::Percent},
                                                       {NumberForm::Date},
                                                       {NumberForm::FiscalYear},
                                                       {NumberForm::Time},
                                                       {NumberForm::Duration}}};
    static const NumberFormat twoDecimals{NumberForm::Plain, NumberPattern(u"0.00"_s)};
    const bool hasDecimals = id == 2 || id == 4 || id == 7 || id == 8 || id == 39 || id == 40;
    return hasDecimals ? twoDecimals : forms[std::size_t(formOfBuiltIn(id))];
}

NumberFormat formatOfCode(const QString &code)
{
    const NumberForm form = formOfCode(code);
    return {form, form == NumberForm::Plain ? NumberPattern(code) : NumberPattern(),
            form == NumberForm::Plain && showsNoZero(code)};
}

} // namespace shisaku
