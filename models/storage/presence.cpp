#include "models/storage/presence.h"

#include "models/files/pathkind.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Presence)
};

} // namespace

bool isThere(const QString &path)
{
    const PathKind kind = pathKind(path);
    if (kind == PathKind::Unknown)
        throw StorageError(Tr::tr("It could not be found out whether there is a file %1. Nothing "
                                  "was changed; please check the disk or the network and try "
                                  "again.")
                               .arg(QFileInfo(path).fileName()),
                           qt_error_string());
    return kind != PathKind::Nothing;
}

void checkIsNew(const QString &path)
{
    if (isThere(path) || QFileInfo(path).isSymLink())
        throw StorageError(Tr::tr("There is already a file %1. It was left as it is; please choose "
                                  "another name.")
                               .arg(QFileInfo(path).fileName()));
}

void checkMayBeReplaced(const QString &target)
{
    if (!isThere(target))
        return;
    if (pathKind(target) != PathKind::File)
        throw StorageError(Tr::tr("%1 is not an ordinary file and was left as it is; please choose "
                                  "another name.")
                               .arg(QFileInfo(target).fileName()));
    if (const QString reason = protectionOf(target); !reason.isEmpty())
        throw StorageError(Tr::tr("The file %1 is write-protected and was left as it is; please "
                                  "choose another name.")
                               .arg(QFileInfo(target).fileName()),
                           reason);
}

} // namespace shisaku
