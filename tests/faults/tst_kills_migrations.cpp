#include "models/storage/backups.h"
#include "models/storage/migrator.h"
#include "models/storage/planstore.h"
#include "tests/support/aftermath.h"
#include "tests/support/files.h"
#include "tests/support/killing.h"
#include "tests/support/trials.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// One step by itself, so that every kill falls into it.
void migrateOneStep(const QString &path, int from)
{
    Database database = Database::open(path, Database::Access::ReadWrite);
    migrate(database, {schemaSteps()[static_cast<std::size_t>(from)]});
}

/// What a start of the program does with an older plan: the backup and all steps.
void openOlder(const QString &path, int)
{
    PlanStore::open(path);
}

using Migration = void (*)(const QString &path, int from);

} // namespace

/// Kills the program at random moments while it brings a plan of an older version to the newest
/// one.
///
/// After each kill the next start must finish the work with the same plan as if nobody had killed
/// anything, the file must be sound and its history agree with it (support/aftermath.h), a backup
/// of the older version must be whole where there is one, and nothing else may be left. The
/// figures: how many died at work, how many of them with a transaction open.
class TstKillsMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartFinishes_data();
    void theNextStartFinishes();
};

void TstKillsMigrations::theNextStartFinishes_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Migration>("migration");
    for (int version = 1; version < schemaVersion(); ++version) {
        QTest::addRow("the step from version %d", version) << version << &migrateOneStep;
        QTest::addRow("the start with version %d", version) << version << &openOlder;
    }
}

void TstKillsMigrations::theNextStartFinishes()
{
    QFETCH(int, from);
    QFETCH(Migration, migration);
    QRandomGenerator random = chance();
    const QTemporaryDir folder(quickPlace());
    const QString path = olderFile(folder.path(), from);
    const QByteArray older = bytesOf(path);
    const Work work = [&](const Say &) { migration(path, from); };
    Killing killing(random, folder.path(), u"older.shisaku-journal"_s);
    killing.letEnd(work);
    const Plan plan = aftermath(path).plan;
    QVERIFY(plan.records<Measure>().all().size() > 40);
    const int kills = trials(10);
    while (killing.killed() < kills) {
        QDir(backupFolder(path)).removeRecursively();
        writeBytes(path, older);
        killing.kill(work);
        const Aftermath found = aftermath(path);
        QVERIFY2(found.complaint.isEmpty(), qUtf8Printable(found.complaint));
        QVERIFY(found.plan == plan);
        for (const BackupName &backup : backupsOf(path)) {
            const QString copy = backupPath(path, backup);
            const QString problem = contentsOfFile(copy).problem;
            QVERIFY2(problem.isEmpty(), qUtf8Printable(problem));
            QVERIFY(PlanStore::openReadOnly(copy).read() == plan);
        }
        QVERIFY(migration == &migrateOneStep || !backupsOf(path).empty());
        QCOMPARE(litterIn(folder.path()).join(u' '), QString());
    }
    killing.printFigures(QTest::currentDataTag());
}

QTEST_GUILESS_MAIN(TstKillsMigrations)
#include "tst_kills_migrations.moc"
