#pragma once

#include "models/domain/year.h"
#include "models/exchange/foreignfile.h"

namespace shisaku
{

/// The title or the sheet's name by which a table is of other years only; empty where nothing says
/// so. Titles stand above the first row of headings. One that names the year too, or a span in
/// which it lies (平成30年度～令和２年度), is not of another year.
QString otherYearsTitle(const ForeignTable &table, int firstHeadingRow, const Year &year);

/// Why nothing of such a table is taken in.
QString otherYearsSentence(const QString &title, const Year &year);

} // namespace shisaku
