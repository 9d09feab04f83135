#pragma once

#include "models/reports/report.h"
#include "views/printing/paperprose.h"
#include "views/printing/typesetting.h"

namespace shisaku
{

/// How a part of a report is set on paper.
struct BlockStyle {
    ProseStyle text;
    double above = 0; ///< the least that is free over it
    double below = 0; ///< and under it
};

BlockStyle styleOf(const ReportPart &part);

constexpr double gapUnderCaption = 3 * point;
constexpr double tablePoints = 9.5;
constexpr double chartWidthMm = 120;
constexpr double chartHeightMm = 75;

} // namespace shisaku
