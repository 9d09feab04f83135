#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace shisaku
{

/// Rows of cells as spreadsheets exchange them over the clipboard; all rows have as many cells.
using ClipboardRows = std::vector<QStringList>;

/// The rows as spreadsheets write them as plain text: cells between tabs; a cell that holds a tab
/// or a line break in quotes.
QString clipboardText(const ClipboardRows &rows);

/// The rows as a table in HTML, which spreadsheets prefer to plain text: there a text stays a text,
/// also where it looks like a formula or a day, and a plain number is a number. The first
/// `headingRows` rows are headings.
QString clipboardHtml(const ClipboardRows &rows, int headingRows = 0);

/// The rows that plain text from a spreadsheet holds, whatever its line ends. Shorter rows are
/// filled with empty cells; an empty text has none.
ClipboardRows clipboardRows(const QString &text);
/// The same where the spreadsheet has put HTML beside the text. Gnumeric puts no quotes around a
/// cell of several lines; where its cells end is told by the HTML alone.
ClipboardRows clipboardRows(const QString &text, const QString &html);

/// The text of the one cell that a spreadsheet has copied, without its quotes and its line end;
/// none where it has copied several, or where the text is no spreadsheet's.
std::optional<QString> clipboardCell(const QString &text, const QString &html);

} // namespace shisaku
