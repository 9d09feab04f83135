#pragma once

#include <QString>

namespace shisaku
{

/// Where an axis is marked: nice numbers in even steps, the first and the last around all values.
struct Ticks {
    double first = 0;
    double step = 1; ///< 1, 2 or 5 of a power of ten
    int count = 2;   ///< at least 2

    double at(int tick) const { return first + step * tick; }
    double last() const { return at(count - 1); }
    /// Where the value stands between first (0) and last (1).
    double share(double value) const { return (value - first) / (last() - first); }
    /// The number as it stands at the axis: with decimals only where the steps have them.
    QString text(int tick) const;
};

/// What the marks stand for: things that are counted have no half.
enum class Numbers { Whole, Any };

/// Marks around the values, at most so many, but two at least and three on both sides of zero.
Ticks ticksAround(double lowest, double highest, int atMost, Numbers numbers);

/// The same for lines, which need not begin at zero: zero is among them where it is near enough to
/// leave the lines half of the height.
Ticks ticksNear(double lowest, double highest, int atMost, Numbers numbers);

} // namespace shisaku
