#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace shisaku
{

/// Writes the file whole or not at all: where it fails, what was there stays there, unless it is
/// the disk that does not confirm the new file's name. Gives the reason as a sentence, none where
/// the file is written. A database is never replaced.
///
/// The one place that commits a QSaveFile, whose commit() alone reports success on a full disk
/// (QTBUG-75077).
[[nodiscard]] std::optional<QString> atomicWrite(const QString &path, const QByteArray &content);

} // namespace shisaku
