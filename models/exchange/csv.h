#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace shisaku
{

/// Rows of text for a CSV file (RFC 4180).
using CsvRows = std::vector<QStringList>;

enum class CsvEncoding {
    Utf8WithBom, ///< as spreadsheet programs recognise it
    Cp932,       ///< the Japanese Windows encoding (windows-31j)
};

/// The rows as CSV text, lines ended as wanted.
QString csvText(const CsvRows &rows, QLatin1StringView lineEnd);

/// What CSV encoding gave: the bytes, or the sentence that says why not.
struct CsvResult {
    QByteArray bytes;
    QString refusal; ///< empty where there are bytes
};

/// The rows as a CSV file with CRLF. Characters that only look different in CP932 are exchanged
/// (〜 for ～, − for －, — for ―, ‖ for ∥); where others cannot be written the first is named with
/// its cell.
CsvResult csvFile(const CsvRows &rows, CsvEncoding encoding);

} // namespace shisaku
