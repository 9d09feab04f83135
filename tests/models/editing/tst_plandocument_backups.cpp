#include "models/domain/evaluation.h"
#include "models/storage/backups.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// When the gate makes a backup, and what it does where none can be made.
class TstPlanDocumentBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theDayIsBackedUpOnce();
    void theDayIsBackedUpBesideTheWork();
    void aChangeMeanwhileIsNotInTheBackup();
    void aBackupBeforeAChangeComesAfterThatOfTheDay();
    void closingWaitsForTheBackup();
    void aFailedBackupOfTheDayIsToldOnce();
    void theFirstChangeOfADayIsBackedUp();
    void manyValuesAreBackedUpBeforeTheyChange();
    void anImportIsBackedUpWhateverItsSize();
    void aClosingIsBackedUp();
    void aRefusedChangeIsNot();
    void withoutABackupNothingOfThatSizeHappens_data();
    void withoutABackupNothingOfThatSizeHappens();
    void aDayWithoutABackupGoesOn();
    void whereNothingIsWrittenTheBackupIsStillDue();

private:
    std::unique_ptr<PlanDocument> open() const
    {
        return std::make_unique<PlanDocument>(PlanStore::open(m_path));
    }
    QList<BackupReason> reasons() const;
    /// A file has the name of the folder.
    void obstruct() { writeBytes(backupFolder(m_path), "mine"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace
{

/// So many evaluations of the sample get another text.
ChangeSet changeOf(const Plan &plan, int count)
{
    ChangeSet changes;
    for (Evaluation each : plan.evaluations(yearId(plan, 2019))) {
        if (count-- == 0)
            break;
        const Evaluation before = each;
        each.nextSteps += u"追記"_s;
        changes.replace(before, each);
    }
    return changes;
}

} // namespace

void TstPlanDocumentBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    m_path = planFile(m_folder->path(), samplePlan(), u"計画.shisaku"_s);
}

QList<BackupReason> TstPlanDocumentBackups::reasons() const
{
    QList<BackupReason> reasons;
    for (const BackupName &backup : backupsOf(m_path))
        reasons << backup.occasion.reason;
    return reasons;
}

void TstPlanDocumentBackups::theDayIsBackedUpOnce()
{
    open()->backUpDay();
    const auto document = open();
    document->backUpDay();
    document->backUpDay();
    QCOMPARE(reasons(), QList{BackupReason::DayStart});
}

void TstPlanDocumentBackups::theDayIsBackedUpBesideTheWork()
{
    const auto document = open();
    QSignalSpy begun(document.get(), &PlanDocument::dayBackupBegun);
    QSignalSpy ended(document.get(), &PlanDocument::dayBackupEnded);
    QSignalSpy backingUp(document.get(), &PlanDocument::backingUp);
    document->backUpDay();
    QCOMPARE(begun.count(), 1);
    QCOMPARE(ended.count(), 0);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.front().front().toBool(), true);
    QCOMPARE(backingUp.count(), 0); // nothing waits for it
    QVERIFY(document->edit(changeOf(document->plan(), 1)));
    QCOMPARE(reasons(), QList{BackupReason::DayStart});
}

void TstPlanDocumentBackups::aChangeMeanwhileIsNotInTheBackup()
{
    const auto document = open();
    QSignalSpy ended(document.get(), &PlanDocument::dayBackupEnded);
    document->backUpDay();
    QSignalSpy backingUp(document.get(), &PlanDocument::backingUp);
    QVERIFY(document->edit(changeOf(document->plan(), 1)));
    QCOMPARE(backingUp.count(), 2); // said, so that the pointer says to wait
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(reasons(), QList{BackupReason::DayStart});
    const QString path = backupPath(m_path, backupsOf(m_path).front());
    QVERIFY(PlanStore::openReadOnly(path).read() == samplePlan());
    QVERIFY(PlanStore::openReadOnly(m_path).read() == document->plan());
    QVERIFY(document->plan() != samplePlan());
}

void TstPlanDocumentBackups::aBackupBeforeAChangeComesAfterThatOfTheDay()
{
    const auto document = open();
    QSignalSpy ended(document.get(), &PlanDocument::dayBackupEnded);
    QSignalSpy backingUp(document.get(), &PlanDocument::backingUp);
    document->backUpDay();
    QVERIFY(document->edit(changeOf(document->plan(), 10)));
    QCOMPARE(reasons(), QList({BackupReason::BeforeBulk, BackupReason::DayStart}));
    QCOMPARE(backingUp.count(), 2); // said, so that the pointer says to wait
    QCOMPARE(backingUp.front().front().toBool(), true);
    QCOMPARE(backingUp.back().front().toBool(), false);
    QTRY_COMPARE(ended.count(), 1);
    for (const BackupName &each : backupsOf(m_path))
        QVERIFY(PlanStore::openReadOnly(backupPath(m_path, each)).read() == samplePlan());
}

void TstPlanDocumentBackups::closingWaitsForTheBackup()
{
    open()->backUpDay();
    QCOMPARE(reasons(), QList{BackupReason::DayStart});
    QCOMPARE(namesIn(m_folder->path()).size(), 2);     // the plan and the folder of its backups
    QCOMPARE(namesIn(backupFolder(m_path)).size(), 2); // the backup and the checksums
    QVERIFY(!open()->isReadOnly());
}

void TstPlanDocumentBackups::aFailedBackupOfTheDayIsToldOnce()
{
    obstruct();
    const auto document = open();
    QSignalSpy ended(document.get(), &PlanDocument::dayBackupEnded);
    QSignalSpy warned(document.get(), &PlanDocument::warned);
    document->backUpDay();
    QVERIFY(document->edit(changeOf(document->plan(), 1)));
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(ended.front().front().toBool(), false);
    document->backUpDay();
    QVERIFY(document->edit(changeOf(document->plan(), 1)));
    QCOMPARE(warned.count(), 1);
}

void TstPlanDocumentBackups::theFirstChangeOfADayIsBackedUp()
{
    const auto document = open();
    QVERIFY(document->edit(changeOf(document->plan(), 1)));
    QVERIFY(document->undo());
    QCOMPARE(reasons(), QList{BackupReason::DayStart});
    const QString path = backupPath(m_path, backupsOf(m_path).front());
    QVERIFY(PlanStore::openReadOnly(path).read() == samplePlan());
}

void TstPlanDocumentBackups::manyValuesAreBackedUpBeforeTheyChange()
{
    const auto document = open();
    QVERIFY(document->edit(changeOf(document->plan(), 10)));
    QCOMPARE(reasons(), QList{BackupReason::BeforeBulk});
    const QString path = backupPath(m_path, backupsOf(m_path).front());
    QVERIFY(PlanStore::openReadOnly(path).read() == samplePlan());
}

void TstPlanDocumentBackups::anImportIsBackedUpWhateverItsSize()
{
    const auto document = open();
    QVERIFY(document->takeIn({}, u"取り込み"_s));
    QCOMPARE(reasons(), QList<BackupReason>());
    QVERIFY(document->takeIn(changeOf(document->plan(), 1), u"取り込み"_s));
    QVERIFY(document->takeIn(changeOf(document->plan(), 20), u"取り込み"_s));
    QCOMPARE(reasons(), QList({BackupReason::BeforeImport, BackupReason::BeforeImport}));
}

void TstPlanDocumentBackups::aClosingIsBackedUp()
{
    const auto document = open();
    QVERIFY(document->closeYear(yearId(document->plan(), 2019)));
    QCOMPARE(reasons(), QList{BackupReason::BeforeClosing});
    QCOMPARE(backupsOf(m_path).front().occasion.year, u"令和元年度"_s);
}

void TstPlanDocumentBackups::aRefusedChangeIsNot()
{
    const auto document = open();
    ChangeSet changes = changeOf(document->plan(), 20);
    Evaluation wrong = document->plan().evaluations(yearId(document->plan(), 2019)).back();
    const Evaluation before = wrong;
    wrong.reason = QString(QChar(u'\0'));
    changes.replace(before, wrong);
    QVERIFY(!document->edit(changes));
    QCOMPARE(reasons(), QList<BackupReason>());
}

void TstPlanDocumentBackups::withoutABackupNothingOfThatSizeHappens_data()
{
    using Act = std::function<EditResult(PlanDocument &)>;
    QTest::addColumn<Act>("act");
    QTest::newRow("many values") << Act(
        [](PlanDocument &d) { return d.edit(changeOf(d.plan(), 10)); });
    QTest::newRow("an import") << Act(
        [](PlanDocument &d) { return d.takeIn(changeOf(d.plan(), 1), u"取り込み"_s); });
    QTest::newRow("a closing") << Act(
        [](PlanDocument &d) { return d.closeYear(yearId(d.plan(), 2019)); });
}

void TstPlanDocumentBackups::withoutABackupNothingOfThatSizeHappens()
{
    QFETCH(std::function<EditResult(PlanDocument &)>, act);
    obstruct();
    const auto document = open();
    QSignalSpy refused(document.get(), &PlanDocument::refused);
    QSignalSpy notSaved(document.get(), &PlanDocument::notSaved);
    QVERIFY(!act(*document));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(notSaved.count(), 0); // all that is shown is saved
    QVERIFY(document->plan() == samplePlan());
    QVERIFY(PlanStore::openReadOnly(m_path).read() == samplePlan());
    QFile::remove(backupFolder(m_path)); // the cause is gone
    QVERIFY(act(*document));
    QVERIFY(document->plan() != samplePlan());
}

void TstPlanDocumentBackups::aDayWithoutABackupGoesOn()
{
    obstruct();
    const auto document = open();
    QSignalSpy warned(document.get(), &PlanDocument::warned);
    QVERIFY(document->edit(changeOf(document->plan(), 1)));
    QVERIFY(document->edit(changeOf(document->plan(), 1)));
    QCOMPARE(warned.count(), 1); // said once, not at every key
    QVERIFY(PlanStore::openReadOnly(m_path).read() == document->plan());
    QCOMPARE(bytesOf(backupFolder(m_path)), QByteArray("mine"));
}

/// As on a disk that is full until somebody makes room.
void TstPlanDocumentBackups::whereNothingIsWrittenTheBackupIsStillDue()
{
    obstruct();
    const auto document = open();
    QSignalSpy warned(document.get(), &PlanDocument::warned);
    QSignalSpy notSaved(document.get(), &PlanDocument::notSaved);
    {
        Database other = Database::open(m_path, Database::Access::ReadWrite);
        const Transaction writing(other);
        QVERIFY(!document->edit(changeOf(document->plan(), 1)));
    }
    QCOMPARE(notSaved.count(), 1);
    QCOMPARE(warned.count(), 0); // it would hide why nothing was saved
    QFile::remove(backupFolder(m_path));
    QVERIFY(document->edit(changeOf(document->plan(), 1)));
    QCOMPARE(reasons(), QList{BackupReason::DayStart});
}

QTEST_GUILESS_MAIN(TstPlanDocumentBackups)
#include "tst_plandocument_backups.moc"
