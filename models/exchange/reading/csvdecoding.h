#pragma once

#include <QByteArray>
#include <QString>

namespace shisaku
{

/// The text of a CSV file: UTF-8 with or without BOM, UTF-16 with BOM (Excel's “Unicode text”), or
/// else CP932. Bytes that are no text are never replaced: a ForeignRefusal names their line and
/// column.
QString decodedCsv(const QByteArray &bytes);

} // namespace shisaku
