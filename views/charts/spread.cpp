#include "views/charts/spread.h"

#include <algorithm>

namespace shisaku
{
namespace
{

/// Neighbours that touch and move as one.
struct Cluster {
    std::vector<Standing> things;
    double wishes = 0; ///< the sum of where each wants the cluster to begin
    double room = 0;

    double begin(double top, double bottom) const
    {
        const double wish = wishes / double(things.size());
        return std::clamp(wish, top, std::max(top, bottom - room));
    }
};

Cluster joined(Cluster upper, const Cluster &lower)
{
    upper.wishes += lower.wishes - upper.room * double(lower.things.size());
    upper.room += lower.room;
    upper.things.insert(upper.things.end(), lower.things.begin(), lower.things.end());
    return upper;
}

} // namespace

std::vector<double> spread(const std::vector<Standing> &things, double top, double bottom)
{
    std::vector<Cluster> clusters;
    double room = 0;
    for (const Standing &thing : things) {
        room += thing.room;
        Cluster last{{thing}, thing.wish - thing.room / 2, thing.room};
        while (!clusters.empty() && clusters.back().begin(top, bottom) + clusters.back().room >
                                        last.begin(top, bottom)) {
            last = joined(clusters.back(), last);
            clusters.pop_back();
        }
        clusters.push_back(std::move(last));
    }
    if (room > bottom - top)
        return {};
    std::vector<double> middles;
    for (const Cluster &cluster : clusters) {
        double at = cluster.begin(top, bottom);
        for (const Standing &thing : cluster.things) {
            middles.push_back(at + thing.room / 2);
            at += thing.room;
        }
    }
    return middles;
}

} // namespace shisaku
