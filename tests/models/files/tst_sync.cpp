#include "models/files/sync.h"

#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The disk is asked about what is there. What it answers where it fails, tests/faults makes it
/// say.
class TstSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereIsConfirmed();
    void whatIsNotThereIsNot();
};

void TstSync::whatIsThereIsConfirmed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"計画"_s);
    writeBytes(path, "x");
    QVERIFY(isOnDisk(path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QVERIFY(isOnDisk(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(isOnDisk(file));
    QVERIFY(isFolderOnDisk(folder.path()));
}

void TstSync::whatIsNotThereIsNot()
{
    const QTemporaryDir folder;
    QVERIFY(!isOnDisk(folder.filePath(u"none"_s)));
    QVERIFY(!isFolderOnDisk(folder.filePath(u"none"_s)));
}

QTEST_GUILESS_MAIN(TstSync)
#include "tst_sync.moc"
