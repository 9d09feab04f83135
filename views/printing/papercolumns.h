#pragma once

#include "models/tallies/sheet.h"

#include <QFont>

namespace shisaku
{

/// How wide the columns of a table are that is set in this type. They go by their shares, but are
/// wide enough for the words of the header and for short cells, and leave to the others what their
/// longest line does not need. `padding` is what a column needs beside its text.
std::vector<double> columnWidths(const Sheet &sheet, const QFont &font, double width,
                                 double padding);

} // namespace shisaku
