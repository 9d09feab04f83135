#include "models/storage/hotjournal.h"

#include "models/files/draft.h"
#include "models/files/pathkind.h"
#include "models/storage/filecheck.h"
#include "models/storage/place.h"
#include "models/storage/presence.h"
#include "models/storage/storageerror.h"
#include "models/storage/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::HotJournal)
};

/// What ends a journal that names a super-journal; so does its header begin
/// (https://www.sqlite.org/fileformat.html#the_rollback_journal).
constexpr QByteArrayView magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

[[noreturn]] void failForeign(const QString &path, const QString &detail)
{
    throw StorageError(Tr::tr("Beside %1 lies a file %1-journal that does not belong to it or is "
                              "damaged. Both were left as they are; please open a backup.")
                           .arg(QFileInfo(path).fileName()),
                       detail);
}

void checkIsReadable(const QString &path)
{
    QFile journal(journalOf(path));
    if (!journal.open(QIODevice::ReadOnly))
        throw StorageError(Tr::tr("The last change of %1 was cut short, and the file %1-journal, "
                                  "which takes it back, cannot be read. Nothing was changed; "
                                  "please check that you are allowed to open it.")
                               .arg(QFileInfo(path).fileName()),
                           journal.errorString());
}

/// The number of changes that the file has seen, which its header keeps.
quint32 changeCounter(const QString &path)
{
    constexpr int at = 24;
    QFile file(path);
    char bytes[4] = {};
    if (!file.open(QIODevice::ReadOnly) || !file.seek(at) || file.read(bytes, 4) != 4)
        return 0;
    return qFromBigEndian<quint32>(bytes);
}

/// Rolls the journal back, checks what comes of it, and that it takes back the file's last change.
void tryOn(const QString &path)
{
    const quint32 before = changeCounter(path);
    {
        Database database = Database::open(path, Database::Access::ReadWrite);
        checkContents(database);
    }
    const quint32 after = changeCounter(path);
    if (before != after && before != after + 1)
        throw StorageError(damagedSentence(), u"change %1 of %2"_s.arg(after).arg(before));
}

bool copy(const QString &from, const QString &to)
{
    return QFile::copy(from, to) &&
           QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

bool namesSuperJournal(const QString &journal)
{
    QFile file(journal);
    return file.open(QIODevice::ReadOnly) && file.size() > magic.size() &&
           file.seek(file.size() - magic.size()) && file.read(magic.size()) == magic;
}

bool copyWithJournal(const QString &path, const QString &target)
{
    return copy(path, target) &&
           (!hasJournal(path) || copy(journalOf(path), target + u"-journal"_s));
}

bool hasJournal(const QString &path)
{
    const QString journal = journalOf(path);
    // Who writes may take it away between two looks.
    const PathKind kind = isThere(journal) ? pathKind(journal) : PathKind::Nothing;
    if (kind != PathKind::Nothing && kind != PathKind::File) // a pipe would be waited for
        failForeign(path, u"not a file"_s);
    return kind == PathKind::File;
}

void checkJournal(const QString &path)
{
    if (!hasJournal(path))
        return;
    if (namesSuperJournal(journalOf(path)))
        failForeign(path, u"super-journal"_s);
    checkIsReadable(path);
    // A draft, so that what a killed program leaves of it goes with the next one.
    const Draft draft(QDir(QDir::tempPath()).absoluteFilePath(u"plan"_s));
    const QString &trial = draft.path();
    const auto clean = qScopeGuard([&] { QFile::remove(trial + u"-journal"_s); });
    if (!copyWithJournal(path, trial))
        throw StorageError(
            Tr::tr("The last change of %1 was cut short, and there is no room to try "
                   "to take it back. Nothing was changed; please make room on the "
                   "disk and open the plan again.")
                .arg(QFileInfo(path).fileName()));
    try {
        tryOn(trial);
    } catch (const StorageError &error) {
        failForeign(path, error.detail());
    }
}

void recover(const QString &path)
{
    if (!hasJournal(path))
        return;
    const WriterLock lock(path);
    if (!lock.isHeld())
        return;
    checkJournal(path);
    try {
        Database database = Database::open(path, Database::Access::ReadWrite);
        database.value(u"PRAGMA user_version"_s);
        removeEmptyJournal(database, path);
    } catch (const StorageError &) {
        // Whoever reads the plan next says why.
    }
}

void removeEmptyJournal(Database &database, const QString &path)
{
    if (hasJournal(path))
        writeOnceMore(database);
}

void writeOnceMore(Database &database)
{
    Transaction transaction(database);
    database.run(
        u"PRAGMA user_version = %1"_s.arg(database.value(u"PRAGMA user_version"_s).toInt()));
    transaction.commit();
}

} // namespace shisaku
