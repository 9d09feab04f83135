#pragma once

#include <QFileDevice>
#include <QString>

namespace shisaku
{

// What is written is on the disk only once the disk has said so. A file system that cannot say is
// taken at its word.

/// Whether the disk confirms that it has what was written to the open file.
bool isOnDisk(const QFileDevice &file);
/// The same of a file that is closed already.
bool isOnDisk(const QString &path);
/// Whether the disk confirms the names that the folder has: of files that were made or renamed.
bool isFolderOnDisk(const QString &folder);

} // namespace shisaku
