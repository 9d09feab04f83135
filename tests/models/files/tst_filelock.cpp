#include "models/files/filelock.h"

#include "tests/support/files.h"

#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shisaku;
using namespace shisaku::test;

class TstFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneAtATime();
    void aDeadProgramsIsTakenOver_data();
    void aDeadProgramsIsTakenOver();
    void oneOfThoseWhoWaitGetsIt();
    void oneKilledAtTakingOverLeavesNothing();
    void anotherComputersIsNot();
    void aFolderThatTakesNoFileIsNoWait();
    void whatIsNoLockIsNoWait_data();
    void whatIsNoLockIsNoWait();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstFileLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.lock"_s);
}

void TstFileLock::oneAtATime()
{
    QLockFile first(m_path);
    QLockFile second(m_path);
    QVERIFY(takeLock(first));
    QVERIFY(!takeLock(second));
    first.unlock();
    QVERIFY(takeLock(second));
}

void TstFileLock::aDeadProgramsIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    // No process has this number.
    QTest::newRow("killed") << "2147483646\nshisaku\n" + QSysInfo::machineHostName().toUtf8() +
                                   "\n";
    QTest::newRow("killed before it wrote its name") << QByteArray();
    QTest::newRow("after a loss of power") << QByteArray(60, '\0');
}

void TstFileLock::aDeadProgramsIsTakenOver()
{
    QFETCH(QByteArray, content);
    writeBytes(m_path, content);
    QLockFile lock(m_path);
    QVERIFY(takeLock(lock));
    qint64 process = 0;
    QString host;
    QString program;
    QVERIFY(lock.getLockInfo(&process, &host, &program));
    QCOMPARE(process, QCoreApplication::applicationPid());
}

void TstFileLock::oneOfThoseWhoWaitGetsIt()
{
    writeBytes(m_path, {});
    std::atomic<int> holders = 0;
    std::vector<std::thread> waiting;
    for (int i = 0; i < 6; ++i)
        waiting.emplace_back([&] {
            QLockFile lock(m_path);
            if (takeLock(lock))
                ++holders;
            std::this_thread::sleep_for(2s); // longer than any of them waits
        });
    for (std::thread &each : waiting)
        each.join();
    QCOMPARE(holders.load(), 1);
}

void TstFileLock::oneKilledAtTakingOverLeavesNothing()
{
    const QByteArray dead = "2147483646\nshisaku\n" + QSysInfo::machineHostName().toUtf8() + "\n";
    for (const QByteArray &left : {dead, QByteArray()}) {
        writeBytes(m_path, dead);
        writeBytes(m_path + u".rmlock"_s, left);
        QLockFile lock(m_path);
        QVERIFY(takeLock(lock));
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"a.lock"_s});
    }
}

void TstFileLock::anotherComputersIsNot()
{
    writeBytes(m_path, "2147483646\nshisaku\nanother\n");
    QLockFile lock(m_path);
    QVERIFY(!takeLock(lock));
    QCOMPARE(bytesOf(m_path), QByteArray("2147483646\nshisaku\nanother\n"));
}

void TstFileLock::aFolderThatTakesNoFileIsNoWait()
{
    QLockFile lock(m_folder->filePath(u"none/a.lock"_s));
    QVERIFY(!takeLock(lock));
    QCOMPARE(lock.error(), QLockFile::UnknownError);
}

void TstFileLock::whatIsNoLockIsNoWait_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("isPipe");
    QTest::newRow("a pipe") << u".lock"_s << true;
    QTest::newRow("a pipe where it is taken over") << u".lock.rmlock"_s << true;
    QTest::newRow("a link to nothing") << u".lock"_s << false;
}

void TstFileLock::whatIsNoLockIsNoWait()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, ending);
    QFETCH(bool, isPipe);
    const QString path = m_folder->filePath(u"a"_s + ending);
    if (isPipe)
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(u"none"_s, path));
    QLockFile lock(m_path);
    QVERIFY(!takeLock(lock));
    QVERIFY(isObstructed(lock));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"a"_s + ending});
#else
    QSKIP("Pipes are Unix's.");
#endif
}

QTEST_GUILESS_MAIN(TstFileLock)
#include "tst_filelock.moc"
