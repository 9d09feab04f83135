#include "models/exchange/importing/newindicators.h"

#include "models/domain/text.h"
#include "models/exchange/importing/headingremarks.h"
#include "models/exchange/importing/rowwords.h"

#include <QRegularExpression>
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

/// What people count and measure in; other words in brackets explain the name.
bool isUnit(const QString &word)
{
    static const QStringList units = {
        u"%"_s,        u"件"_s,     u"人"_s,     u"名"_s,         u"回"_s,         u"円"_s,
        u"千円"_s,     u"万円"_s,   u"百万円"_s, u"億円"_s,       u"台"_s,         u"所"_s,
        u"か所"_s,     u"ヵ所"_s,   u"ヶ所"_s,   u"カ所"_s,       u"箇所"_s,       u"個所"_s,
        u"個"_s,       u"本"_s,     u"枚"_s,     u"冊"_s,         u"校"_s,         u"園"_s,
        u"施設"_s,     u"館"_s,     u"社"_s,     u"団体"_s,       u"世帯"_s,       u"業務"_s,
        u"手続"_s,     u"手続き"_s, u"種類"_s,   u"項目"_s,       u"点"_s,         u"位"_s,
        u"割"_s,       u"倍"_s,     u"時間"_s,   u"分"_s,         u"秒"_s,         u"日"_s,
        u"か月"_s,     u"ヶ月"_s,   u"年"_s,     u"システム"_s,   u"アカウント"_s, u"ページ"_s,
        u"部"_s,       u"局"_s,     u"課"_s,     u"組"_s,         u"kg"_s,         u"t"_s,
        u"kwh"_s,      u"m"_s,      u"km"_s,     u"㎡"_s,         u"m2"_s,         u"t-co2"_s,
        u"gb"_s,       u"tb"_s,     u"人日"_s,   u"人月"_s,       u"pv"_s,         u"アクセス"_s,
        u"ポイント"_s, u"往復"_s,   u"セット"_s, u"ライセンス"_s, u"通"_s,         u"講座"_s};
    static const QRegularExpression scale(u"^(?:十|百|千|万|十万|百万|千万|億)(?=.)"_s);
    const auto isOne = [](const QString &each) {
        const QString key = unspacedKey(each).remove(scale);
        return std::ranges::any_of(units,
                                   [&](const QString &unit) { return unspacedKey(unit) == key; });
    };
    const QStringList parts = word.split(u'/'); // 件/年, 千円/月
    return std::ranges::all_of(parts, [&](const QString &part) {
        return isOne(part) || (parts.size() > 1 && part == u"月"_s);
    });
}

} // namespace

QString unitInBrackets(const QString &text)
{
    static const QRegularExpression counted(u"^\\s*単位\\s*[:：]?\\s*"_s);
    for (QString remark : plainHeading(text).remarks) {
        remark = remark.remove(counted).trimmed();
        if (!remark.isEmpty() && isUnit(remark))
            return remark;
    }
    return {};
}

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
