#include "models/storage/backup.h"

#include "models/files/databasefile.h"
#include "models/files/sync.h"
#include "models/storage/filecheck.h"
#include "models/storage/place.h"
#include "models/storage/presence.h"
#include "models/storage/storageerror.h"
#include "models/storage/writerlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Backup)
};

/// Keeps windows from opening the file that is to be replaced; none where there is no such file.
std::optional<WriterLock> lockOn(const QString &target)
{
    if (!isThere(target))
        return std::nullopt;
    WriterLock lock(target);
    if (!lock.isHeld())
        throw StorageError(Tr::tr("The file %1 seems to be open in another window. It was left as "
                                  "it is; please close it there or choose another name.")
                               .arg(QFileInfo(target).fileName()));
    return lock;
}

/// An entry of the history with its day and time, which no two plans share.
QString entryText(Database &database, qint64 id)
{
    return database
        .value(u"SELECT json_array(recorded_at, action, record, record_key, field, old_value, "
               "new_value) FROM history WHERE id = ?"_s,
               {id})
        .toString();
}

/// Where the file is a database, but no earlier state of this one, a copy in its place would lose
/// what it holds.
void checkHoldsNothingElse(Database &database, const QString &target)
{
    if (!mayBeDatabase(target))
        return;
    try {
        Database older = Database::open(target, Database::Access::ReadOnly);
        const qint64 last = older.value(u"SELECT max(id) FROM history"_s).toLongLong();
        if (last > 0 && entryText(older, last) == entryText(database, last))
            return;
    } catch (const StorageError &) { // nothing that is known here
    }
    throw StorageError(Tr::tr("The file %1 is another plan, or has changes that this one does not "
                              "have. Nothing was written; please choose another name.")
                           .arg(QFileInfo(target).fileName()));
}

} // namespace

void checkHasNoJournal(const QString &target)
{
    if (isThere(journalOf(target)) || isThere(target + u"-wal"_s))
        throw StorageError(Tr::tr("Beside %1 there is the journal of an older plan of that name. "
                                  "Nothing was written; please choose another name.")
                               .arg(QFileInfo(target).fileName()));
}

PreparedCopy::PreparedCopy(Database &database, const QString &target)
    : m_target(target)
    , m_isNew(!isThere(target) && !QFileInfo(target).isSymLink())
    , m_draft(target)
{
    // VACUUM INTO syncs what it writes (https://www.sqlite.org/lang_vacuum.html, synchronous).
    database.run(u"VACUUM INTO ?"_s, {m_draft.path()});
    checkHeader(m_draft.path());
    {
        Database copy = Database::open(m_draft.path(), Database::Access::ReadOnly);
        checkContents(copy);
    }
    if (!m_isNew) // a file system without permissions takes none
        QFile::setPermissions(m_draft.path(), QFile::permissions(target));
}

void PreparedCopy::putInPlace()
{
    const QString reason = m_isNew ? m_draft.become(m_target) : m_draft.replace(m_target);
    if (!reason.isEmpty())
        throw StorageError(Tr::tr("The copy could not be written to %1. What was there is still "
                                  "there; please choose another place.")
                               .arg(m_target),
                           reason);
}

void PreparedCopy::confirm() const
{
    const QFileInfo file(m_target);
    if (!isFolderOnDisk(file.absolutePath()))
        throw StorageError(Tr::tr("The file %1 was written, but the disk did not confirm that it "
                                  "stays there. Please check the disk and save a copy in another "
                                  "place.")
                               .arg(file.fileName()),
                           qt_error_string());
}

void checkHasRoomForJournal(const QString &target)
{
    if (!hasRoomForJournal(target))
        throw StorageError(Tr::tr("The name %1 is too long for a plan. Nothing was written; please "
                                  "choose a shorter one.")
                               .arg(QFileInfo(target).fileName()));
}

void backup(Database &database, const QString &target)
{
    checkHasRoomForJournal(target);
    checkHasNoJournal(target);
    checkMayBeReplaced(target);
    const auto lock = lockOn(target);
    checkHoldsNothingElse(database, target);
    PreparedCopy copy(database, target);
    copy.putInPlace();
    copy.confirm();
}

} // namespace shisaku
