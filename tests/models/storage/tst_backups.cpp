#include "models/storage/backups.h"

#include "models/exchange/sampleplan.h"
#include "models/storage/checksums.h"
#include "models/storage/planstore.h"
#include "models/storage/restoring.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// The backups beside a plan: whole, named, noted, not too many, and nobody else's file touched.
class TstBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFolderIsBesideThePlanWhateverItsName();
    void aBackupIsThePlan();
    void aPlanWithALongNameHasBackups_data();
    void aPlanWithALongNameHasBackups();
    void aLinkLeadsToTheBackupsOfItsFile();
    void severalOfASecondAreToldApart();
    void theLatestTenAndTheFirstOfTheDayAreKept();
    void theOneThatWasMadeStaysWhateverTheClockSays();
    void aDamagedOnePushesNoSoundOneOut();
    void aDamagedOneIsNotTheDays();
    void whatIsNoBackupStays();
    void aFailureLeavesAllThatWasThere_data();
    void aFailureLeavesAllThatWasThere();
    void eachHasItsChecksum();
    void aFlippedByteIsNoticed();
    void aBackupOpensForReadingOnly();
    void whatAKilledBackupLeftGoesAtTheNextStart();
    void theJournalOfAKeptFileStays();
    void theDayOfABackupIsKnown();
    void aPlanInMemoryNeedsNone();
    void theFolderIsAsThatOfThePlan();
    void whoMayReadThePlanMayReadTheChecksums();

private:
    QString folder() const { return backupFolder(m_path); }
    QString newest() const { return backupPath(m_path, backupsOf(m_path).front()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path; ///< the sample's file
};

void TstBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    m_path = planFile(m_folder->path(), samplePlan(), u"計画.shisaku"_s);
}

void TstBackups::aBackupIsThePlan()
{
    PlanStore::open(m_path).makeBackup({BackupReason::BeforeImport});
    QCOMPARE(backupsOf(m_path).size(), std::size_t(1));
    QVERIFY(backupsOf(m_path).front().occasion.reason == BackupReason::BeforeImport);
    QVERIFY(PlanStore::openReadOnly(newest()).read() == samplePlan());
    const BackupContents contents = contentsOfFile(newest());
    QCOMPARE(contents.problem, QString());
    QCOMPARE(contents.measures, 41);
}

void TstBackups::aPlanWithALongNameHasBackups_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("78 kanji") << QString(78, u'計');
    QTest::newRow("79 kanji") << QString(79, u'計');
    QTest::newRow("no room for a letter more") << QString(79, u'計') + u"aa"_s;
    QTest::newRow("beyond the basic plane") << u"𠮷"_s.repeated(59);
    QTest::newRow("a family of one character") << u"👨‍👩‍👧"_s.repeated(13);
}

void TstBackups::aPlanWithALongNameHasBackups()
{
    QFETCH(QString, name);
    const QString path = planFile(m_folder->path(), samplePlan(), name + u".shisaku"_s);
    const QString twin = planFile(m_folder->path(), samplePlan(), name.chopped(2) + u".shisaku"_s);
    PlanStore::open(path).makeBackup({BackupReason::DayStart});
    QCOMPARE(backupsOf(path).size(), std::size_t(1));
    QVERIFY(backupsOf(twin).empty());
    const QString backup = backupPath(path, backupsOf(path).front());
    QCOMPARE(contentsOfFile(backup).problem, QString());
    QVERIFY(isBackup(backup));
    const QString aside = restoreBackup(path, backup);
    QCOMPARE(QFileInfo(aside).path(), backupFolder(path));
    QVERIFY(PlanStore::openReadOnly(path).read() == samplePlan());
    QCOMPARE(backupsOf(path).size(), std::size_t(2));
}

void TstBackups::aLinkLeadsToTheBackupsOfItsFile()
{
    QDir(m_folder->path()).mkdir(u"elsewhere"_s);
    const QString link = m_folder->filePath(u"elsewhere/link.shisaku"_s);
    QVERIFY(QFile::link(m_path, link));
    QCOMPARE(backupFolder(link), folder());
}

void TstBackups::severalOfASecondAreToldApart()
{
    PlanStore store = PlanStore::open(m_path);
    for (int n = 0; n < 5; ++n)
        store.makeBackup({n % 2 == 0 ? BackupReason::BeforeBulk : BackupReason::BeforeImport});
    const std::vector<BackupName> backups = backupsOf(m_path);
    QCOMPARE(backups.size(), std::size_t(5));
    for (std::size_t i = 1; i < backups.size(); ++i)
        QVERIFY(isOlder(backups[i], backups[i - 1]));
}

void TstBackups::theLatestTenAndTheFirstOfTheDayAreKept()
{
    PlanStore store = PlanStore::open(m_path);
    QStringList made;
    for (int n = 0; n < 13; ++n) {
        store.makeBackup({BackupReason::BeforeBulk});
        made << newest();
    }
    QStringList kept;
    for (const BackupName &each : backupsOf(m_path))
        kept << backupPath(m_path, each);
    QStringList expected = made.last(10) << made.front();
    kept.sort();
    expected.sort();
    QCOMPARE(kept, expected);               // unless midnight fell into this test
    QCOMPARE(namesIn(folder()).size(), 12); // and the checksums
}

/// The other programs' clocks are fast.
void TstBackups::theOneThatWasMadeStaysWhateverTheClockSays()
{
    PlanStore store = PlanStore::open(m_path);
    store.makeBackup({BackupReason::DayStart});
    const QString made = newest();
    const QDate today = QDate::currentDate();
    for (int n = 1; n <= 12; ++n) {
        const BackupName later{today.addDays(1), QTime(9, n), 1, {BackupReason::BeforeBulk}};
        QVERIFY(QFile::copy(made, backupPath(m_path, later)));
    }
    const BackupName first{today, QTime(0, 0), 1, {BackupReason::DayStart}};
    QVERIFY(QFile::copy(made, backupPath(m_path, first)));
    store.makeBackup({BackupReason::BeforeImport});
    const auto backups = backupsOf(m_path);
    QVERIFY(std::ranges::any_of(backups, [](const BackupName &each) {
        return each.occasion.reason == BackupReason::BeforeImport;
    }));
}

void TstBackups::aDamagedOnePushesNoSoundOneOut()
{
    PlanStore store = PlanStore::open(m_path);
    const auto paths = [&] {
        QStringList kept;
        for (const BackupName &each : backupsOf(m_path))
            kept << backupPath(m_path, each);
        return kept;
    };
    store.makeBackup({BackupReason::DayStart});
    store.makeBackup({BackupReason::BeforeClosing, u"R01"_s});
    const QString sound = newest();
    store.makeBackup({BackupReason::BeforeClosing, u"R01"_s});
    const QString damaged = newest();
    QByteArray bytes = bytesOf(damaged);
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    writeBytes(damaged, bytes);
    store.makeBackup({BackupReason::BeforeBulk});
    const QString earliest = newest(); // of the others that are made here
    for (int n = 0; n < 14; ++n)
        store.makeBackup({BackupReason::BeforeBulk});
    QVERIFY(paths().contains(sound));
    QVERIFY(paths().contains(damaged)); // it may be salvaged
    QVERIFY(!paths().contains(earliest));
}

void TstBackups::aDamagedOneIsNotTheDays()
{
    PlanStore store = PlanStore::open(m_path);
    store.makeBackup({BackupReason::DayStart});
    const QDate day = backupsOf(m_path).front().day;
    QVERIFY(store.hasBackupOf(day));
    QByteArray bytes = bytesOf(newest());
    bytes.chop(1);
    writeBytes(newest(), bytes);
    QVERIFY(!store.hasBackupOf(day));
}

void TstBackups::whatIsNoBackupStays()
{
    QDir(m_folder->path()).mkdir(QFileInfo(folder()).fileName());
    const QStringList others = {u"2001-01-01 00時00分00秒 始業時 (大切).shisaku"_s, u"メモ.txt"_s,
                                u"計画.shisaku"_s};
    for (const QString &name : others)
        writeBytes(QDir(folder()).filePath(name), "mine");
    PlanStore store = PlanStore::open(m_path);
    for (int n = 0; n < 12; ++n)
        store.makeBackup({BackupReason::BeforeBulk});
    for (const QString &name : others)
        QCOMPARE(bytesOf(QDir(folder()).filePath(name)), QByteArray("mine"));
}

void TstBackups::aFailureLeavesAllThatWasThere_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("a file has the folder's name") << u"計画 バックアップ"_s;
    QTest::newRow("a folder has the checksums' name") << u"計画 バックアップ/SHA256SUMS/x"_s;
}

void TstBackups::aFailureLeavesAllThatWasThere()
{
    QFETCH(QString, obstacle);
    const QString place = m_folder->filePath(obstacle);
    QDir().mkpath(QFileInfo(place).path());
    writeBytes(place, "mine");
    const QByteArray before = bytesOf(m_path);
    PlanStore store = PlanStore::open(m_path);
    const QString sentence =
        storageRefusal([&] { store.makeBackup({BackupReason::BeforeImport}); });
    QVERIFY2(sentence.endsWith(u'.'), qUtf8Printable(sentence));
    QCOMPARE(backupsOf(m_path).size(), std::size_t(0));
    QCOMPARE(bytesOf(place), QByteArray("mine"));
    QCOMPARE(bytesOf(m_path), before);
}

void TstBackups::eachHasItsChecksum()
{
    PlanStore store = PlanStore::open(m_path);
    for (int n = 0; n < 12; ++n)
        store.makeBackup({BackupReason::BeforeBulk});
    QCOMPARE(bytesOf(folder() + u"/SHA256SUMS"_s).count('\n'), 11);
    for (const BackupName &each : backupsOf(m_path)) {
        const QString path = backupPath(m_path, each);
        QCOMPARE(notedChecksum(path), checksumOf(path));
    }
}

void TstBackups::aFlippedByteIsNoticed()
{
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    QByteArray bytes = bytesOf(newest());
    // Inside a text, where SQLite's own check does not look.
    const qsizetype at = bytes.indexOf(u"施策１（"_s.toUtf8());
    QVERIFY(at > 0);
    bytes[at + 8] = char(bytes[at + 8] ^ 1);
    writeBytes(newest(), bytes);
    QVERIFY(PlanStore::openReadOnly(newest()).read() != samplePlan());
    QVERIFY(!contentsOfFile(newest()).problem.isEmpty());
}

void TstBackups::aBackupOpensForReadingOnly()
{
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    const QStringList before = namesIn(folder());
    const PlanStore store = PlanStore::open(newest());
    QVERIFY(store.isReadOnly());
    QVERIFY(!store.obstacle().isEmpty());
    QVERIFY(!PlanStore::open(m_path).isReadOnly());
    QCOMPARE(namesIn(folder()), before);
}

void TstBackups::whatAKilledBackupLeftGoesAtTheNextStart()
{
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    const QStringList before = namesIn(folder());
    writeBytes(folder() + u"/.shisaku-"_s + QString(32, u'a'), "half a backup");
    const PlanStore store = PlanStore::open(m_path);
    QCOMPARE(namesIn(folder()), before);
}

void TstBackups::theJournalOfAKeptFileStays()
{
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    writeBytes(newest() + u"-journal"_s, "its journal");
    BackupName gone = backupsOf(m_path).front();
    gone.occasion = {BackupReason::Replaced};
    const QString abandoned = backupPath(m_path, gone) + u"-journal"_s;
    writeBytes(abandoned, "the journal of a file that was not copied any more");
    writeBytes(folder() + u"/mine-journal"_s, "mine");
    const PlanStore store = PlanStore::open(m_path);
    QVERIFY(QFile::exists(newest() + u"-journal"_s));
    QVERIFY(QFile::exists(folder() + u"/mine-journal"_s));
    QVERIFY(!QFile::exists(abandoned));
}

void TstBackups::theDayOfABackupIsKnown()
{
    PlanStore store = PlanStore::open(m_path);
    const QDate today = QDate::currentDate();
    QVERIFY(!store.hasBackupOf(today));
    store.makeBackup({BackupReason::DayStart});
    QVERIFY(store.hasBackupOf(backupsOf(m_path).front().day));
    QVERIFY(!store.hasBackupOf(today.addDays(-1)));
}

void TstBackups::aPlanInMemoryNeedsNone()
{
    PlanStore store = PlanStore::inMemory(samplePlan());
    QVERIFY(store.hasBackupOf(QDate::currentDate()));
    store.makeBackup({BackupReason::BeforeImport});
}

void TstBackups::theFolderIsBesideThePlanWhateverItsName()
{
    QTemporaryDir folder;
    for (const QString &name : {u"plan"_s, u":plan"_s, u"-plan"_s})
        QCOMPARE(QFileInfo(backupFolder(folder.path() + u'/' + name)).absolutePath(),
                 folder.path());
}

void TstBackups::theFolderIsAsThatOfThePlan()
{
#ifdef Q_OS_UNIX
    namespace fs = std::filesystem;
    for (const fs::perms extra : {fs::perms::none, fs::perms::set_gid, fs::perms::sticky_bit}) {
        const QTemporaryDir folder(quickPlace());
        const fs::perms shared = fs::perms::owner_all | fs::perms::group_all | extra;
        fs::permissions(folder.path().toStdU16String(), shared);
        const QString path = planFile(folder.path(), samplePlan(), u"計画.shisaku"_s);
        PlanStore::open(path).makeBackup({BackupReason::DayStart});
        const fs::perms made = fs::status(backupFolder(path).toStdU16String()).permissions();
        QCOMPARE(made & shared, shared);
    }
#endif
}

void TstBackups::whoMayReadThePlanMayReadTheChecksums()
{
#ifdef Q_OS_UNIX
    const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser |
                                      QFile::WriteUser | QFile::ReadGroup | QFile::WriteGroup;
    QVERIFY(QFile::setPermissions(m_path, shared));
    PlanStore store = PlanStore::open(m_path);
    const mode_t before = ::umask(077);
    for (int n = 0; n < 12; ++n) // so that the last takes lines out, too
        store.makeBackup({BackupReason::BeforeBulk});
    ::umask(before);
    QCOMPARE(QFile::permissions(folder() + u"/SHA256SUMS"_s), shared);
#endif
}

QTEST_GUILESS_MAIN(TstBackups)
#include "tst_backups.moc"
