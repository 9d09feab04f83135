#pragma once

#include "models/exchange/reading/foreignsink.h"

namespace shisaku
{

/// Reads a workbook, .xlsx or .ods, whatever its file is called. Throws a ForeignRefusal.
void readWorkbook(QByteArray bytes, ForeignSink &sink);

} // namespace shisaku
