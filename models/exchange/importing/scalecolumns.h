#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importing/headings.h"

namespace shisaku
{

/// Looks at what stands in the columns against what their headings say. A column of texts in which
/// grades or directions of the plan stand is not taken as texts. Where two columns hold grades
/// (自己評価 | 総合評価), or two hold directions, and neither a year nor 確定, 最終 tells them
/// apart, none is taken. `mapping` names those of which somebody has to choose.
void checkScales(const ForeignTable &table, const Plan &plan, const HeadingReader &reader,
                 ColumnMapping &mapping);

} // namespace shisaku
