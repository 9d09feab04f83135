#include "models/domain/yearstart.h"
#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"
#include "models/storage/backups.h"
#include "models/storage/checksums.h"
#include "models/storage/migrator.h"
#include "models/storage/restoring.h"
#include "models/storage/storageerror.h"
#include "tests/faults/failingwrites.h"
#include "tests/support/crashedplan.h"
#include "tests/support/diskfaults.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

EditResult writeReason(PlanDocument &document, const QString &reason)
{
    Evaluation evaluation = document.plan().records<Evaluation>().all().front();
    evaluation.reason = reason;
    return document.editEvaluation(evaluation);
}

/// An edit as large as an import of every department's answers.
EditResult takeIn(PlanDocument &document)
{
    ChangeSet changes;
    for (const Evaluation &before : document.plan().records<Evaluation>().all()) {
        Evaluation after = before;
        after.achievement = u"回答"_s.repeated(800);
        changes.replace(before, after);
    }
    return document.edit(changes, u"取り込み"_s);
}

EditResult startYear(PlanDocument &document)
{
    return document.edit(
        startOf(document.plan(), 2020, YearKind::Regular, Departments::TakeOver).changes);
}

EditResult closeYear(PlanDocument &document)
{
    return document.closeYear(yearId(document.plan(), 2019));
}

/// A lock file that could not be removed counts as held as long as the process that made it lives,
/// which here goes on.
void letGoOf(const QString &path)
{
    QFile::remove(path + u".lock"_s);
}

/// Something that a document does to its file, and what is done before to make it possible.
struct Job {
    const char *name;
    void (*before)(PlanDocument &document);
    EditResult (*act)(PlanDocument &document);
};

const Job jobs[] = {
    {"edit", [](PlanDocument &) {}, [](PlanDocument &d) { return writeReason(d, u"一"_s); }},
    {"undo", [](PlanDocument &d) { QVERIFY(writeReason(d, u"一"_s)); },
     [](PlanDocument &d) { return d.undo(); }},
    {"redo", [](PlanDocument &d) { QVERIFY(writeReason(d, u"一"_s) && d.undo()); },
     [](PlanDocument &d) { return d.redo(); }},
    {"a large edit", [](PlanDocument &) {}, takeIn},
    {"start a year", [](PlanDocument &) {}, startYear},
    {"close a year", [](PlanDocument &) {}, closeYear},
    {"reopen a year", [](PlanDocument &d) { QVERIFY(closeYear(d)); },
     [](PlanDocument &d) { return d.reopenYear(yearId(d.plan(), 2019), u"訂正"_s); }},
};

} // namespace

/// Each call that writes a plan's file fails in turn, with ENOSPC and with EIO, once and from there
/// on, in this process. What must hold: what was reported saved is in the file; what was refused
/// was refused in a sentence, and memory, file and history are as they were; the same works once
/// the cause is gone, and is done once; a backup is made only where every sync was answered, and a
/// damaged plan is kept before a backup takes its place. Printed is how many faults were tried, and
/// of how many edits the file and memory both have the change though the disk did not confirm it,
/// which was said.
class TstFailingWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(quickPlace()); }
    void cleanup() { letWritesThrough(); }
    void cleanupTestCase() { qInfo("%d faults, %d unconfirmed", m_faults, m_unconfirmed); }
    void edits_data();
    void edits();
    void theDiskIsGone();
    void copies_data();
    void copies();
    void backups();
    void restorings_data();
    void restorings();
    void creations();
    void migrations_data();
    void migrations();

private:
    QString path() const { return m_folder->filePath(u"plan.shisaku"_s); }
    std::unique_ptr<PlanDocument> newDocument();
    /// What a second connection reads, in a process that may write.
    Plan saved() const { return PlanStore::openReadOnly(path()).read(); }
    /// Runs `attempt` undisturbed, then once for each way in which one of its calls fails.
    void failEach(const std::function<void(const DiskFault &fault)> &attempt);
    void failEdit(const Job &job, const DiskFault &fault);
    void failCopy(const QByteArray &older, const DiskFault &fault);
    void failBackup(const DiskFault &fault);
    /// That so many sound backups have their checksums; there may be more where a refused one could
    /// not be removed.
    void checkBackups(int made, bool mayBeMore);
    void failRestoring(const CrashedPlan &before, const DiskFault &fault);
    void failCreation(const DiskFault &fault);
    void failMigration(const QByteArray &older, const DiskFault &fault);
    /// From here on the calls fail as the fault says, in the folder of this trial.
    void begin(const DiskFault &fault)
    {
        failWrites(QFile::encodeName(m_folder->path()).constData(), fault.at, fault.error,
                   fault.onwards);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sample;
    int m_faults = 0;
    int m_unconfirmed = 0;
};

void TstFailingWrites::initTestCase()
{
    const QTemporaryDir folder;
    m_sample = bytesOf(planFile(folder.path(), samplePlan(), u"sample.shisaku"_s));
    QVERIFY(!m_sample.isEmpty());
}

std::unique_ptr<PlanDocument> TstFailingWrites::newDocument()
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    writeBytes(path(), m_sample);
    return std::make_unique<PlanDocument>(PlanStore::open(path()));
}

void TstFailingWrites::failEach(const std::function<void(const DiskFault &fault)> &attempt)
{
    attempt({});
    const int calls = countedWrites();
    QVERIFY2(calls > 0, "an undisturbed run writes");
    for (const DiskFault &fault : diskFaults(calls, 10)) {
        attempt(fault);
        ++m_faults;
        if (QTest::currentTestFailed()) {
            qInfo("%s: %s", qUtf8Printable(fault.text()), failedWrite());
            return;
        }
    }
}

void TstFailingWrites::edits_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < int(std::size(jobs)); ++at)
        QTest::newRow(jobs[at].name) << at;
}

void TstFailingWrites::edits()
{
    QFETCH(int, at);
    failEach([&](const DiskFault &fault) { failEdit(jobs[at], fault); });
}

void TstFailingWrites::failEdit(const Job &job, const DiskFault &fault)
{
    const auto document = newDocument();
    job.before(*document);
    const Plan before = document->plan();
    const auto entries = document->history().size();
    const QSignalSpy notSaved(document.get(), &PlanDocument::notSaved);
    const QSignalSpy unconfirmed(document.get(), &PlanDocument::unconfirmed);
    begin(fault);
    const EditResult result = job.act(*document);
    letWritesThrough();
    const bool isInDoubt = !result && document->plan() != before;
    QCOMPARE(unconfirmed.count(), isInDoubt ? 1 : 0);
    QVERIFY(notSaved.isEmpty() || (!result && !isInDoubt));
    QVERIFY2(fault.at == 0 || *failedWrite(), "the fault was met");
    QVERIFY(!result || document->plan() != before);
    QVERIFY2(!result || !fault.onwards, "an edit needs each of its calls");
    (void)document->history(); // rolls back what could not be while the disk failed
    QVERIFY2(saved() == document->plan(), "the file holds what memory holds");
    if (!result) {
        QVERIFY2(result.refusal->endsWith(u'.'), qUtf8Printable(*result.refusal));
        if (document->plan() == before) {
            QCOMPARE(document->history().size(), entries);
            const EditResult again = job.act(*document);
            QVERIFY2(again, qUtf8Printable(again.refusal.value_or(QString())));
        } else {
            ++m_unconfirmed;
        }
    }
    QVERIFY(document->plan() != before);
    QVERIFY(saved() == document->plan());
    QVERIFY(document->history().size() > entries);
}

/// Neither writing nor reading works from some call on, as where a share has gone. When it is there
/// again, either the file has not got the change and all goes on, or that it has it is said.
void TstFailingWrites::theDiskIsGone()
{
    int doubtful = 0;
    int written = 0;
    for (int at = 1;; ++at) {
        const auto document = newDocument();
        QVERIFY(writeReason(*document, u"零"_s));
        loseDisk(QFile::encodeName(m_folder->path()).constData(), at);
        const EditResult result = writeReason(*document, u"一"_s);
        const bool met = *failedWrite();
        const EditResult still = writeReason(*document, u"二"_s);
        letWritesThrough();
        if (!met)
            break;
        QVERIFY(!result && !still);
        doubtful += result.refusal->contains("not known"_L1);
        const EditResult next = writeReason(*document, u"三"_s);
        const bool isInFile = saved().records<Evaluation>().all().front().reason == u"一";
        QCOMPARE(!next, isInFile);
        written += isInFile;
        if (next)
            QVERIFY(saved() == document->plan());
        else
            QVERIFY2(next.refusal->contains("after all"_L1), qUtf8Printable(*next.refusal));
    }
    qInfo("%d times it was not known whether the file had the change; %d times it had", doubtful,
          written);
    QVERIFY(doubtful > 0);
}

void TstFailingWrites::copies_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("new") << false;
    QTest::newRow("over an older one") << true;
}

void TstFailingWrites::copies()
{
    QFETCH(bool, replaces);
    const QByteArray older = replaces ? m_sample : QByteArray();
    failEach([&](const DiskFault &fault) { failCopy(older, fault); });
}

void TstFailingWrites::failCopy(const QByteArray &older, const DiskFault &fault)
{
    const auto document = newDocument();
    QVERIFY(writeReason(*document, u"前"_s));
    const QString copy = m_folder->filePath(u"copy.shisaku"_s);
    if (!older.isEmpty())
        writeBytes(copy, older);
    begin(fault);
    const EditResult result = document->saveCopy(copy);
    letWritesThrough();
    if (!result) {
        QVERIFY2(result.refusal->endsWith(u'.'), qUtf8Printable(*result.refusal));
        if (bytesOf(copy) != older) {
            QCOMPARE(QByteArray(failedWrite()), QByteArray("fsync ")); // of the folder
            ++m_unconfirmed;
            QVERIFY(PlanStore::openReadOnly(copy).read() == document->plan());
        }
        letGoOf(copy);
        const EditResult again = document->saveCopy(copy);
        QVERIFY2(again, qUtf8Printable(again.refusal.value_or(QString())));
    }
    QVERIFY(PlanStore::openReadOnly(copy).read() == document->plan());
    QVERIFY(writeReason(*document, u"後"_s));
    QVERIFY(saved() == document->plan());
}

void TstFailingWrites::backups()
{
    failEach([&](const DiskFault &fault) { failBackup(fault); });
}

void TstFailingWrites::failBackup(const DiskFault &fault)
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    writeBytes(path(), m_sample);
    PlanStore store = PlanStore::open(path());
    Database database = Database::open(path(), Database::Access::ReadOnly);
    begin(fault); // also at the making of the folder
    const QString first =
        storageRefusal([&] { addBackup(database, path(), {BackupReason::DayStart}); });
    const bool isInFirst = fault.at <= countedWrites();
    const QString second = storageRefusal([&] { store.makeBackup({BackupReason::BeforeBulk}); });
    letWritesThrough();
    int made = 0;
    for (const QString &refusal : {first, second}) {
        made += refusal.isNull() ? 1 : 0;
        QVERIFY2(refusal.isNull() || refusal.endsWith(u'.'), qUtf8Printable(refusal));
    }
    // Behind the second one, where the superfluous go, a failure is not told.
    QVERIFY2(!first.isNull() || !isInFirst || !QByteArray(failedWrite()).startsWith("fsync"),
             failedWrite());
    checkBackups(made, fault.onwards);
    store.makeBackup({BackupReason::BeforeImport});
    checkBackups(made + 1, fault.onwards);
}

void TstFailingWrites::checkBackups(int made, bool mayBeMore)
{
    const auto backups = backupsOf(path());
    const int found = static_cast<int>(backups.size());
    QVERIFY2(found == made || (mayBeMore && found > made), "what is said to be backed up is");
    int noted = 0;
    for (const BackupName &each : backups) {
        const QString backup = backupPath(path(), each);
        QCOMPARE(contentsOfFile(backup).problem, QString()); // that its checksum fits, too
        noted += notedChecksum(backup).isEmpty() ? 0 : 1;
    }
    QVERIFY(noted >= made);
}

void TstFailingWrites::restorings_data()
{
    QTest::addColumn<bool>("crashed");
    QTest::newRow("over a damaged plan") << false;
    QTest::newRow("over a crashed plan") << true;
}

void TstFailingWrites::restorings()
{
    QFETCH(bool, crashed);
    CrashedPlan before = crashedPlan(m_sample);
    if (!crashed) {
        before.journal.clear();
        before.file.replace(before.file.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    }
    failEach([&](const DiskFault &fault) { failRestoring(before, fault); });
}

void TstFailingWrites::failRestoring(const CrashedPlan &before, const DiskFault &fault)
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    writeBytes(path(), m_sample);
    PlanStore::open(path()).makeBackup({BackupReason::DayStart});
    const QString backup = backupPath(path(), backupsOf(path()).front());
    before.layAt(path());
    begin(fault);
    const QString refusal = storageRefusal([&] { restoreBackup(path(), backup); });
    letWritesThrough();
    letGoOf(path());
    QVERIFY2(refusal.isNull() || refusal.endsWith(u'.'), qUtf8Printable(refusal));
    QVERIFY2(!refusal.isNull() || !QByteArray(failedWrite()).startsWith("fsync"), failedWrite());
    QVERIFY(isRestoredOrKept(path(), before, samplePlan()));
    if (before.isAt(path()) || !QFile::exists(path())) {
        QVERIFY2(!refusal.isNull(), "what is said to be restored is");
        QVERIFY2(before.isAt(path()) || refusal.contains("kept"_L1), qUtf8Printable(refusal));
        restoreBackup(path(), backup);
    } else if (!refusal.isNull()) {
        QVERIFY2(refusal.contains("did not confirm"_L1), qUtf8Printable(refusal));
        ++m_unconfirmed;
    }
    QVERIFY(saved() == samplePlan());
    QVERIFY(isRestoredOrKept(path(), before, samplePlan()));
}

void TstFailingWrites::creations()
{
    failEach([&](const DiskFault &fault) { failCreation(fault); });
}

void TstFailingWrites::failCreation(const DiskFault &fault)
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    begin(fault);
    const QString refusal = storageRefusal([&] { PlanStore::create(path(), samplePlan()); });
    letWritesThrough();
    if (!refusal.isNull()) {
        QVERIFY2(refusal.endsWith(u'.'), qUtf8Printable(refusal));
        QVERIFY(!QFile::exists(path()));
        PlanStore::create(path(), samplePlan());
    }
    QVERIFY(saved() == samplePlan());
}

void TstFailingWrites::migrations_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < schemaVersion(); ++version)
        QTest::addRow("from version %d", version) << version;
}

void TstFailingWrites::migrations()
{
    QFETCH(int, version);
    const QTemporaryDir folder;
    const QByteArray older = bytesOf(olderFile(folder.path(), version));
    failEach([&](const DiskFault &fault) { failMigration(older, fault); });
}

void TstFailingWrites::failMigration(const QByteArray &older, const DiskFault &fault)
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    writeBytes(path(), older);
    begin(fault);
    const QString refusal = storageRefusal([&] {
        PlanStore store = PlanStore::open(path());
        if (store.isReadOnly())
            throw StorageError(store.obstacle());
    });
    letWritesThrough();
    letGoOf(path());
    QVERIFY(saved() == samplePlan());
    if (!refusal.isNull())
        QVERIFY2(refusal.endsWith(u'.'), qUtf8Printable(refusal));
    PlanStore store = PlanStore::open(path());
    QVERIFY2(!store.isReadOnly(), qUtf8Printable(store.obstacle()));
    QVERIFY(store.read() == samplePlan());
}

QTEST_GUILESS_MAIN(TstFailingWrites)
#include "tst_failingwrites.moc"
