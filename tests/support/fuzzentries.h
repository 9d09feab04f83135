#pragma once

#include <QByteArray>

namespace shisaku::test
{

// What the coverage-guided fuzzers call, and the ordinary test of their corpora. Each takes any
// bytes: it reads them or refuses them, and does nothing else.

/// As a CSV file.
void readAsCsv(const QByteArray &bytes);
/// As an archive whose directory is looked at.
void readAsArchive(const QByteArray &bytes);
/// The first byte says which part of a workbook the others are: of an .xlsx file the sheet, the
/// strings, the styles, the workbook or its relations, or the contents of an .ods file.
void readAsWorkbook(const QByteArray &bytes);

} // namespace shisaku::test
