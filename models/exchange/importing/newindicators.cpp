#include "models/exchange/importing/newindicators.h"

#include "models/domain/text.h"
#include "models/exchange/importing/figureunits.h"
#include "models/exchange/importing/rowwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// ① or (1) before the name.
QString withoutMark(const QString &text)
{
    if (isCircledNumber(text.front()))
        return text.sliced(1).trimmed();
    static const QStringView brackets[] = {u"()", u"（）", u"［］", u"[]"};
    for (const QStringView pair : brackets) {
        const qsizetype end = text.indexOf(pair[1]);
        const QString inside = text.startsWith(pair[0])
                                   ? text.first(std::max<qsizetype>(end, 0)).sliced(1)
                                   : QString();
        const bool isNumber = !inside.isEmpty() && std::all_of(inside.begin(), inside.end(),
                                                               [](QChar c) { return c.isDigit(); });
        if (isNumber)
            return text.sliced(end + 1).trimmed();
    }
    return text;
}

} // namespace

std::optional<NamedIndicator> indicatorNamed(const QString &text, const QString &unit)
{
    const QString whole = text.simplified();
    if (std::ranges::count_if(whole, isCircledNumber) > 1)
        return std::nullopt;
    NamedIndicator named{.name = whole.isEmpty() ? whole : withoutMark(whole),
                         .unit = unit.simplified()};
    const QChar last = named.name.isEmpty() ? QChar() : named.name.back();
    if (last != u')' && last != u'）')
        return named;
    const qsizetype open = std::max(named.name.lastIndexOf(u'('), named.name.lastIndexOf(u'（'));
    if (open <= 0)
        return named;
    const QString inside = named.name.sliced(open + 1).chopped(1).trimmed();
    const bool isSaidTwice =
        !named.unit.isEmpty() && unspacedKey(named.unit) == unspacedKey(inside);
    if (isSaidTwice || (named.unit.isEmpty() && isUnit(inside))) {
        named.unit = isSaidTwice ? named.unit : inside;
        named.name = named.name.first(open).trimmed();
    }
    return named;
}

} // namespace shisaku
