#include "models/storage/restoring.h"

#include "models/domain/account.h"
#include "models/domain/backupname.h"
#include "models/exchange/sampleplan.h"
#include "models/storage/backups.h"
#include "models/storage/planstore.h"
#include "tests/support/crashedplan.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/replay.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A backup takes the plan's place; what was there is kept; where that fails nothing is changed.
class TstRestoringFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePlanIsAsItWas();
    void theHistorySaysSo();
    void thereIsAWayBack();
    void aDamagedPlanIsKeptByteForByte();
    void aCrashedPlanIsKeptWithItsJournal();
    void aCrashedPlanIsAsItWasWhereTheCopyFails();
    void whatWasKeptCanBeLookedAtAndRestored();
    void aLogOfAnotherProgramStays();
    void whoMayReadItStays();
    void aPlanThatIsGoneComesBack();
    void anOlderVersionIsRestored();
    void theBackupStays();
    void aDamagedBackupChangesNothing_data();
    void aDamagedBackupChangesNothing();
    void thePlanItselfIsNoBackup();
    void aPlanThatIsOpenStays();

private:
    QString newest() const { return backupPath(m_path, backupsOf(m_path).front()); }
    Plan saved() const { return PlanStore::openReadOnly(m_path).read(); }
    /// Changes the plan after a backup of the sample.
    void change();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_backup; ///< of the sample
};

void TstRestoringFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"計画.shisaku"_s);
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    m_backup = newest();
    change();
}

void TstRestoringFiles::change()
{
    PlanStore store = PlanStore::open(m_path);
    const Goal goal = store.read().goals().front();
    ChangeSet changes;
    changes.replace(goal, Goal{goal.id, goal.position, goal.mark, u"新しい目標"_s});
    store.write(changes, u"変更"_s);
}

void TstRestoringFiles::thePlanIsAsItWas()
{
    QVERIFY(saved() != samplePlan());
    const QString aside = restoreBackup(m_path, m_backup);
    QVERIFY(saved() == samplePlan());
    QVERIFY(backupNamed(QFileInfo(aside).fileName())->occasion.reason ==
            BackupReason::BeforeRestoring);
    QCOMPARE(PlanStore::openReadOnly(aside).read().goals().front().title, u"新しい目標"_s);
    QCOMPARE(namesIn(m_folder->path()).size(), 2); // the plan and the folder of its backups
}

void TstRestoringFiles::theHistorySaysSo()
{
    const std::size_t before = PlanStore::openReadOnly(m_backup).history().size();
    restoreBackup(m_path, m_backup);
    PlanStore::open(m_path).makeBackup({BackupReason::BeforeImport});
    const QString second = newest();
    restoreBackup(m_path, second); // whose history has such a line already
    const History history = PlanStore::openReadOnly(m_path).history();
    QCOMPARE(history.size(), before + 2);
    const HistoryEntry &entry = history[before];
    QVERIFY(entry.action == HistoryEntry::Action::Added);
    QCOMPARE(entry.record, u"backup"_s);
    QCOMPARE(entry.account, accountName());
    QCOMPARE(entry.after.toString(), QFileInfo(m_backup).fileName());
    QVERIFY(entry.editName.endsWith(timeText(*backupNamed(QFileInfo(m_backup).fileName()))));
    QCOMPARE(history.back().after.toString(), QFileInfo(second).fileName());
    const auto plan = replayed(history);
    QVERIFY2(plan && *plan == samplePlan(), "it still agrees with the plan");
}

void TstRestoringFiles::thereIsAWayBack()
{
    const Plan changed = saved();
    const QString aside = restoreBackup(m_path, m_backup);
    restoreBackup(m_path, aside);
    QVERIFY(saved() == changed);
}

void TstRestoringFiles::aDamagedPlanIsKeptByteForByte()
{
    QByteArray bytes = bytesOf(m_path);
    bytes.replace(8192, 4096, QByteArray(4096, '\0'));
    writeBytes(m_path, bytes);
    const QString aside = restoreBackup(m_path, m_backup);
    QVERIFY(backupNamed(QFileInfo(aside).fileName())->occasion.reason == BackupReason::Replaced);
    QVERIFY(bytesOf(aside) == bytes);
    QVERIFY(saved() == samplePlan());
}

void TstRestoringFiles::aCrashedPlanIsKeptWithItsJournal()
{
    const QByteArray bytes = bytesOf(m_path);
    writeBytes(m_path + u"-journal"_s, "pages");
    const QString aside = restoreBackup(m_path, m_backup);
    QVERIFY(bytesOf(aside) == bytes);
    QCOMPARE(bytesOf(aside + u"-journal"_s), QByteArray("pages"));
    QVERIFY(!QFile::exists(m_path + u"-journal"_s));
    QVERIFY(saved() == samplePlan());
}

void TstRestoringFiles::aCrashedPlanIsAsItWasWhereTheCopyFails()
{
#ifdef Q_OS_UNIX
    const CrashedPlan crashed = crashedPlan(bytesOf(m_path));
    crashed.layAt(m_path);
    std::signal(SIGXFSZ, SIG_IGN); // the write fails instead, as on a full disk
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight{rlim_t(bytesOf(m_backup).size() / 2), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const QString refusal = storageRefusal([&] { restoreBackup(m_path, m_backup); });
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!refusal.isEmpty());
    QVERIFY(crashed.isAt(m_path));
    QCOMPARE(backupsOf(m_path).size(), std::size_t(1));
    QCOMPARE(namesIn(m_folder->path()).size(), 3);
#endif
}

/// The file from before, which was left half written: SQLite would put it right where it lies.
void TstRestoringFiles::whatWasKeptCanBeLookedAtAndRestored()
{
    const CrashedPlan crashed = crashedPlan(bytesOf(m_path));
    crashed.layAt(m_path);
    const QString aside = restoreBackup(m_path, m_backup);
    for (int look = 0; look < 2; ++look) {
        QCOMPARE(contentsOfFile(aside).problem, QString());
        QVERIFY(PlanStore::open(aside).isReadOnly());
        QVERIFY(crashed.isAt(aside));
    }
    restoreBackup(m_path, aside);
    QCOMPARE(saved().goals().front().title, u"新しい目標"_s);
}

void TstRestoringFiles::aLogOfAnotherProgramStays()
{
    writeBytes(m_path + u"-wal"_s, "pages");
    for (int attempt = 0; attempt < 2; ++attempt) {
        const QString refusal = storageRefusal([&] { restoreBackup(m_path, m_backup); });
        QVERIFY2(refusal.contains("-wal"_L1), qUtf8Printable(refusal));
        QCOMPARE(backupsOf(m_path).size(), std::size_t(1));
    }
    QVERIFY(QFile::remove(m_path + u"-wal"_s));
    restoreBackup(m_path, m_backup);
    QVERIFY(saved() == samplePlan());
}

void TstRestoringFiles::whoMayReadItStays()
{
#ifdef Q_OS_UNIX
    const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser |
                                      QFile::WriteUser | QFile::ReadGroup | QFile::WriteGroup;
    QVERIFY(QFile::setPermissions(m_path, shared));
    PlanStore::open(m_path).makeBackup({BackupReason::BeforeImport});
    QCOMPARE(QFile::permissions(newest()), shared);
    restoreBackup(m_path, m_backup);
    QCOMPARE(QFile::permissions(m_path), shared);
    QCOMPARE(QFile::permissions(backupFolder(m_path)), QFile::permissions(m_folder->path()));
#endif
}

void TstRestoringFiles::aPlanThatIsGoneComesBack()
{
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(restoreBackup(m_path, m_backup), QString());
    QVERIFY(saved() == samplePlan());
}

void TstRestoringFiles::anOlderVersionIsRestored()
{
    const QString older = olderFile(m_folder->path(), 1);
    restoreBackup(m_path, older);
    QVERIFY(saved() == samplePlan());
    QVERIFY(!PlanStore::open(m_path).isReadOnly());
    QVERIFY(backupsOf(m_path).front().occasion.reason == BackupReason::BeforeMigration);
    QCOMPARE(PlanStore::openReadOnly(m_path).history().back().after.toString(),
             QFileInfo(older).fileName());
}

void TstRestoringFiles::theBackupStays()
{
    const QByteArray bytes = bytesOf(m_backup);
    restoreBackup(m_path, m_backup);
    QVERIFY(bytesOf(m_backup) == bytes);
}

void TstRestoringFiles::aDamagedBackupChangesNothing_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("its head") << 0;
    QTest::newRow("a page") << 4096 * 3;
    QTest::newRow("its last byte") << -1;
}

void TstRestoringFiles::aDamagedBackupChangesNothing()
{
    QFETCH(int, at);
    QByteArray bytes = bytesOf(m_backup);
    const qsizetype place = at < 0 ? bytes.size() + at : at;
    bytes[place] = char(bytes[place] ^ 0x10);
    writeBytes(m_backup, bytes);
    const QByteArray before = bytesOf(m_path);
    QVERIFY(!storageRefusal([&] { restoreBackup(m_path, m_backup); }).isEmpty());
    QVERIFY(bytesOf(m_path) == before);
    QCOMPARE(backupsOf(m_path).size(), std::size_t(1));
}

void TstRestoringFiles::thePlanItselfIsNoBackup()
{
    const QByteArray before = bytesOf(m_path);
    QVERIFY(!storageRefusal([&] { restoreBackup(m_path, m_path); }).isEmpty());
    QVERIFY(bytesOf(m_path) == before);
}

void TstRestoringFiles::aPlanThatIsOpenStays()
{
    const PlanStore window = PlanStore::open(m_path);
    const QByteArray before = bytesOf(m_path);
    QVERIFY(!storageRefusal([&] { restoreBackup(m_path, m_backup); }).isEmpty());
    QVERIFY(bytesOf(m_path) == before);
    QCOMPARE(backupsOf(m_path).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TstRestoringFiles)
#include "tst_restoring_files.moc"
