#pragma once

#include <QByteArray>
#include <QMap>

namespace shisaku::test
{

// What the coverage-guided fuzzers call, and the ordinary test of their corpora. Each takes any
// bytes: it reads them or refuses them, and does nothing else.

/// As a CSV file.
void readAsCsv(const QByteArray &bytes);
/// As an archive whose directory is looked at.
void readAsArchive(const QByteArray &bytes);
/// As parts of a workbook, those of `workbookOf`.
void readAsWorkbook(const QByteArray &bytes);

/// The parts of a workbook with these bytes for one of them, which the first byte says: of an .xlsx
/// file the sheet, the strings, the styles, the workbook or its relations, or the contents of an
/// .ods file. There is a first byte.
QMap<QString, QByteArray> workbookOf(const QByteArray &bytes);

} // namespace shisaku::test
