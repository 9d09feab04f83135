#pragma once

#include "models/domain/id.h"

#include <QString>

#include <compare>
#include <optional>

namespace shisaku
{

/// Which way an indicator gets better.
enum class Better { Higher, Lower };

/// An indicator (指標) of a measure, such as ① 件数（件）.
struct Indicator {
    IndicatorId id;
    MeasureId measure;
    int position = 0; ///< 1 is ①
    QString name{};
    QString unit{};
    Better better = Better::Higher;

    IndicatorId key() const { return id; }
    bool operator==(const Indicator &) const = default;
};

/// What was aimed at and what was reached of an indicator in one year: numbers, or words such as
/// 「―」 and 「検討中」.
struct IndicatorValue {
    /// Year first, so that the values of a year stand together.
    struct Key {
        YearId year;
        IndicatorId indicator;
        friend auto operator<=>(const Key &, const Key &) = default;
    };

    YearId year;
    IndicatorId indicator;
    QString target{};
    QString actual{};

    Key key() const { return {year, indicator}; }
    bool isEmpty() const { return target.isEmpty() && actual.isEmpty(); }
    bool operator==(const IndicatorValue &) const = default;
};

/// ①, ② … as official text counts the indicators of a measure; from 51 on a plain number.
QString indicatorMark(const Indicator &indicator);
/// Mark, name and unit as tables print them: 「① 満足度（％）」.
QString indicatorLabel(const Indicator &indicator);

/// The figure in half width and without the unit behind it: １，３５０件 is 1,350. Words stay.
QString figureWithoutUnit(const QString &figure, const QString &unit);

/// The achievement rate (達成率) in percent: actual against target, or target against actual where
/// lower is better. None unless both are numbers and the one divided by is above zero.
std::optional<double> achievementRate(const Indicator &indicator, const IndicatorValue &value);

/// Whether the target was reached; none unless both are numbers.
std::optional<bool> isReached(const Indicator &indicator, const IndicatorValue &value);

} // namespace shisaku
