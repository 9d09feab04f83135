#include "models/storage/restoring.h"

#include "models/domain/account.h"
#include "models/domain/backupname.h"
#include "models/files/draft.h"
#include "models/files/pathkind.h"
#include "models/files/sync.h"
#include "models/storage/backup.h"
#include "models/storage/backups.h"
#include "models/storage/filecheck.h"
#include "models/storage/hotjournal.h"
#include "models/storage/place.h"
#include "models/storage/presence.h"
#include "models/storage/storageerror.h"
#include "models/storage/writerlock.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Restoring)
};

/// As a backup like the others; none where the file is no sound plan.
QString putAsideAsBackup(const QString &plan)
{
    try {
        checkHeader(plan);
        Database current = Database::open(plan, Database::Access::ReadOnly);
        checkContents(current);
        return addBackup(current, plan, {BackupReason::BeforeRestoring});
    } catch (const StorageError &) {
        return {};
    }
}

/// A plan that crashed is not opened for it: that would roll it back, and it is to be kept as it
/// is.
QString putAside(const QString &plan, bool hasCrashed)
{
    if (!isThere(plan))
        return {};
    QString path = hasCrashed ? QString() : putAsideAsBackup(plan);
    return path.isEmpty() ? keepReplaced(plan) : path;
}

void moveAway(const QString &file, Draft &aside)
{
    if (!isThere(file))
        return;
    QString reason = aside.take(file);
    if (reason.isEmpty() && !isFolderOnDisk(QFileInfo(file).absolutePath()))
        reason = qt_error_string();
    if (!reason.isEmpty())
        throw StorageError(Tr::tr("The file %1 could not be put aside. Nothing was changed; please "
                                  "check the disk and that the folder is not write-protected.")
                               .arg(QFileInfo(file).fileName()),
                           reason);
}

bool isBack(Draft &aside, const QString &file)
{
    return isSurelyNothing(aside.path()) || aside.replace(file).isEmpty();
}

/// A plan that crashed goes before its journal and comes back after it, so that a kill at no moment
/// leaves one that is half written without what puts it right. SQLite would roll the journal back
/// into the file that takes the plan's place. Both are kept among the backups already.
void replaceCrashed(const QString &plan, PreparedCopy &copy)
{
    const QString journal = journalOf(plan);
    Draft planAside(plan);
    Draft journalAside(plan);
    const auto putBack = [&] { return isBack(journalAside, journal) && isBack(planAside, plan); };
    try {
        moveAway(plan, planAside);
        moveAway(journal, journalAside);
        copy.putInPlace();
    } catch (const StorageError &error) {
        if (!putBack())
            throw StorageError(Tr::tr("No backup was restored, and the file that was there until "
                                      "now could not be put back. It is kept among the backups; "
                                      "please check the disk and restore a backup again."),
                               error.detail());
        throw;
    } catch (const std::exception &) {
        putBack();
        throw;
    }
}

/// The backup as it takes the plan's place: with a line in the history that says so. What came
/// after the backup is not in that history; it is in the file that is put aside.
Database noted(Database &backup, const QString &name)
{
    Database restored = Database::inMemoryCopy(backup);
    const auto known = backupNamed(name);
    Transaction transaction(restored);
    restored.run(u"INSERT INTO edit (made_by, name) VALUES (?, ?)"_s,
                 {accountName(),
                  Tr::tr("Restored from the backup of %1").arg(known ? timeText(*known) : name)});
    restored.run(u"INSERT INTO history (edit_id, action, record, record_key, field, new_value) "
                 "SELECT id, 'added', 'backup', id, 'restored', ? FROM edit "
                 "WHERE id = last_insert_rowid()"_s,
                 {name});
    transaction.commit();
    return restored;
}

void checkHasNoLog(const QString &plan)
{
    if (isThere(plan + u"-wal"_s))
        throw StorageError(Tr::tr("Beside %1 another program left a file %1-wal. Nothing was "
                                  "changed; please move that file to another folder and try again.")
                               .arg(QFileInfo(plan).fileName()));
}

void checkIsAnotherFile(const QString &plan, const QString &backup)
{
    const QString own = QFileInfo(plan).canonicalFilePath();
    if (!own.isEmpty() && own == QFileInfo(backup).canonicalFilePath())
        throw StorageError(Tr::tr("That is the plan itself. Nothing was changed; please choose one "
                                  "of its backups."));
}

} // namespace

QString restoreBackup(const QString &plan, const QString &backup)
{
    checkIsAnotherFile(plan, backup);
    if (const BackupContents contents = contentsOfFile(backup); !contents.problem.isEmpty())
        throw StorageError(contents.problem);
    const WriterLock lock(plan);
    if (!lock.isHeld())
        throw StorageError(Tr::tr("The plan is open in another window, or its folder takes no "
                                  "file. Nothing was changed; please close it there and try "
                                  "again."),
                           lock.obstacle());
    const QString place = placeOf(plan);
    checkHasNoLog(place);
    // First the copy, then all else: what fails before has touched nothing.
    const ReadableBackup chosen(backup);
    Database database = chosen.open();
    Database restored = noted(database, QFileInfo(backup).fileName());
    PreparedCopy copy(restored, place);
    const bool hasCrashed = hasJournal(place); // asked once: a second look might fail
    QString aside = putAside(place, hasCrashed);
    if (hasCrashed)
        replaceCrashed(place, copy);
    else
        copy.putInPlace();
    copy.confirm();
    return aside;
}

} // namespace shisaku
