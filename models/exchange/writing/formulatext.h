#pragma once

#include <QString>

namespace shisaku
{

// Text that a spreadsheet program takes for a formula when it reads a CSV file or when somebody
// edits its cell: it begins with = + - @, also in full width, or with a tab or carriage return.

/// Whether it begins so. Apostrophes in front do not count, for a program may take them away.
bool beginsAsFormula(const QString &text);

/// The text as CSV files hold it: where it begins as a formula and is no plain number, and no sign
/// by itself, one apostrophe stands in front. Readers take away one apostrophe of a text that
/// begins with apostrophes and a formula, so that each text comes back.
QString guardedText(const QString &text);

} // namespace shisaku
