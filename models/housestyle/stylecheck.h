#pragma once

#include "models/housestyle/flowingtext.h"
#include "models/housestyle/planwords.h"

namespace shisaku
{

/// A stretch of a text that is not in the house style, and what it would be.
struct StyleSpot {
    qsizetype at;
    qsizetype length;
    QString suggestion{}; ///< empty where only a person can tell
};

/// A rule of the house style (表記). The table of them is in houselint.cpp.
struct StyleCheck {
    const char *code;
    const char *message; ///< English; `sentence` translates it
    std::vector<StyleSpot> (*spots)(const FlowingText &, const PlanWords &);

    QString sentence() const;
};

} // namespace shisaku
