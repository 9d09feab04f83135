#include "models/storage/backups.h"

#include "models/domain/backuprules.h"
#include "models/files/pathkind.h"
#include "models/files/sync.h"
#include "models/storage/backup.h"
#include "models/storage/checksums.h"
#include "models/storage/filecheck.h"
#include "models/storage/hotjournal.h"
#include "models/storage/place.h"
#include "models/storage/planstore.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Backups)
};

/// Whoever may use the folder above may use this one. Not by QFile, which knows neither the bit
/// that hands the group down nor the one that keeps files from others' hands.
void shareLike(const QString &parent, const QString &folder)
{
    namespace fs = std::filesystem;
    std::error_code error; // a file system without permissions takes none
    const fs::perms shared = fs::status(parent.toStdU16String(), error).permissions();
    if (!error)
        fs::permissions(folder.toStdU16String(), shared, error);
}

/// Not the folders above it: where they are gone, so is the plan.
bool isMade(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).path();
    if (QDir().mkdir(folder) && isFolderOnDisk(parent)) {
        shareLike(parent, folder);
        return true;
    }
    QDir().rmdir(folder); // or else nobody would ask the disk again
    return false;
}

void makeFolder(const QString &folder)
{
    if (!isMade(folder))
        throw StorageError(Tr::tr("The folder %1 could not be made. Please check that its folder "
                                  "is not write-protected and that no file has that name.")
                               .arg(QDir::toNativeSeparators(folder)));
}

/// Where the next backup goes: no other has its second and number.
QString nextPath(const QString &plan, const BackupOccasion &occasion)
{
    makeFolder(backupFolder(plan));
    const QDateTime now = QDateTime::currentDateTime();
    BackupName next{now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second()),
                    1, occasion};
    for (const BackupName &each : backupsOf(plan)) {
        if (each.day == next.day && each.time == next.time)
            next.number = std::max(next.number, each.number + 1);
    }
    return backupPath(plan, next);
}

/// Takes out the damaged ones among those that are kept instead of what is to go, which are of the
/// same days or newer; the rest is not read for it. Whether there were any.
bool leaveOutDamaged(const QString &plan, std::vector<BackupName> &counted,
                     const std::vector<BackupName> &gone)
{
    const QDate from = std::ranges::min(gone, {}, &BackupName::day).day;
    return std::erase_if(counted, [&](const BackupName &each) {
               const bool goes = std::ranges::any_of(gone, [&](const BackupName &other) {
                   return fileNameOf(other) == fileNameOf(each);
               });
               return !goes && each.day >= from && !isIntact(backupPath(plan, each));
           }) > 0;
}

/// What is no longer needed beside sound backups: a damaged one takes no other's place, and stays.
std::vector<BackupName> superfluousBesideSound(const QString &plan)
{
    std::vector<BackupName> counted = backupsOf(plan);
    std::vector<BackupName> gone = superfluous(counted);
    while (!gone.empty() && leaveOutDamaged(plan, counted, gone))
        gone = superfluous(counted);
    return gone;
}

/// The one that was just made stays, whatever its clock says. What cannot be removed goes the next
/// time: the backup is made all the same.
void prune(const QString &plan, const QString &made)
{
    const std::vector<BackupName> gone = superfluousBesideSound(plan);
    if (gone.empty())
        return;
    for (const BackupName &each : gone) {
        if (const QString path = backupPath(plan, each); path != made)
            QFile::remove(path);
    }
    try {
        forgetMissing(backupFolder(plan));
    } catch (const StorageError &) {
        // So do the checksums of what is gone.
    }
}

void copyFile(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to) || checksumOf(from) != checksumOf(to) || !isOnDisk(to))
        throw StorageError(Tr::tr("The file %1 could not be copied into the folder of the backups. "
                                  "Nothing was changed; please check the free space.")
                               .arg(QFileInfo(from).fileName()));
}

/// Throws where the file is not what it was when it was made.
void checkSum(const QString &path)
{
    const QByteArray noted = notedChecksum(path);
    if (!noted.isEmpty() && noted != checksumOf(path))
        throw StorageError(Tr::tr("The file %1 is not as it was when it was made. It was left as "
                                  "it is; please choose another backup.")
                               .arg(QFileInfo(path).fileName()));
}

} // namespace

ReadableBackup::ReadableBackup(const QString &path)
    : m_path(path)
{
    if (!hasJournal(path))
        return;
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QFileInfo(path).fileName());
    if (!m_folder->isValid() || !copyWithJournal(path, m_path))
        throw StorageError(Tr::tr("There is no room to look into %1. It was left as it is; please "
                                  "make room on the disk.")
                               .arg(QFileInfo(path).fileName()));
}

Database ReadableBackup::open() const
{
    return Database::open(m_path,
                          m_folder ? Database::Access::ReadWrite : Database::Access::ReadOnly);
}

QString backupFolder(const QString &plan)
{
    const QFileInfo file(placeOf(plan));
    // QDir would take a name that begins with a colon for that of a resource.
    return file.absolutePath() + u'/' + backupFolderName(file.fileName());
}

QString backupPath(const QString &plan, const BackupName &backup)
{
    return QDir(backupFolder(plan)).filePath(fileNameOf(backup));
}

std::vector<BackupName> backupsOf(const QString &plan)
{
    std::vector<BackupName> backups;
    for (const QString &name : QDir(backupFolder(plan)).entryList(QDir::Files)) {
        if (const auto backup = backupNamed(name))
            backups.push_back(*backup);
    }
    std::ranges::sort(backups,
                      [](const auto &left, const auto &right) { return isOlder(right, left); });
    return backups;
}

bool isBackup(const QString &path)
{
    const QFileInfo file(placeOf(path));
    return isBackupFolderName(file.absoluteDir().dirName()) && backupNamed(file.fileName());
}

bool isIntact(const QString &path)
{
    try {
        checkSum(path);
    } catch (const StorageError &) {
        return false;
    }
    return true;
}

BackupContents contentsOfFile(const QString &path)
{
    try {
        checkSum(path);
        return contentsOf(PlanStore::openReadOnly(path).read());
    } catch (const StorageError &error) {
        return {.problem = error.sentence()};
    }
}

QString addBackup(Database &database, const QString &plan, const BackupOccasion &occasion)
{
    QString path = nextPath(plan, occasion);
    try {
        backup(database, path);
        QFile::setPermissions(path, QFile::permissions(plan)); // for who may read the plan
        noteChecksum(path);
    } catch (const std::exception &) { // also where there is no memory
        QFile::remove(path);           // half a backup is none
        throw;
    }
    return path;
}

void makeBackup(Database &database, const QString &plan, const BackupOccasion &occasion)
{
    const QString made = addBackup(database, plan, occasion);
    prune(plan, made);
}

void removeAbandonedJournals(const QString &plan)
{
    const QDir folder(backupFolder(plan));
    const auto ending = "-journal"_L1;
    for (const QString &name : folder.entryList({u'*' + ending}, QDir::Files)) {
        const QString file = name.chopped(ending.size());
        if (backupNamed(file) && isSurelyNothing(folder.filePath(file)))
            QFile::remove(folder.filePath(name));
    }
}

QString keepReplaced(const QString &plan)
{
    QString path = nextPath(plan, {BackupReason::Replaced});
    const QString journal = journalOf(path);
    QFile::remove(journal); // of a copy of this second that was cut short
    try {
        if (hasJournal(plan))
            copyFile(journalOf(plan), journal);
        copyFile(plan, path);
        noteChecksum(path);
    } catch (const std::exception &) { // also where there is no memory
        QFile::remove(path);           // half a file is none
        QFile::remove(journal);
        throw;
    }
    return path;
}

} // namespace shisaku
