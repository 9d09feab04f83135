#pragma once

#include "views/charts/chartkind.h"

namespace shisaku
{

/// The grades of two years (前年度比較): for what improved and what declined a bar for each old
/// grade, and one for each other kind of change, made of the new grades. The note says where
/// nothing improved or declined. `before` none: the year that one is compared with by itself.
Chart changeBars(const Plan &plan, YearId after, YearId before = {});

extern const ChartKind changeBarsKind;

} // namespace shisaku
