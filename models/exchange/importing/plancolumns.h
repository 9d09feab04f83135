#pragma once

#include "models/domain/plan.h"
#include "models/exchange/importing/headings.h"

namespace shisaku
{

/// `mappingOf`, with what stands in the columns and what the plan tells of them: whether texts are
/// grades (`scalecolumns`), of what year they are (`yearlesscolumns`, a column 区分), which hold
/// goals and years in force of a first plan, and that 担当 may be persons. Numbers below a heading
/// that is merged over them and their titles (施策) are numbers. A column of the plan's titles
/// holds titles whatever its heading is, and then a mere count of the rows (No. 1, 2, 3) that
/// contradicts them is no column of numbers. Where such a count stands without titles, it may be
/// one or the other.
ColumnMapping planMapping(const ForeignTable &table, const Plan &plan, const HeadingReader &reader);

} // namespace shisaku
