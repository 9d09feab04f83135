#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importing/columnmapping.h"

namespace shisaku
{

/// `mappingOf`, with what the plan tells of the columns besides their headings. A column of the
/// plan's titles holds titles whatever its heading is, and then a mere count of the rows (No. 1, 2,
/// 3) that contradicts them is no column of numbers. Where such a count stands without titles, it
/// may be one or the other.
ColumnMapping planMapping(const ForeignTable &table, const Plan &plan, const Year &year,
                          const KnownHeadings &known = {});

} // namespace shisaku
