#pragma once

#include "models/exchange/writing/workbook.h"

namespace shisaku
{

/// The workbook with the choices of its drop-downs as Excel takes them: where a list is longer than
/// 255 characters, or a choice holds a comma, the choices stand on a hidden sheet at the end, a
/// column for each list.
Workbook withListsOnASheet(Workbook workbook);

} // namespace shisaku
