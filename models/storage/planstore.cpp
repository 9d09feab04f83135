#include "models/storage/planstore.h"

#include "models/domain/closing.h"
#include "models/files/draft.h"
#include "models/files/sync.h"
#include "models/storage/backup.h"
#include "models/storage/backups.h"
#include "models/storage/filecheck.h"
#include "models/storage/fileidentity.h"
#include "models/storage/historyreader.h"
#include "models/storage/hotjournal.h"
#include "models/storage/lostfolder.h"
#include "models/storage/migrator.h"
#include "models/storage/obstacle.h"
#include "models/storage/presence.h"
#include "models/storage/storageerror.h"
#include "models/storage/table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::PlanStore)
};

qint64 lastEdit(Database &database)
{
    return database.value(u"SELECT max(id) FROM edit"_s).toLongLong();
}

/// Whether there is an edit behind that one; nothing where the file cannot be read.
std::optional<bool> hasEditAfter(Database &database, qint64 last)
{
    try {
        return lastEdit(database) != last;
    } catch (const StorageError &) {
        return std::nullopt;
    }
}

/// Why the file that was read no longer has the plan's name.
QString replacedSentence(const QString &path)
{
    if (isFolderLost(path))
        return lostFolderSentence();
    return Tr::tr("The plan's file was moved, replaced or removed by another program. What is "
                  "shown here is as it was before; please open the plan again.");
}

QString doubtSentence()
{
    return Tr::tr("The disk or the network failed while the change was being saved, so it is not "
                  "known whether the file has it. Please check the disk or the network, and try "
                  "again.");
}

/// Writes once more, so that the folder is synced: SQLite has committed once the journal is gone,
/// but reports a failure where the folder does not confirm that.
void confirmCommit(Database &database)
{
    try {
        writeOnceMore(database);
    } catch (const StorageError &error) {
        throw UnconfirmedWrite(error.detail());
    }
}

void fill(Database &database, const Plan &plan)
{
    migrate(database, schemaSteps());
    if (const ChangeSet changes = creation(plan); !changes.isEmpty())
        writeChanges(database, changes, Tr::tr("New plan"), {});
}

void checkHasFolder(const QString &path)
{
    if (const QDir folder = QFileInfo(path).absoluteDir(); !folder.exists())
        throw StorageError(Tr::tr("There is no folder %1. Nothing was created; please check the "
                                  "name or choose another folder.")
                               .arg(QDir::toNativeSeparators(folder.path())));
}

/// An older plan as this version knows it, in memory: the file is not ours to change.
Database migratedCopy(Database &older)
{
    Database copy = Database::inMemoryCopy(older);
    migrate(copy, schemaSteps());
    return copy;
}

template <class T>
void readAll(Database &database, ChangeSet &contents)
{
    const Table<T> table = tableOf<T>();
    QSqlQuery query = database.run(table.selectSql());
    while (Database::next(query))
        contents.add(table.read(query));
}

/// The highest id that a removed record of the kind had.
template <class T>
void reserveRemoved(Database &database, Plan &plan)
{
    const QVariant id = database.value(u"SELECT max(CAST(record_key AS INTEGER)) FROM history "
                                       "WHERE action = 'removed' AND record = ?"_s,
                                       {QString(tableOf<T>().name)});
    plan.reserve<T>({std::min(id.toLongLong(), highestId)});
}

} // namespace

void PlanStore::create(const QString &path, const Plan &plan)
{
    checkIsNew(path);
    checkHasFolder(path);
    checkHasRoomForJournal(path);
    checkHasNoJournal(path);
    Draft draft(path);
    {
        Database database = Database::create(draft.path());
        fill(database, plan);
    }
    bool isCreated = draft.become(path).isEmpty();
    if (isCreated && !isFolderOnDisk(QFileInfo(path).absolutePath())) {
        QFile::remove(path); // it might not stay
        isCreated = false;
    }
    if (!isCreated)
        throw StorageError(Tr::tr("The file %1 could not be created. Please choose another name or "
                                  "folder.")
                               .arg(path));
}

PlanStore PlanStore::open(const QString &path)
{
    checkHeader(path);
    if (const QString obstacle = obstacleOf(path); !obstacle.isEmpty()) {
        PlanStore store = openReadOnly(path);
        store.forbidWriting(obstacle);
        return store;
    }
    WriterLock lock(path);
    if (!lock.isHeld()) {
        PlanStore store = openReadOnly(path);
        store.limit(lock.isHeldElsewhere() ? WritingRight::Elsewhere : WritingRight::Denied,
                    lock.obstacle());
        return store;
    }
    checkJournal(path);
    PlanStore store(Database::open(path, Database::Access::ReadWrite), path);
    store.m_lock = std::move(lock);
    removeAbandonedDrafts(QFileInfo(path).absolutePath());
    removeAbandonedDrafts(backupFolder(path));
    removeAbandonedJournals(path);
    // Before anything is written, so that a damaged file stays as it is.
    checkContents(store.m_database);
    removeEmptyJournal(store.m_database, path);
    store.m_database.run(u"PRAGMA journal_mode = DELETE"_s);
    migrate(store.m_database, schemaSteps(), [&] {
        PlanStore(migratedCopy(store.m_database), {}).read(); // or else it stays as it is
        store.makeBackup({BackupReason::BeforeMigration});
    });
    return store;
}

PlanStore PlanStore::openReadOnly(const QString &path)
{
    checkHeader(path);
    if (isBackup(path) && hasJournal(path)) {
        const ReadableBackup copy(path);
        PlanStore store = openReadOnly(copy.path());
        store.m_database = Database::inMemoryCopy(store.m_database);
        store.m_path = path;
        store.m_identity = fileIdentity(path);
        return store;
    }
    recover(path);
    PlanStore store(Database::open(path, Database::Access::ReadOnly), path);
    checkContents(store.m_database);
    const bool older = store.m_database.value(u"PRAGMA user_version"_s).toInt() < schemaVersion();
    if (older)
        store.m_database = migratedCopy(store.m_database);
    store.forbidWriting(older ? Tr::tr("The plan was written by an older version of this program. "
                                       "It is open for reading only, as it is at this moment.")
                              : Tr::tr("The plan is open for reading only."));
    return store;
}

PlanStore PlanStore::inMemory(const Plan &plan)
{
    PlanStore store(Database::inMemory(), {});
    fill(store.m_database, plan);
    return store;
}

PlanStore::PlanStore(Database database, QString path)
    : m_database(std::move(database))
    , m_path(std::move(path))
    , m_identity(fileIdentity(m_path))
{
}

Plan PlanStore::read()
{
    ChangeSet contents;
    // One view of the file, even while another window writes.
    Transaction view(m_database, Transaction::Kind::Read);
    readAll<PlanInfo>(m_database, contents);
    readAll<Goal>(m_database, contents);
    readAll<Grade>(m_database, contents);
    readAll<Direction>(m_database, contents);
    readAll<Measure>(m_database, contents);
    readAll<Indicator>(m_database, contents);
    readAll<Year>(m_database, contents);
    readAll<Evaluation>(m_database, contents);
    readAll<IndicatorValue>(m_database, contents);
    readAll<Paragraph>(m_database, contents);
    Plan plan;
    plan.apply(contents);
    reserveRemoved<Goal>(m_database, plan);
    reserveRemoved<Grade>(m_database, plan);
    reserveRemoved<Direction>(m_database, plan);
    reserveRemoved<Measure>(m_database, plan);
    reserveRemoved<Indicator>(m_database, plan);
    reserveRemoved<Year>(m_database, plan);
    view.commit();
    return plan;
}

void PlanStore::write(const ChangeSet &changes, const QString &name, const WriteProgress &progress)
{
    resolveDoubt();
    if (isReadOnly())
        throw StorageError(m_obstacle);
    const qint64 last = lastEdit(m_database);
    try {
        writeChanges(m_database, changes, name, m_displayName, progress);
    } catch (const StorageError &error) {
        const auto written = hasEditAfter(m_database, last);
        if (!written) {
            m_doubtfulAfter = last;
            throw StorageError(doubtSentence(), error.detail());
        }
        if (!*written && isFolderLost(m_path))
            throw StorageError(lostFolderSentence(), error.detail());
        if (!*written)
            throw;
        confirmCommit(m_database);
    }
}

void PlanStore::resolveDoubt()
{
    if (!m_doubtfulAfter)
        return;
    const auto written = hasEditAfter(m_database, *m_doubtfulAfter);
    if (!written)
        throw StorageError(doubtSentence());
    m_doubtfulAfter.reset();
    if (*written)
        forbidWriting(Tr::tr("The change that could not be confirmed is in the plan's file after "
                             "all. Please open the plan again to see it and to go on."));
}

History PlanStore::history(qint64 after)
{
    return readHistory(m_database, after);
}

void PlanStore::limit(WritingRight right, const QString &obstacle)
{
    m_right = right;
    m_obstacle = obstacle;
}

void PlanStore::followWriter()
{
    if (m_right != WritingRight::Elsewhere && m_right != WritingRight::Free)
        return;
    const QString obstacle = fileIdentity(m_path) == m_identity ? WriterLock::obstacleNow(m_path)
                                                                : replacedSentence(m_path);
    if (obstacle.isEmpty())
        limit(WritingRight::Free, Tr::tr("Nobody else has this plan open for editing any more. You "
                                         "can edit it here now."));
    else
        limit(WritingRight::Elsewhere, obstacle);
}

PlanStore PlanStore::reopened() const
{
    PlanStore store = open(m_path);
    store.m_displayName = m_displayName;
    return store;
}

void PlanStore::checkIsInItsPlace() const
{
    if (fileIdentity(m_path) != m_identity)
        throw StorageError(replacedSentence(m_path));
}

int PlanStore::dataVersion()
{
    checkIsInItsPlace();
    return m_database.value(u"PRAGMA data_version"_s).toInt();
}

QString PlanStore::loss()
{
    try {
        dataVersion();
    } catch (const StorageError &) {
        return isFolderLost(m_path)
                   ? lostFolderSentence()
                   : Tr::tr("The plan's file was moved, replaced or removed, or cannot be reached "
                            "any more: what is shown is in this window alone. Please save a copy "
                            "before you close.");
    }
    return {};
}

bool PlanStore::hasBackupOf(const QDate &day) const
{
    if (m_path.isEmpty())
        return true;
    return std::ranges::any_of(backupsOf(m_path), [&](const BackupName &backup) {
        return backup.day == day && backup.occasion.reason != BackupReason::Replaced &&
               isIntact(backupPath(m_path, backup));
    });
}

void PlanStore::makeBackup(const BackupOccasion &occasion)
{
    if (m_path.isEmpty())
        return;
    checkIsInItsPlace();
    shisaku::makeBackup(m_database, m_path, occasion);
}

std::unique_ptr<BackgroundBackup> PlanStore::beginBackup(const BackupOccasion &occasion,
                                                         BackgroundBackup::Ended ended) const
{
    checkIsInItsPlace();
    return std::make_unique<BackgroundBackup>(m_path, occasion, std::move(ended));
}

/// What must not take a sound copy's place.
void PlanStore::checkIsSound(const QString &target)
{
    const auto altered = [&] {
        try {
            return alteredYears(read());
        } catch (const StorageError &error) {
            if (error.sentence() != damagedSentence())
                throw;
            throw StorageError(Tr::tr("The plan's file is damaged, so no copy was made of it. "
                                      "Please restore a backup, or save what can be read into a "
                                      "new file (salvage)."),
                               error.detail());
        }
    }();
    if (!altered.empty() && isThere(target))
        throw StorageError(Tr::tr("%1 was closed, but its figures were altered outside this "
                                  "program, so %2 was not replaced. Please restore a backup, or "
                                  "choose another name for the copy.")
                               .arg(yearLabel(altered.front()), QFileInfo(target).fileName()));
}

void PlanStore::saveCopy(const QString &target)
{
    const QString own = QFileInfo(m_path).canonicalFilePath();
    if (!own.isEmpty() && QFileInfo(target).canonicalFilePath() == own)
        throw StorageError(Tr::tr("A copy needs another name than the plan itself. Nothing was "
                                  "written."));
    checkIsSound(target);
    backup(m_database, target);
}

} // namespace shisaku
