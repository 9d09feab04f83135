#include "models/tables/indicatorcolumns.h"

#include "models/tallies/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// Where less is better, an arrow says so; the tooltip says it in words.
QString nameText(const Indicator &indicator, const IndicatorValue &)
{
    const QString label = indicatorLabel(indicator);
    return indicator.better == Better::Lower ? label + u" ↓"_s : label;
}

QString targetText(const Indicator &, const IndicatorValue &value)
{
    return value.target;
}

QString actualText(const Indicator &, const IndicatorValue &value)
{
    return value.actual;
}

/// The rate with a mark where the target is reached, also where there is no rate of it.
QString rateText(const Indicator &indicator, const IndicatorValue &value)
{
    const QString rate = achievementRateText(indicator, value);
    return isReached(indicator, value).value_or(false) ? (rate + u" ✓"_s).trimmed() : rate;
}

// In the order of IndicatorField.
const IndicatorColumn columns[] = {
    {QT_TRANSLATE_NOOP("shisaku::IndicatorColumns", "Indicator"), Qt::AlignLeft, nameText},
    {nullptr, Qt::AlignRight, actualText},
    {QT_TRANSLATE_NOOP("shisaku::IndicatorColumns", "Target"), Qt::AlignRight, targetText,
     &IndicatorValue::target},
    {QT_TRANSLATE_NOOP("shisaku::IndicatorColumns", "Actual"), Qt::AlignRight, actualText,
     &IndicatorValue::actual},
    {QT_TRANSLATE_NOOP("shisaku::IndicatorColumns", "Achievement rate"), Qt::AlignRight, rateText},
    {QT_TRANSLATE_NOOP("shisaku::IndicatorColumns", "Over the years"), Qt::AlignHCenter,
     [](const Indicator &, const IndicatorValue &) { return QString(); }}, // a drawing
};

} // namespace

std::span<const IndicatorColumn> indicatorColumns()
{
    return columns;
}

QString headerOf(const IndicatorColumn &column)
{
    return QCoreApplication::translate("shisaku::IndicatorColumns", column.header);
}

} // namespace shisaku
