#pragma once

#include "models/exchange/writing/workbook.h"
#include "models/tallies/sheet.h"

namespace shisaku
{

// How the program's own tables look in a workbook.

CellLook titleLook();
CellLook headingLook();
CellLook bodyLook(Qt::Alignment alignment = Qt::AlignLeft);
CellLook totalLook(Qt::Alignment alignment = Qt::AlignLeft);

/// A number that people read with words, such as the report's ３施策 and 24施策: a number in its
/// cell, and the words and the digits are its format. `ten` is how the words say 10.
QString countFormat(const QString &ten);

/// The text as a number where it is a plain one that reads the same again (24, -0.5; not 04, and
/// not 7.10, which as a number would be 7.1 and so perhaps another measure), else as text.
WorkbookCell numberOrText(const QString &text, const CellLook &look);

/// A figure of an indicator as a number that reads the same: 80.50, 12,345, １２, and 85% too,
/// which is 85 where the indicator is counted in %; words as text.
WorkbookCell figureOrText(const QString &text, const QString &unit, CellLook look);

/// A table of the program as a sheet: its title, its headings and its rows; counts are numbers.
/// Headings stay in sight, are printed on each page, and filter the rows where there are several.
WorkbookSheet workbookSheet(const QString &name, const Sheet &sheet);

} // namespace shisaku
