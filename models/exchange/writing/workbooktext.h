#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace shisaku
{

// Text as the parts of a workbook hold it.

/// The text as UTF-8. What only looks like an escape of the format (`_x0041_`) is escaped, so that
/// it comes back as it is.
QByteArray workbookText(const QString &text);

/// The names as Excel takes them, in their order: at most 31 characters, none of []:*?/\ and no
/// apostrophe, which become their full-width twins, not empty, not "History", and each once.
QStringList sheetNames(const QStringList &wanted);

} // namespace shisaku
