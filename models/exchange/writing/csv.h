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

/// What becomes of characters that an encoding cannot write.
enum class Unwritable {
    Refused,
    Replaced, ///< by 〓, as Japanese print marks a character that it does not have
};

/// The rows as CSV text, lines ended as wanted.
QString csvText(const CsvRows &rows, QLatin1StringView lineEnd);

/// What CSV encoding gave: the bytes, or the sentence that says why not.
struct CsvResult {
    QByteArray bytes{};
    QString refusal{}; ///< empty where there are bytes
    /// The characters that cannot be written, each with its cell and what stands around it
    /// there: 「B3 𠮷（𠮷野家）」. They alone are why
    /// there are no bytes, so that the rows can be written with the characters replaced.
    QStringList unwritable{};
};

/// The text with the forms that CP932 has of characters it lacks: 〜 as ～, − as －, — as ―, ‖ as
/// ∥, which only look different.
QString cp932Text(QString text);

/// The same with 〓 for what CP932 lacks altogether.
QString replacedText(const QString &text);

/// The rows as a CSV file with CRLF, for people and their spreadsheet programs. Text that such a
/// program would take for a formula has an apostrophe in front (`guardedText`). In CP932 it
/// is their `cp932Text`.
CsvResult csvFile(const CsvRows &rows, CsvEncoding encoding,
                  Unwritable unwritable = Unwritable::Refused);

} // namespace shisaku
