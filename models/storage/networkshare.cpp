#include "models/storage/networkshare.h"

#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <QDir>
#endif

namespace shisaku
{
namespace
{

// As Linux and macOS name them; those of FUSE have its name before their own.
constexpr QByteArrayView networkFileSystems[] = {
    "9p",
    "acfs",
    "afpfs",
    "afs",
    "auristorfs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.ceph",
    "fuse.cifs",
    "fuse.davfs",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.kio-fuse",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.smbnetfs",
    "fuse.sshfs",
    "glusterfs",
    "gpfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "orangefs",
    "smb2",
    "smb3",
    "smbfs",
    "webdav",
};

/// A drive letter says nothing of what is behind it, nor does NTFS.
bool isRemoteDrive([[maybe_unused]] const QStorageInfo &storage)
{
#ifdef Q_OS_WIN
    const std::wstring root = QDir::toNativeSeparators(storage.rootPath()).toStdWString();
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
#else
    return false;
#endif
}

} // namespace

bool isNetworkFileSystem(const QByteArray &kind)
{
    return std::ranges::find(networkFileSystems, QByteArrayView(kind)) !=
           std::end(networkFileSystems);
}

QString networkShareOf(const QString &path)
{
    const QStorageInfo storage(path);
    const QByteArray kind = storage.fileSystemType();
    return isNetworkFileSystem(kind) || isRemoteDrive(storage) ? QString::fromLatin1(kind)
                                                               : QString();
}

} // namespace shisaku
