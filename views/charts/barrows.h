#pragma once

#include <optional>
#include <vector>

namespace shisaku
{

/// The space before a group, beside the gap between any bars, as a share of that.
constexpr double groupGap = 0.8;

/// What one bar takes across the chart: the bar with what stands at its ends, and what stands
/// before and after it.
struct BarRow {
    double before = 0;
    double core = 0;
    double after = 0;
    bool apart = false; ///< begins a group, away from the bars before it

    double room() const { return before + core + after; }
};

/// Where rows stand.
struct RowPlaces {
    double gap = 0;            ///< between two rows; half of it before the first and after the last
    std::vector<double> cores; ///< where the core of each begins
};

/// The rows spread evenly; none where there is no room for gaps of at least that width.
std::optional<RowPlaces> spreadRows(const std::vector<BarRow> &rows, double from, double to,
                                    double leastGap);

} // namespace shisaku
