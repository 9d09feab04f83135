#pragma once

#include <QByteArray>
#include <QString>

namespace shisaku
{

// Each backup's SHA-256 stands in the file SHA256SUMS of its folder, in the form of `sha256sum`, so
// that it can be checked without this program, too. It is of the file's bytes: SQLite's own check
// misses what is altered inside a value.

/// Of the file's bytes, hexadecimal; throws a `StorageError` where it cannot be read.
QByteArray checksumOf(const QString &path);

/// Notes the file's checksum beside it; then the disk has confirmed it, and the names of both.
/// Throws a `StorageError`.
void noteChecksum(const QString &path);
/// Forgets those of the folder's files that are gone. Throws a `StorageError`.
void forgetMissing(const QString &folder);

/// What was noted for the file; empty where nothing was.
QByteArray notedChecksum(const QString &path);

} // namespace shisaku
