#pragma once

#include "models/exchange/writing/workbook.h"

namespace shisaku
{

/// The place in a spreadsheet's words: B3.
QString cellName(const CellPlace &place);

} // namespace shisaku
