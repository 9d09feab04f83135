#pragma once

#include "models/exchange/writing/workbook.h"

namespace shisaku
{

/// The height in points that a row's wrapped texts need, for programs that do not see to it when
/// they open a workbook, as LibreOffice does not; none for a row of one line, which they all do.
std::optional<double> neededHeight(const std::vector<WorkbookCell> &cells,
                                   const std::vector<double> &columnWidths);

} // namespace shisaku
