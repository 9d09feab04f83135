#include "views/charts/barsegments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{

std::vector<std::vector<Segment>> segmentsOf(const Chart &chart, const Bars &bars,
                                             const QFont &font, Naming naming)
{
    std::vector<std::vector<Segment>> result;
    std::size_t next = 0;
    for (const Bar &bar : bars.bars) {
        std::vector<Segment> segments;
        double at = 0;
        for (int i = 0; i < bar.slices && next < chart.slices.size(); ++i, ++next) {
            const Slice &slice = chart.slices[next];
            if (slice.count <= 0)
                continue;
            const QString name = naming == Naming::Direct ? slice.name : QString();
            const bool both = !name.isEmpty() && !slice.figure.isEmpty();
            const QString label = name + (both ? u" "_s : QString()) + slice.figure;
            segments.push_back({.slice = static_cast<int>(next),
                                .from = at,
                                .to = at + slice.count,
                                .label = label.isEmpty() ? TextBlock() : blockOf({label}, font)});
            at += slice.count;
        }
        for (Segment &segment : segments) {
            segment.from *= bars.share ? 100 / at : 1;
            segment.to *= bars.share ? 100 / at : 1;
        }
        result.push_back(std::move(segments));
    }
    return result;
}

double greatestOf(const Bars &bars, const std::vector<std::vector<Segment>> &segments)
{
    double greatest = bars.share ? 100 : 1;
    for (const auto &bar : segments) {
        if (!bars.share && !bar.empty())
            greatest = std::max(greatest, bar.back().to);
    }
    return greatest;
}

} // namespace shisaku
