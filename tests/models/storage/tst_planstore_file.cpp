#include "models/storage/planstore.h"

#include "models/domain/closing.h"
#include "models/exchange/sampleplan.h"
#include "models/storage/backups.h"
#include "models/storage/migrator.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

Evaluation firstEvaluation(const Plan &plan)
{
    return plan.records<Evaluation>().all().front();
}

/// A change of the sample's first evaluation.
ChangeSet changeOf(const Plan &plan)
{
    Evaluation after = firstEvaluation(plan);
    after.achievement = u"新しい実績"_s;
    ChangeSet changes;
    changes.replace(firstEvaluation(plan), after);
    return changes;
}

} // namespace

/// The store's file among others: its name, who has it open, what stays beside it.
class TstPlanStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createRefusesAFileThatIsThere();
    void createRefusesACrashedPlansName();
    void createSaysWhereItCannotWrite();
    void readOnlyRollsBackWhatACrashCutShort();
    void anEmptyJournalGoes_data();
    void anEmptyJournalGoes();
    void readOnlyLeavesTheJournalToWhoWrites();
    void takesAnyFileName_data();
    void takesAnyFileName();
    void aNameThatIsTooLongIsReadOnly();
    void aKilledHolderOfALongNameIsSucceeded();
    void theSecondWindowReadsAndSaysWhy();
    void anotherNameOfTheFileIsTheSameFile();
    void aFileWithTwoNamesIsReadOnly();
    void readOnlySaysWhyItDoesNotWrite();
    void aFileThatWasReplacedIsNotWritten_data();
    void aFileThatWasReplacedIsNotWritten();
    void leavesNoLitter();
    void anIdIsNotGivenAgain();
    void anOlderPlanIsMigratedBehindABackup_data() { addOlderVersions(); }
    void anOlderPlanIsMigratedBehindABackup();
    void anOlderPlanIsReadWithoutTouchingIt_data() { addOlderVersions(); }
    void anOlderPlanIsReadWithoutTouchingIt();
    void aYearThatWasClosedInAnOlderPlanIsAsItWas();

private:
    QString newFile() { return planFile(m_folder->path(), m_sample, u"plan.shisaku"_s); }

    static void addOlderVersions();

    /// The sample as a crash leaves it: some of a transaction's pages are in the file already.
    QString crashedFile();

    std::unique_ptr<QTemporaryDir> m_folder;
    const Plan m_sample = samplePlan();
};

void TstPlanStoreFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TstPlanStoreFile::crashedFile()
{
    const QString path = newFile();
    const QDir folder(m_folder->filePath(u"crashed"_s));
    folder.mkpath(u"."_s);
    Database database = Database::open(path, Database::Access::ReadWrite);
    database.run(u"PRAGMA cache_size = 1"_s);
    const Transaction transaction(database);
    database.run(u"UPDATE evaluation SET achievement = hex(randomblob(1000))"_s);
    for (const auto *suffix : {u"", u"-journal"})
        QFile::copy(path + QString::fromUtf16(suffix),
                    folder.filePath(u"plan.shisaku"_s + QString::fromUtf16(suffix)));
    return folder.filePath(u"plan.shisaku"_s);
}

void TstPlanStoreFile::createRefusesAFileThatIsThere()
{
    const QString path = m_folder->filePath(u"plan.shisaku"_s);
    writeBytes(path, "something else");
    QVERIFY(storageRefusal([&] { PlanStore::create(path, m_sample); }).contains(u"plan.shisaku"_s));
    QCOMPARE(bytesOf(path), QByteArray("something else"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"plan.shisaku"_s});
}

void TstPlanStoreFile::createRefusesACrashedPlansName()
{
    const QString path = m_folder->filePath(u"plan.shisaku"_s);
    writeBytes(path + u"-journal"_s, "pages of another plan");
    QVERIFY(storageRefusal([&] { PlanStore::create(path, m_sample); }).contains(u"plan.shisaku"_s));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"plan.shisaku-journal"_s});
}

void TstPlanStoreFile::createSaysWhereItCannotWrite()
{
    const QString path = m_folder->filePath(u"none/plan.shisaku"_s);
    const QString sentence = storageRefusal([&] { PlanStore::create(path, m_sample); });
    QVERIFY2(sentence.contains(m_folder->filePath(u"none"_s)), qUtf8Printable(sentence));
    QVERIFY(namesIn(m_folder->path()).isEmpty());
}

void TstPlanStoreFile::anEmptyJournalGoes_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::newRow("nothing written yet") << QByteArray();
    QTest::newRow("no page written yet") << QByteArray(512, '\0');
}

/// A crash before a change has written its first page leaves one, which SQLite does not use.
void TstPlanStoreFile::anEmptyJournalGoes()
{
    QFETCH(QByteArray, journal);
    const QString path = planFile(m_folder->path(), m_sample, u"plan.shisaku"_s);
    for (const auto open : {&PlanStore::open, &PlanStore::openReadOnly}) {
        writeBytes(path + u"-journal"_s, journal);
        QVERIFY(open(path).read() == m_sample);
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"plan.shisaku"_s});
    }
}

void TstPlanStoreFile::readOnlyRollsBackWhatACrashCutShort()
{
    const QString path = crashedFile();
    QVERIFY(QFile::exists(path + u"-journal"_s));
    QVERIFY(PlanStore::openReadOnly(path).read() == m_sample);
    QCOMPARE(namesIn(m_folder->filePath(u"crashed"_s)), QStringList{u"plan.shisaku"_s});
}

void TstPlanStoreFile::readOnlyLeavesTheJournalToWhoWrites()
{
    const QString path = crashedFile();
    const QByteArray journal = bytesOf(path + u"-journal"_s);
    const WriterLock window(path);
    QVERIFY(!storageRefusal([&] { PlanStore::openReadOnly(path).read(); }).isEmpty());
    QVERIFY(bytesOf(path + u"-journal"_s) == journal);
}

void TstPlanStoreFile::takesAnyFileName_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name : {u"計画２０２０.shisaku", u"a b  c", u"a#b", u"a?mode=ro", u"100%",
                                 u"%41", u"a&b=c", u"a'b\"c", u"a;b", u":memory:", u"file:a", u"-a",
                                 u"~", u"𠮷", u"か\u3099", u"a\\b", u"[a]*"})
        QTest::newRow(qUtf8Printable(QString::fromUtf16(name))) << QString::fromUtf16(name);
    QTest::newRow("as long as names get") << QString(79, u'計') + u".shisaku"_s;
}

void TstPlanStoreFile::takesAnyFileName()
{
    QFETCH(QString, name);
    const QString path = m_folder->path() + u'/' + name;
    QCOMPARE(storageRefusal([&] { PlanStore::create(path, m_sample); }), QString());
    QCOMPARE(namesIn(m_folder->path()), QStringList{name});
    PlanStore store = PlanStore::open(path);
    QVERIFY(!store.isReadOnly());
    store.write(changeOf(m_sample), u"change"_s);
    QVERIFY(PlanStore::openReadOnly(path).read() == store.read());
}

void TstPlanStoreFile::aNameThatIsTooLongIsReadOnly()
{
    const QString longName = m_folder->filePath(QString(80, u'計') + u".shisaku"_s);
    const QString sentence = storageRefusal([&] { PlanStore::create(longName, m_sample); });
    QVERIFY2(sentence.contains(u"計計"_s) && sentence.endsWith(u'.'), qUtf8Printable(sentence));
    QVERIFY(namesIn(m_folder->path()).isEmpty());
    const QString path = planFile(m_folder->path(), m_sample, u"計画.shisaku"_s);
    QVERIFY(!storageRefusal([&] { PlanStore::open(path).saveCopy(longName); }).isEmpty());
    QVERIFY(QFile::rename(path, longName));
    PlanStore store = PlanStore::open(longName);
    QVERIFY(store.isReadOnly());
    QVERIFY2(store.obstacle().endsWith(u'.'), qUtf8Printable(store.obstacle()));
    QVERIFY(store.read() == m_sample);
}

void TstPlanStoreFile::aKilledHolderOfALongNameIsSucceeded()
{
    const QString path = planFile(m_folder->path(), m_sample, QString(79, u'計') + u".shisaku"_s);
    QString lock;
    {
        const PlanStore store = PlanStore::open(path);
        for (const QString &name : namesIn(m_folder->path()))
            lock = name.endsWith(".lock"_L1) ? m_folder->filePath(name) : lock;
    }
    QVERIFY(!lock.isEmpty());
    writeBytes(lock, "999999999\nshisaku\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    QVERIFY(!PlanStore::open(path).isReadOnly());
}

void TstPlanStoreFile::theSecondWindowReadsAndSaysWhy()
{
    const QString path = newFile();
    PlanStore first = PlanStore::open(path);
    PlanStore second = PlanStore::open(path);
    QVERIFY(!first.isReadOnly());
    QVERIFY(first.obstacle().isEmpty());
    QVERIFY(second.isReadOnly());
    QVERIFY2(second.obstacle().contains(QSysInfo::machineHostName()),
             qUtf8Printable(second.obstacle()));
    QCOMPARE(storageRefusal([&] { second.write(changeOf(m_sample), u"change"_s); }),
             second.obstacle());
    first.write(changeOf(m_sample), u"change"_s);
    QVERIFY(second.read() == first.read());
}

void TstPlanStoreFile::anotherNameOfTheFileIsTheSameFile()
{
    const QString path = newFile();
    const QString link = m_folder->filePath(u"link.shisaku"_s);
    if (!QFile::link(path, link))
        QSKIP("This file system has no links.");
    PlanStore first = PlanStore::open(path);
    QVERIFY(PlanStore::open(link).isReadOnly());
}

/// Its lock and its journal have one of the names.
void TstPlanStoreFile::aFileWithTwoNamesIsReadOnly()
{
    const QString path = newFile();
    const auto link = [&](const QString &name) {
        std::error_code error;
        std::filesystem::create_hard_link(path.toStdU16String(),
                                          m_folder->filePath(name).toStdU16String(), error);
        return !error;
    };
    if (!link(u"second.shisaku"_s))
        QSKIP("This file system knows no links.");
    QVERIFY2(PlanStore::open(path).obstacle().endsWith(u'.'), "one who reads");
    QVERIFY(PlanStore::open(m_folder->filePath(u"second.shisaku"_s)).isReadOnly());
    QVERIFY(QFile::remove(m_folder->filePath(u"second.shisaku"_s)));
    // What a program leaves that was killed while it gave the file its name.
    QVERIFY(link(u".shisaku-0123456789abcdef0123456789abcdef"_s));
    QVERIFY(!PlanStore::open(path).isReadOnly());
}

void TstPlanStoreFile::readOnlySaysWhyItDoesNotWrite()
{
    const QString path = newFile();
    const QByteArray before = bytesOf(path);
    PlanStore store = PlanStore::openReadOnly(path);
    QVERIFY(store.isReadOnly());
    QVERIFY(!store.obstacle().isEmpty());
    QVERIFY(!storageRefusal([&] { store.write(changeOf(m_sample), u"change"_s); }).isEmpty());
    QVERIFY(bytesOf(path) == before);
}

void TstPlanStoreFile::aFileThatWasReplacedIsNotWritten_data()
{
    QTest::addColumn<bool>("byAnother");
    QTest::newRow("moved") << false;
    QTest::newRow("replaced") << true;
}

void TstPlanStoreFile::aFileThatWasReplacedIsNotWritten()
{
    QFETCH(bool, byAnother);
    const QString path = newFile();
    const QString elsewhere = m_folder->filePath(u"elsewhere.shisaku"_s);
    PlanStore store = PlanStore::open(path);
    PlanStore reader = PlanStore::openReadOnly(path);
    QVERIFY(QFile::rename(path, elsewhere));
    if (byAnother)
        newFile();
    QVERIFY(storageRefusal([&] { store.write(changeOf(m_sample), u"c"_s); }).contains("moved"_L1));
    QVERIFY(storageRefusal([&] { reader.dataVersion(); }).contains("moved"_L1));
    QVERIFY(PlanStore::openReadOnly(elsewhere).read() == m_sample);
    QFile::remove(path);
    QVERIFY(QFile::rename(elsewhere, path));
    store.write(changeOf(m_sample), u"c"_s);
    QVERIFY(reader.read() == store.read());
}

void TstPlanStoreFile::leavesNoLitter()
{
    {
        PlanStore store = PlanStore::open(newFile());
        store.write(changeOf(m_sample), u"change"_s);
    }
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"plan.shisaku"_s});
}

void TstPlanStoreFile::anIdIsNotGivenAgain()
{
    const QString path = newFile();
    ChangeSet added;
    added.add(Goal{nextId<Goal>(m_sample), 9, {}, u"すぐに消える"_s});
    const GoalId first = nextId<Goal>(m_sample);
    Plan plan = m_sample;
    {
        PlanStore store = PlanStore::open(path);
        store.write(added, u"追加"_s);
        store.write(added.inverse(), u"削除"_s);
        plan.apply(added);
        plan.apply(added.inverse());
        QCOMPARE(nextId<Goal>(plan).value, first.value + 1);
    }
    const Plan again = PlanStore::openReadOnly(path).read();
    QVERIFY(again == m_sample);
    QCOMPARE(nextId<Goal>(again).value, first.value + 1);
}

void TstPlanStoreFile::addOlderVersions()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TstPlanStoreFile::anOlderPlanIsMigratedBehindABackup()
{
    QFETCH(int, version);
    const QString path = olderFile(m_folder->path(), version);
    const QByteArray before = bytesOf(path);
    PlanStore store = PlanStore::open(path);
    QVERIFY2(!store.isReadOnly(), qUtf8Printable(store.obstacle()));
    QVERIFY(store.read() == m_sample);
    store.write(changeOf(m_sample), u"取組実績"_s);
    QVERIFY(PlanStore::openReadOnly(path).read() != m_sample);
    const std::vector<BackupName> backups = backupsOf(path);
    QCOMPARE(backups.size(), std::size_t(1));
    QVERIFY(backups.front().occasion.reason == BackupReason::BeforeMigration);
    const QString kept = backupPath(path, backups.front());
    QVERIFY(PlanStore::openReadOnly(kept).read() == m_sample);
    QCOMPARE(bytesOf(kept)[63], char(version)); // its schema's version
    QVERIFY2(bytesOf(path) != before, "the file is of this version now");
    // Making the table of years anew is no change of the plan: each was added once, before.
    const History history = store.history();
    QCOMPARE(std::ranges::count_if(history,
                                   [](const HistoryEntry &entry) {
                                       return entry.record == "year"_L1 &&
                                              entry.field == "fiscal_year"_L1;
                                   }),
             std::ptrdiff_t(m_sample.years().size()));
    QVERIFY(std::ranges::none_of(history, [](const HistoryEntry &entry) {
        return entry.action != HistoryEntry::Action::Added && entry.record != "evaluation"_L1;
    }));
}

void TstPlanStoreFile::anOlderPlanIsReadWithoutTouchingIt()
{
    QFETCH(int, version);
    const QString path = olderFile(m_folder->path(), version);
    const QByteArray before = bytesOf(path);
    PlanStore store = PlanStore::openReadOnly(path);
    QVERIFY(store.read() == m_sample);
    QVERIFY(store.isReadOnly());
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(namesIn(m_folder->path()), QStringList{QFileInfo(path).fileName()});
}

void TstPlanStoreFile::aYearThatWasClosedInAnOlderPlanIsAsItWas()
{
    const QString path = olderFile(m_folder->path(), 2);
    const Year open = *m_sample.year(2019);
    runSql(path, {u"UPDATE year SET state = 'closed', digest = '%1' WHERE fiscal_year = 2019"_s.arg(
                     yearDigest(m_sample, open))});
    PlanStore store = PlanStore::open(path);
    const Plan plan = store.read();
    QVERIFY(plan.isClosed(open.id));
    QVERIFY(plan.year(2019)->report.isEmpty());
    QVERIFY(alteredYears(plan).empty());
    QVERIFY(!storageRefusal([&] {
                 runSql(path, {u"UPDATE year SET report = 'x' WHERE fiscal_year = 2019"_s});
             }).isEmpty());
    QCOMPARE(storageRefusal([&] { store.write(reopening(plan, open.id, u"訂正"_s), u"r"_s); }),
             QString());
    const Plan again = store.read();
    QCOMPARE(
        storageRefusal([&] { store.write(closing(again, open.id, u"公表した報告"_s), u"c"_s); }),
        QString());
    QCOMPARE(store.read().year(2019)->report, u"公表した報告"_s);
}

QTEST_MAIN(TstPlanStoreFile)
#include "tst_planstore_file.moc"
