#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/csv.h"
#include "models/exchange/writing/workbook.h"

namespace shisaku
{

// The plan's figures as open data (機械判読可能なデータ): one row is one record, one cell one
// value, one row of headings, no joined cells, the year in western and in Japanese form.

/// A record for each measure of the year in force.
CsvRows openDataRows(const Plan &plan, YearId year);

/// The same as a sheet without any looks, numbers as numbers; where the year's measures have
/// indicators they are a second sheet, a record for each.
Workbook openDataWorkbook(const Plan &plan, YearId year);

} // namespace shisaku
