#include "views/charts/barattempt.h"

#include <algorithm>

namespace shisaku
{
namespace
{

// In sizes of the text.
constexpr double thinnestBar = 1.25;
constexpr double thinnestColumn = 0.8;
constexpr double tightGap = 0.35; // as a share of the thickness

BarLeast leastForBars(Fit fit, double shortest)
{
    switch (fit) {
    case Fit::Natural:
        return {{1.9}, 0.7, shortest};
    case Fit::Roomy:
        return {{3.0, 2.6, 2.2, 1.9, 1.6}, 0.6, shortest};
    case Fit::Tight:
        break;
    }
    return {{1.6, 1.4, thinnestBar}, tightGap, shortest};
}

/// Columns that are thick enough for the texts in them, unless there is no room for that.
BarLeast leastForColumns(Fit fit, const BarParts &parts, double shortest)
{
    if (fit == Fit::Tight)
        return {{3.0, 2.3, 1.6, 1.3, 1.0, thinnestColumn}, tightGap, shortest};
    double widest = 1.6;
    for (const auto &segments : parts.segments) {
        for (const Segment &segment : segments)
            widest = std::max(widest, segment.label.size.width() / parts.em + 0.4);
    }
    BarLeast least{{}, 0.4, fit == Fit::Natural ? 10 * parts.em : shortest};
    for (const double more : {1.3, 1.2, 1.1, 1.0})
        least.thickness.push_back(more * widest);
    return least;
}

} // namespace

std::vector<BarAttempt> attemptsFor(const Bars &bars, const BarWords &beside)
{
    if (bars.direction == Qt::Vertical)
        return {{Naming::Direct, LabelPlace::Beside}, {Naming::Legend, LabelPlace::Beside}};
    const bool longLabels = beside.lines > 2;
    const LabelPlace better = longLabels ? LabelPlace::Above : LabelPlace::Beside;
    const LabelPlace other = longLabels ? LabelPlace::Beside : LabelPlace::Above;
    return {{Naming::Direct, better},
            {Naming::Direct, other},
            {Naming::Legend, better},
            {Naming::Legend, other}};
}

BarLeast leastFor(Fit fit, const BarParts &parts, const QSizeF &area)
{
    return parts.bars.direction == Qt::Vertical ? leastForColumns(fit, parts, 0.3 * area.height())
                                                : leastForBars(fit, 0.25 * area.width());
}

bool mayHaveRoom(const Bars &bars, double em, const QSizeF &area)
{
    const double thinnest = bars.direction == Qt::Vertical ? thinnestColumn : thinnestBar;
    return double(bars.bars.size()) * thinnest * (1 + tightGap) * em <=
           breadthOf(bars.direction, area);
}

} // namespace shisaku
