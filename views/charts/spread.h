#pragma once

#include <vector>

namespace shisaku
{

/// Something that wants to stand at a height and takes room there.
struct Standing {
    double wish = 0; ///< where its middle would like to be
    double room = 0;
};

/// The middles of things that stand over each other in that order without touching, as near to
/// their wishes as that allows, from `top` to `bottom`; none where they do not all fit.
std::vector<double> spread(const std::vector<Standing> &things, double top, double bottom);

} // namespace shisaku
