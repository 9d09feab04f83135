#include "views/charts/barrows.h"

namespace shisaku
{
std::optional<RowPlaces> spreadRows(const std::vector<BarRow> &rows, double from, double to,
                                    double leastGap)
{
    double free = to - from;
    double gaps = 0;
    for (const BarRow &row : rows) {
        free -= row.room();
        gaps += row.apart ? 1 + groupGap : 1;
    }
    RowPlaces places{.gap = gaps > 0 ? free / gaps : 0, .cores = {}};
    if (places.gap < leastGap)
        return {};
    double at = from + places.gap / 2;
    for (const BarRow &row : rows) {
        at += row.apart ? groupGap * places.gap : 0;
        places.cores.push_back(at + row.before);
        at += row.room() + places.gap;
    }
    return places;
}

} // namespace shisaku
