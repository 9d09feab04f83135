#pragma once

#include "views/charts/barfigure.h"

namespace shisaku
{

/// A way to draw the bars in one size of text.
struct BarAttempt {
    Naming naming = Naming::Direct;
    LabelPlace place = LabelPlace::Beside;
};

/// Every way, best first: long labels stand above their bars, others beside them, if they can.
std::vector<BarAttempt> attemptsFor(const Bars &bars, const BarWords &beside);

/// How bars share the room that is there.
enum class Fit {
    Natural, ///< as they would like it: what the height of a chart is taken from
    Roomy,   ///< thicker where there are few
    Tight    ///< thinner, before text becomes smaller
};

/// What bars must have in an area of that size. Columns are as thick as the texts in them.
BarLeast leastFor(Fit fit, const BarParts &parts, const QSizeF &area);

/// Whether so many bars may have room in an area of that size, whatever is written at them.
bool mayHaveRoom(const Bars &bars, double em, const QSizeF &area);

} // namespace shisaku
