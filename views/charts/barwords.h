#pragma once

#include "views/charts/chart.h"
#include "views/charts/textblock.h"

namespace shisaku
{

/// Where the labels of level bars stand; those of columns stand under them.
enum class LabelPlace { Beside, Above };

/// The texts of one bar.
struct BarText {
    TextBlock label;
    TextBlock end;
    TextBlock heading{};      ///< over the first bar of a group
    bool beginsGroup = false; ///< is of another group than the bar before it
};

/// The texts of all bars in one size, and what room they take along the bars.
struct BarWords {
    std::vector<BarText> bars;
    LabelPlace place = LabelPlace::Beside;
    bool grouped = false;
    TextBlock tick{};    ///< the widest number that its axis may need
    double axis = 0;     ///< how far labels before the axis keep it from the area's edge
    qsizetype lines = 0; ///< of the label with most
    bool whole = true;   ///< all have room and no number is broken; else bars are missing here
};

/// A number at the axis.
QString tickText(const Bars &bars, int tick);

/// What the numbers of the axis take across the bars.
double tickRoom(const BarWords &words, Qt::Orientation direction, double em);

/// The bars' texts for an area of that width, with an axis up to `greatest`.
BarWords wordsOf(const Bars &bars, double greatest, double width, const QFont &font,
                 LabelPlace place);

} // namespace shisaku
