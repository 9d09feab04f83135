#include "models/storage/backgroundbackup.h"

#include "models/storage/backups.h"
#include "models/storage/checksums.h"
#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

#ifdef __GLIBC__
#include <pthread.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A backup that is made beside everything else: of one moment, and in nobody's way.
class TstBackgroundBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsABackupLikeTheOthers();
    void whatIsWrittenMeanwhileIsNotInIt();
    void aFailureIsTold_data();
    void aFailureIsTold();
    void aLackOfMemoryIsTold();
    void aLackOfThreadsIsTold();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace
{

const BackupOccasion ofTheDay{BackupReason::DayStart};

} // namespace

void TstBackgroundBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    m_path = planFile(m_folder->path(), generatedPlan(1000), u"計画.shisaku"_s);
}

void TstBackgroundBackup::itIsABackupLikeTheOthers()
{
    QString failure = u"not told"_s;
    const PlanStore store = PlanStore::open(m_path);
    (void)store.beginBackup(ofTheDay, [&](const QString &told) { failure = told; });
    QCOMPARE(failure, QString());
    QCOMPARE(backupsOf(m_path).size(), std::size_t(1));
    QCOMPARE(backupsOf(m_path).front().occasion, ofTheDay);
    const QString path = backupPath(m_path, backupsOf(m_path).front());
    QVERIFY(PlanStore::openReadOnly(path).read() == generatedPlan(1000));
    QCOMPARE(notedChecksum(path), checksumOf(path));
}

void TstBackgroundBackup::whatIsWrittenMeanwhileIsNotInIt()
{
    PlanStore store = PlanStore::open(m_path);
    const Plan before = store.read();
    Goal goal = before.goals().front();
    QString failure = u"not told"_s;
    std::atomic<bool> hasEnded = false;
    int written = 0;
    {
        const auto backup = store.beginBackup(ofTheDay, [&](const QString &told) {
            failure = told;
            hasEnded = true;
        });
        backup->waitUntilRead();
        while (!hasEnded) {
            Goal after = goal;
            after.title = u"目標%1"_s.arg(++written);
            ChangeSet changes;
            changes.replace(goal, after);
            store.write(changes, u"変更"_s); // or throws, where the backup keeps the file
            goal = after;
        }
    }
    QCOMPARE(failure, QString());
    QVERIFY2(written > 0, "the plan is written to while the backup is");
    const QString path = backupPath(m_path, backupsOf(m_path).front());
    QVERIFY(PlanStore::openReadOnly(path).read() == before);
    QCOMPARE(store.read().goals().front().title, goal.title);
}

void TstBackgroundBackup::aFailureIsTold_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("a file has the folder's name") << false;
    QTest::newRow("the plan is gone") << true;
}

void TstBackgroundBackup::aFailureIsTold()
{
    QFETCH(bool, isGone);
    if (isGone)
        QFile::remove(m_path);
    else
        writeBytes(backupFolder(m_path), "mine");
    QString failure;
    {
        const BackgroundBackup backup(m_path, ofTheDay,
                                      [&](const QString &told) { failure = told; });
        backup.waitUntilRead(); // does not wait for ever
    }
    QVERIFY2(failure.endsWith(u'.'), qUtf8Printable(failure));
    QVERIFY(backupsOf(m_path).empty());
}

/// A list of checksums larger than any memory.
void TstBackgroundBackup::aLackOfMemoryIsTold()
{
#ifdef SHISAKU_SANITIZED
    QSKIP("A sanitizer ends the program itself.");
#endif
    QVERIFY(QDir().mkpath(backupFolder(m_path)));
    const QString list = backupFolder(m_path) + u"/SHA256SUMS"_s;
    writeBytes(list, {});
    if (!QFile::resize(list, qint64(1) << 47))
        QSKIP("The file system takes no file of that size.");
    QString failure;
    {
        const BackgroundBackup backup(m_path, ofTheDay,
                                      [&](const QString &told) { failure = told; });
    }
    QVERIFY2(failure.endsWith(u'.'), qUtf8Printable(failure));
    QVERIFY(backupsOf(m_path).empty());
}

void TstBackgroundBackup::aLackOfThreadsIsTold()
{
#ifdef __GLIBC__
    pthread_attr_t before{};
    QCOMPARE(pthread_getattr_default_np(&before), 0);
    pthread_attr_t attributes{};
    QCOMPARE(pthread_getattr_default_np(&attributes), 0);
    QCOMPARE(pthread_attr_setstacksize(&attributes, std::size_t(1) << 47), 0);
    QCOMPARE(pthread_setattr_default_np(&attributes), 0);
    const QString refusal =
        storageRefusal([&] { const BackgroundBackup backup(m_path, ofTheDay, {}); });
    QCOMPARE(pthread_setattr_default_np(&before), 0);
    QVERIFY2(refusal.endsWith(u'.'), qUtf8Printable(refusal));
#else
    QSKIP("Only here is it known how to run out of threads.");
#endif
}

QTEST_GUILESS_MAIN(TstBackgroundBackup)
#include "tst_backgroundbackup.moc"
