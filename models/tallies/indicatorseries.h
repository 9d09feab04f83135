#pragma once

#include "models/domain/plan.h"

#include <QList>

#include <optional>

namespace shisaku
{

/// An indicator in one year, as a line over the years draws it: none where it is not a number.
struct SeriesPoint {
    std::optional<double> target{};
    std::optional<double> actual{};

    bool operator==(const SeriesPoint &) const = default;
};

/// The plan's years up to the shown one, in time. The overall evaluation looks back on all of them
/// and is none of them.
std::vector<Year> yearsUpTo(const Plan &plan, YearId shown);

/// One point for each year, from the first in which the indicator has a number.
QList<SeriesPoint> indicatorSeries(const Plan &plan, IndicatorId indicator, YearId shown);

/// The same in words, a line for each year that has a value.
QString indicatorSeriesText(const Plan &plan, IndicatorId indicator, YearId shown);

} // namespace shisaku
