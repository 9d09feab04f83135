#pragma once

#include <QFileInfo>

namespace shisaku
{

/// The file itself, by whatever name it was opened: links are followed. Absolute.
inline QString placeOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

/// Where SQLite keeps the rollback journal of the file.
inline QString journalOf(const QString &path)
{
    return placeOf(path) + QStringLiteral("-journal");
}

} // namespace shisaku
