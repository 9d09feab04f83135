#include "models/domain/indicator.h"

#include "models/domain/reading.h"
#include "models/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{

QString indicatorMark(const Indicator &indicator)
{
    // Unicode has circled numbers in three places.
    const int n = indicator.position;
    if (n >= 1 && n <= 20)
        return QChar(u'①' + n - 1);
    if (n >= 21 && n <= 35)
        return QChar(u'㉑' + n - 21);
    if (n >= 36 && n <= 50)
        return QChar(u'㊱' + n - 36);
    return QString::number(n);
}

QString indicatorLabel(const Indicator &indicator)
{
    const QString named = indicatorMark(indicator) + u' ' + indicator.name;
    return indicator.unit.isEmpty() ? named
                                    //: An indicator with its unit behind it
                                    : QCoreApplication::translate("shisaku::Indicator", "%1 (%2)")
                                          .arg(named, indicator.unit);
}

QString figureWithoutUnit(const QString &figure, const QString &unit)
{
    const QString unitKey = searchKey(unit).trimmed();
    const QString plain = searchKey(figure).trimmed();
    const bool hasUnit = !unitKey.isEmpty() && plain.endsWith(unitKey);
    const QString bare = hasUnit ? plain.chopped(unitKey.size()).trimmed() : plain;
    const bool hasWords = std::ranges::any_of(bare, [](QChar c) { return c.isLetter(); });
    return hasWords ? figure : bare; // the key of words is none to be shown
}

std::optional<double> achievementRate(const Indicator &indicator, const IndicatorValue &value)
{
    const auto target = readNumber(value.target);
    const auto actual = readNumber(value.actual);
    if (!target || !actual)
        return std::nullopt;
    const bool higher = indicator.better == Better::Higher;
    const double part = higher ? *actual : *target;
    const double whole = higher ? *target : *actual;
    return whole > 0 ? std::optional(100 * part / whole) : std::nullopt;
}

std::optional<bool> isReached(const Indicator &indicator, const IndicatorValue &value)
{
    const auto target = readNumber(value.target);
    const auto actual = readNumber(value.actual);
    if (!target || !actual)
        return std::nullopt;
    return indicator.better == Better::Higher ? *actual >= *target : *actual <= *target;
}

} // namespace shisaku
