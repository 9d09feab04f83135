#pragma once

#include "views/charts/outsidelabels.h"

#include <tuple>

namespace shisaku
{

/// Where the pie stands in the height that is left: at an edge where labels crowd at the other.
enum class Place { Middle, Bottom, Top };

/// One way to draw the pie, of which the best that has room for every label is taken.
struct Attempt {
    double text = 1;   ///< share of the wished size
    double radius = 1; ///< share of the largest possible
    Place place = Place::Middle;
    std::size_t form = 0; ///< of the labels outside: how often they are broken
    Outline outline = Outline::Round;

    auto pie() const { return std::tuple(text, radius, place); }

    /// Small text is worse than a small pie, and either is worse than a broken label.
    double cost() const;
};

/// Every way, best first.
const std::vector<Attempt> &allAttempts();

} // namespace shisaku
