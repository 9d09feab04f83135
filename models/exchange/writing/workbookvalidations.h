#pragma once

#include "models/exchange/writing/workbook.h"

#include <xlsxwriter.h>

namespace shisaku
{

// What a cell takes. `sourceSheet` is the name by which the workbook knows a list's sheet.

lxw_error addDropDown(lxw_worksheet *worksheet, const DropDown &dropDown,
                      const QString &sourceSheet);
lxw_error addLengthLimit(lxw_worksheet *worksheet, const LengthLimit &limit);

} // namespace shisaku
