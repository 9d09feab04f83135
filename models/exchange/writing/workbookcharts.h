#pragma once

#include "models/exchange/writing/workbook.h"

#include <xlsxwriter.h>

namespace shisaku
{

/// Where a chart's values stand: the sheet, and the name by which the workbook knows it.
struct ChartData {
    const WorkbookSheet &sheet;
    QString name;
};

/// Puts the chart on the worksheet.
lxw_error addChart(lxw_workbook *workbook, lxw_worksheet *worksheet, const WorkbookChart &chart,
                   const ChartData &data);

} // namespace shisaku
