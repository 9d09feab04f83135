#include "models/storage/checksums.h"

#include "tests/support/files.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What was noted of a file tells whether it is as it was.
class TstChecksums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotedIsTheFilesSum();
    void filesThatAreGoneAreForgotten();
    void aSpoiltListNotesNothing();
    void aListThatCannotBeReadIsNotReplaced();
    void aListThatIsNoFileIsNotOpened();
    void aMissingFileIsRefused();
    void theSystemsOwnToolReadsThem();
};

void TstChecksums::whatIsNotedIsTheFilesSum()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"控え 1.shisaku"_s);
    writeBytes(path, "abc");
    QCOMPARE(notedChecksum(path), QByteArray());
    noteChecksum(path);
    QCOMPARE(notedChecksum(path),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(checksumOf(path), notedChecksum(path));
    writeBytes(path, "abd");
    QVERIFY(checksumOf(path) != notedChecksum(path));
}

void TstChecksums::filesThatAreGoneAreForgotten()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"1"_s);
    const QString second = folder.filePath(u"2"_s);
    writeBytes(first, "1");
    writeBytes(second, "2");
    noteChecksum(first);
    QFile::remove(first);
    noteChecksum(second);
    forgetMissing(folder.path());
    QCOMPARE(bytesOf(folder.filePath(u"SHA256SUMS"_s)).count('\n'), 1);
    QCOMPARE(notedChecksum(first), QByteArray());
    QCOMPARE(notedChecksum(second), checksumOf(second));
}

void TstChecksums::aSpoiltListNotesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"1"_s);
    writeBytes(path, "1");
    writeBytes(folder.filePath(u"SHA256SUMS"_s), "\n\nno sum  1\n" + QByteArray(70, '\0'));
    QCOMPARE(notedChecksum(path), QByteArray());
    noteChecksum(path);
    QCOMPARE(notedChecksum(path), checksumOf(path));
}

void TstChecksums::aListThatCannotBeReadIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a"_s);
    writeBytes(file, "a");
    QVERIFY(QDir(folder.path()).mkdir(u"SHA256SUMS"_s));
    QVERIFY(!storageRefusal([&] { noteChecksum(file); }).isEmpty());
    QVERIFY(!storageRefusal([&] { (void)notedChecksum(file); }).isEmpty());
    QVERIFY(QFileInfo(folder.filePath(u"SHA256SUMS"_s)).isDir());
}

void TstChecksums::aListThatIsNoFileIsNotOpened()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QByteArray list = QFile::encodeName(folder.filePath(u"SHA256SUMS"_s));
    QCOMPARE(mkfifo(list.constData(), 0600), 0);
    const QString file = folder.filePath(u"a"_s);
    QVERIFY(storageRefusal([&] { notedChecksum(file); }).contains("SHA256SUMS"_L1));
#else
    QSKIP("Pipes are Unix's.");
#endif
}

void TstChecksums::aMissingFileIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!storageRefusal([&] { checksumOf(folder.filePath(u"none"_s)); }).isEmpty());
}

void TstChecksums::theSystemsOwnToolReadsThem()
{
    if (QStandardPaths::findExecutable(u"sha256sum"_s).isEmpty())
        QSKIP("There is no sha256sum here.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"2020-03-31 17時05分00秒 始業時.shisaku"_s);
    writeBytes(path, "abc");
    noteChecksum(path);
    QProcess tool;
    tool.setWorkingDirectory(folder.path());
    const auto check = [&] {
        tool.start(u"sha256sum"_s, {u"--check"_s, u"--quiet"_s, u"SHA256SUMS"_s});
        return tool.waitForFinished() && tool.exitCode() == 0;
    };
    QVERIFY(check());
    writeBytes(path, "abd");
    QVERIFY(!check());
}

QTEST_GUILESS_MAIN(TstChecksums)
#include "tst_checksums.moc"
