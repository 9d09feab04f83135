#pragma once

#include "models/exchange/writing/workbookformats.h"

#include <optional>

namespace shisaku
{

/// A sheet on its way into a workbook.
struct SheetBeingWritten {
    const WorkbookSheet &sheet;
    QString name; ///< as the workbook knows it
    lxw_worksheet *worksheet;
};

/// The sheet's cells; the sentence that says which of them cannot be written, or none.
std::optional<QString> writeCells(const SheetBeingWritten &target, WorkbookFormats &formats);

/// Widths, panes, filter, locks, and how it is printed.
lxw_error arrange(const SheetBeingWritten &target, const QString &title);

} // namespace shisaku
