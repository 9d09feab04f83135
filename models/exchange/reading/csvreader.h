#pragma once

#include "models/exchange/reading/foreignsink.h"

namespace shisaku
{

/// Reads a CSV file: RFC 4180 with lines that end in CR, LF or both, cells separated by comma,
/// semicolon or tab, whichever the file uses. An apostrophe that `csvFile` puts before what a
/// spreadsheet would take for a formula is taken away again. Throws a ForeignRefusal.
void readCsv(const QByteArray &bytes, ForeignSink &sink);

} // namespace shisaku
