#include "models/storage/networkshare.h"

#include <QStorageInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstNetworkShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecognised_data();
    void isRecognised();
    void everyMountedFileSystemAnswersByItsKind();
};

void TstNetworkShare::isRecognised_data()
{
    QTest::addColumn<bool>("network");
    for (const auto *kind : {"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "9p", "fuse.sshfs",
                             "fuse.gvfsd-fuse", "fuse.rclone", "davfs", "ceph", "glusterfs"})
        QTest::newRow(kind) << true;
    for (const auto *kind : {"ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "vfat", "exfat",
                             "ntfs", "NTFS", "ntfs3", "apfs", "fuseblk", "fuse.ntfs-3g", ""})
        QTest::newRow(kind) << false;
}

void TstNetworkShare::isRecognised()
{
    QFETCH(bool, network);
    QCOMPARE(isNetworkFileSystem(QTest::currentDataTag()), network);
}

void TstNetworkShare::everyMountedFileSystemAnswersByItsKind()
{
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QByteArray kind = volume.fileSystemType();
        QCOMPARE(networkShareOf(volume.rootPath()),
                 isNetworkFileSystem(kind) ? QString::fromLatin1(kind) : QString());
    }
}

QTEST_GUILESS_MAIN(TstNetworkShare)
#include "tst_networkshare.moc"
