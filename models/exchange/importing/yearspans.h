#pragma once

#include "models/exchange/reading/foreignfile.h"

namespace shisaku
{

/// Whether a column so headed holds both years in force of its measures: 実施期間.
bool isSpanHeading(const QString &heading);

/// The first year of 平成28年度～令和２年度, or its last one, as the cell has them; both are the
/// year that stands there alone. An open end is an empty cell, and what is no span comes back
/// whole.
ForeignCell yearOfSpan(ForeignCell cell, bool isLast);

} // namespace shisaku
