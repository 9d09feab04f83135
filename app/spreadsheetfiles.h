#pragma once

#include "models/domain/plan.h"
#include "models/exchange/writing/workbook.h"

namespace shisaku
{

/// The workbook of the year as .xlsx, its charts in the colours of the program's own.
WorkbookFile yearWorkbookFile(const Plan &plan, YearId year);

} // namespace shisaku
