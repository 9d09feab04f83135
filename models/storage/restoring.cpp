#include "models/storage/restoring.h"

#include "models/domain/account.h"
#include "models/domain/backupname.h"
#include "models/files/draft.h"
#include "models/storage/backup.h"
#include "models/storage/backups.h"
#include "models/storage/filecheck.h"
#include "models/storage/hotjournal.h"
#include "models/storage/place.h"
#include "models/storage/storageerror.h"
#include "models/storage/writerlock.h"

#include <QCoreApplication>
#include <QFile>
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
QString putAside(const QString &plan)
{
    if (!QFileInfo::exists(plan))
        return {};
    QString path = hasJournal(plan) ? QString() : putAsideAsBackup(plan);
    return path.isEmpty() ? keepReplaced(plan) : path;
}

/// Takes the journal of a crashed plan out of the way of the file that takes its place, into which
/// SQLite would roll it back. It is back where nothing took that place.
class JournalAside
{
public:
    explicit JournalAside(const QString &plan)
        : m_journal(journalOf(plan))
        , m_aside(m_journal)
    {
        if (QFileInfo::exists(m_journal) && !QFile::rename(m_journal, m_aside.path()))
            throw StorageError(Tr::tr("The journal of %1 could not be put aside. Nothing was "
                                      "changed; please check that the folder is not "
                                      "write-protected.")
                                   .arg(QFileInfo(plan).fileName()));
    }
    JournalAside(const JournalAside &) = delete;
    JournalAside &operator=(const JournalAside &) = delete;
    ~JournalAside()
    {
        if (!m_isNeedless && QFileInfo::exists(m_aside.path()))
            QFile::rename(m_aside.path(), m_journal);
    }

    void forget() { m_isNeedless = true; }

private:
    QString m_journal;
    Draft m_aside;
    bool m_isNeedless = false;
};

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
    if (QFileInfo::exists(plan + u"-wal"_s))
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
    QString aside = putAside(place);
    JournalAside journal(place);
    copy.putInPlace();
    journal.forget();
    return aside;
}

} // namespace shisaku
