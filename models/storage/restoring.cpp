#include "models/storage/restoring.h"

#include "models/storage/backup.h"
#include "models/storage/backups.h"
#include "models/storage/filecheck.h"
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

/// The file itself, by whatever name it was opened.
QString placeOf(const QString &plan)
{
    const QFileInfo file(plan);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

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
    const QString journal = plan + u"-journal"_s;
    QString path = QFileInfo::exists(journal) ? QString() : putAsideAsBackup(plan);
    if (path.isEmpty())
        path = keepReplaced(plan);
    QFile::remove(journal); // it would be rolled back into the restored file
    return path;
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
    Database chosen = Database::open(backup, Database::Access::ReadOnly);
    const QString place = placeOf(plan);
    QString aside = putAside(place);
    checkHasNoJournal(place);
    writeCopy(chosen, place);
    return aside;
}

} // namespace shisaku
