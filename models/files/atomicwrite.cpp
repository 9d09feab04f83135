#include "models/files/atomicwrite.h"

#include "models/files/databasefile.h"
#include "models/files/draft.h"
#include "models/files/pathkind.h"
#include "models/files/sync.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::AtomicWrite)
};

/// Where the content goes: a link stays one.
QString placeOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

/// Writes the content beside the target and then gives it the name. The reason where that fails,
/// else empty.
QString replace(const QString &target, const QByteArray &content)
{
    if (QString reason = protectionOf(target); !reason.isEmpty())
        return reason;
    const bool isNew = isSurelyNothing(target) && !QFileInfo(target).isSymLink();
    Draft draft(target);
    QSaveFile file(draft.path()); // whose commit() syncs, but does not listen to the answer
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                         file.flush() && file.error() == QFileDevice::NoError && isOnDisk(file);
    if (!written || !file.commit())
        return file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
    if (isNew)
        return draft.become(target);
    QFile::setPermissions(draft.path(), QFile::permissions(target));
    return draft.replace(target);
}

} // namespace

std::optional<QString> atomicWrite(const QString &path, const QByteArray &content)
{
    const PathKind kind = pathKind(path);
    if (kind == PathKind::Unknown)
        return Tr::tr("It could not be found out what %1 is, so nothing was written. Please check "
                      "the disk or the network and try again, or choose another place.")
            .arg(QFileInfo(path).fileName());
    if (kind == PathKind::Other)
        return Tr::tr("%1 is not an ordinary file and was left as it is; please choose another "
                      "name.")
            .arg(QFileInfo(path).fileName());
    if (mayBeDatabase(path))
        return Tr::tr("%1 is a database, such as a plan, or cannot be read, and was left as it is; "
                      "please choose another name.")
            .arg(QFileInfo(path).fileName());
    const QString place = placeOf(path);
    if (const QString reason = replace(place, content); !reason.isEmpty())
        return Tr::tr("%1 could not be written (%2). What was there before is unchanged; please "
                      "check the folder and the free space, or choose another place.")
            .arg(QFileInfo(path).fileName(), reason);
    if (!isFolderOnDisk(QFileInfo(place).absolutePath())) // the name may be gone at a power cut
        return Tr::tr("The file %1 was written, but the disk did not confirm that it stays there. "
                      "Please check the disk and write it again, or to another place.")
            .arg(QFileInfo(path).fileName());
    return std::nullopt;
}

} // namespace shisaku
