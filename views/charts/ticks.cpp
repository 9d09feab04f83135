#include "views/charts/ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shisaku
{
namespace
{

constexpr double longest = 1e12; // beyond it numbers are written with a power of ten

/// The next larger of the steps 1, 2, 5, 10, 20, 50 …
double nextStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step) + 1e-9));
    const double lead = step / power;
    return power * (lead < 1.5 ? 2 : lead < 3 ? 5 : 10);
}

int decimalsOf(double step)
{
    return std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
}

/// The marks with that step around the values.
Ticks stepped(double lowest, double highest, double step)
{
    // What is a step but for rounding is one.
    const double first = std::floor(lowest / step + 1e-9);
    const double last = std::max(first + 1, std::ceil(highest / step - 1e-9));
    return {first * step, step, static_cast<int>(last - first) + 1};
}

} // namespace

QString Ticks::text(int tick) const
{
    const QLocale plain(QLocale::English);
    const double value = std::abs(at(tick)) < step / 2 ? 0 : at(tick); // no -0
    return std::max(std::abs(first), std::abs(last())) < longest
               ? plain.toString(value, 'f', decimalsOf(step))
               : plain.toString(value, 'g', 9);
}

Ticks ticksAround(double lowest, double highest, int atMost, Numbers numbers)
{
    // Steps too fine for a double beside the values would not lead from one mark to the next.
    const double finest = 1e-6 * std::max(std::abs(lowest), std::abs(highest));
    const double wish = std::max({(highest - lowest) / std::max(1, atMost), finest, 1e-9});
    double step = std::pow(10, std::floor(std::log10(wish)));
    if (numbers == Numbers::Whole)
        step = std::max(step, 1.0);
    Ticks ticks = stepped(lowest, highest, step);
    const int fewest = lowest < 0 && highest > 0 ? 3 : 2;
    while (ticks.count > std::max(fewest, atMost)) {
        step = nextStep(step);
        ticks = stepped(lowest, highest, step);
    }
    return ticks;
}

Ticks ticksNear(double lowest, double highest, int atMost, Numbers numbers)
{
    if (lowest == highest) { // some room on both sides, none below zero
        const double room = std::max(0.05 * std::abs(lowest), numbers == Numbers::Whole ? 1 : 1e-6);
        const bool negative = lowest < 0;
        lowest = negative ? lowest - room : std::max(0.0, lowest - room);
        highest = negative ? std::min(0.0, highest + room) : highest + room;
    }
    if (lowest > 0 && lowest <= highest - lowest)
        lowest = 0;
    if (highest < 0 && -highest <= highest - lowest)
        highest = 0;
    return ticksAround(lowest, highest, atMost, numbers);
}

} // namespace shisaku
