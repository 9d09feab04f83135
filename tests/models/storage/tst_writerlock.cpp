#include "models/storage/writerlock.h"

#include "tests/support/files.h"

#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstWriterLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime();
    void theNextGetsItAfterwards();
    void theObstacleNamesTheHolder();
    void itStandsBesideTheFileWhateverItsName();
    void movedIsHeldByTheNewOne();
    void aDeadProgramsLockIsTakenOver();
    void aFolderThatTakesNoFileIsAnObstacle();
    void whatIsNoLockIsAnObstacle();
};

void TstWriterLock::oneAtATime()
{
    QTemporaryDir folder;
    const WriterLock first(folder.filePath(u"plan"_s));
    const WriterLock second(folder.filePath(u"plan"_s));
    const WriterLock other(folder.filePath(u"other plan"_s));
    QVERIFY(first.isHeld());
    QVERIFY(!second.isHeld());
    QVERIFY(other.isHeld());
}

void TstWriterLock::theNextGetsItAfterwards()
{
    QTemporaryDir folder;
    {
        const WriterLock first(folder.filePath(u"plan"_s));
        const WriterLock refused(folder.filePath(u"plan"_s));
    }
    QVERIFY(namesIn(folder.path()).isEmpty());
    QVERIFY(WriterLock(folder.filePath(u"plan"_s)).isHeld());
}

void TstWriterLock::theObstacleNamesTheHolder()
{
    QTemporaryDir folder;
    const WriterLock first(folder.filePath(u"plan"_s));
    const QString sentence = WriterLock(folder.filePath(u"plan"_s)).obstacle();
    QVERIFY2(sentence.contains(QSysInfo::machineHostName()), qUtf8Printable(sentence));
    QVERIFY2(sentence.endsWith(u'.'), qUtf8Printable(sentence));
}

void TstWriterLock::itStandsBesideTheFileWhateverItsName()
{
    QTemporaryDir folder;
    for (const QString &name : {u"plan"_s, u":plan"_s, u":"_s, u"-plan"_s}) {
        const QString path = folder.path() + u'/' + name;
        {
            const WriterLock lock(path);
            QVERIFY(lock.isHeld());
            QCOMPARE(namesIn(folder.path()), QStringList{name + u".lock"_s});
            QVERIFY(!WriterLock::obstacleNow(path).isEmpty());
        }
        QVERIFY(namesIn(folder.path()).isEmpty());
    }
}

void TstWriterLock::movedIsHeldByTheNewOne()
{
    QTemporaryDir folder;
    WriterLock first(folder.filePath(u"plan"_s));
    const WriterLock moved = std::move(first);
    QVERIFY(moved.isHeld());
    QVERIFY(!WriterLock(folder.filePath(u"plan"_s)).isHeld());
}

void TstWriterLock::aDeadProgramsLockIsTakenOver()
{
    QTemporaryDir folder;
    // What QLockFile writes: process, program, host; no process has this number.
    writeBytes(folder.filePath(u"plan.lock"_s),
               "2147483646\nshisaku\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QVERIFY(WriterLock(folder.filePath(u"plan"_s)).isHeld());
}

void TstWriterLock::aFolderThatTakesNoFileIsAnObstacle()
{
    QTemporaryDir folder;
    const WriterLock lock(folder.filePath(u"none/plan"_s));
    QVERIFY(!lock.isHeld());
    QVERIFY2(lock.obstacle().contains("folder"_L1), qUtf8Printable(lock.obstacle()));
}

void TstWriterLock::whatIsNoLockIsAnObstacle()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"plan.lock"_s));
    const WriterLock lock(folder.filePath(u"plan"_s));
    QVERIFY(!lock.isHeld());
    QVERIFY(lock.obstacle().contains("plan.lock"_L1));
}

QTEST_MAIN(TstWriterLock)
#include "tst_writerlock.moc"
