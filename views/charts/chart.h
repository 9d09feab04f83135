#pragma once

#include "models/tallies/selection.h"

#include <QString>

#include <vector>

namespace shisaku
{

/// One class of a chart and what it counts.
struct Slice {
    QString label; ///< its parts end with commas: there it may be broken
    int count = 0;
    int classIndex = 0; ///< chooses the ink; `noClass` for none
    Selection behind{}; ///< the measures that it counts
    QString hint{};     ///< more words for a pointer that rests on it
};

/// What a chart says, whatever it is drawn on.
struct Chart {
    QString title;
    QString note{};        ///< what a reader has to know of the figures; mostly empty
    QString description{}; ///< the same figures as a text, for those who cannot see the picture
    std::vector<Slice> slices{};
};

/// What stands in the place of a chart without slices.
QString nothingToCount();

} // namespace shisaku
