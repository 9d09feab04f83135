#pragma once

#include "models/domain/backupcontents.h"
#include "models/domain/backupname.h"
#include "models/storage/database.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace shisaku
{

// The backups of a plan stand beside it, in a folder in sight that has its name. Each is a plan's
// file like any other, whole and checked, and its SHA-256 is noted in the folder
// (models/storage/checksums.h). Which are kept says models/domain/backuprules.h.

/// Beside the plan, called as models/domain/backupname.h says.
QString backupFolder(const QString &plan);
QString backupPath(const QString &plan, const BackupName &backup);
/// The plan's backups, newest first. What else lies in the folder is none.
std::vector<BackupName> backupsOf(const QString &plan);
/// Whether the file is one of some plan's backups.
bool isBackup(const QString &path);

/// A backup to be read: itself, or, where it was kept with the journal of a crash, a copy, since
/// SQLite rolls that back into what it reads. Throws a `StorageError` where there is no room.
class ReadableBackup
{
public:
    explicit ReadableBackup(const QString &path);
    const QString &path() const { return m_path; }
    /// A connection; of a copy one that may roll back.
    Database open() const;

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Whether the backup is what it was when it was made; one without a noted checksum is taken for
/// that. False where it cannot be told.
bool isIntact(const QString &path);

/// What is in the plan's file, and whether it can be restored.
BackupContents contentsOfFile(const QString &path);

/// Makes the next backup of the plan that the database holds; then those that are kept no longer
/// go. Throws a `StorageError`, and then all that were there still are.
void makeBackup(Database &database, const QString &plan, const BackupOccasion &occasion);

/// The same, and none goes. Its path.
QString addBackup(Database &database, const QString &plan, const BackupOccasion &occasion);
/// Copies a file byte for byte among the backups, and its journal with it, whatever they hold. The
/// copy's path.
QString keepReplaced(const QString &plan);

/// Removes the journals of crashes whose file is not there: the program was killed before it had
/// copied that. Asked by whoever holds the plan's `WriterLock`, as who copies them does.
void removeAbandonedJournals(const QString &plan);

} // namespace shisaku
