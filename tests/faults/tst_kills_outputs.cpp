#include "app/commandline/commandline.h"
#include "models/exchange/sampleplan.h"
#include "models/files/atomicwrite.h"
#include "models/storage/backups.h"
#include "models/storage/checksums.h"
#include "models/storage/planstore.h"
#include "models/storage/restoring.h"
#include "tests/support/aftermath.h"
#include "tests/support/crashedplan.h"
#include "tests/support/files.h"
#include "tests/support/killing.h"
#include "tests/support/plans.h"
#include "tests/support/trials.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// The sample with departments, so that there are surveys to make.
Plan planWithDepartments()
{
    Plan plan = samplePlan();
    const YearId year = yearId(plan, 2019);
    ChangeSet changes;
    int number = 0;
    for (const Evaluation &before : plan.evaluations(year)) {
        Evaluation after = before;
        after.department = u"第%1課"_s.arg(number++ % 4);
        changes.replace(before, after);
    }
    plan.apply(changes);
    return plan;
}

/// Runs a subcommand without the program's start, and says when it is done.
void call(const QStringList &arguments, const Say &say)
{
    QString words;
    QTextStream out(&words);
    QTextStream err(stderr);
    Console console{out, err};
    const QStringList all = QStringList{u"shisaku"_s} + arguments;
    if (runSubcommand(*subcommandOf(all), all, console) != Done)
        qFatal("%s failed.", qUtf8Printable(arguments.join(u' ')));
    say("written");
}

/// Whether the file is complete: the same as one that was written undisturbed, but for the times
/// that workbooks and PDFs hold; those have their end.
bool isWhole(const QByteArray &file, const QByteArray &undisturbed)
{
    if (file == undisturbed)
        return true;
    if (file.startsWith("%PDF"))
        return file.size() == undisturbed.size() && file.trimmed().endsWith("%%EOF");
    constexpr qsizetype endOfArchive = 22;
    return file.startsWith("PK") && qAbs(file.size() - undisturbed.size()) < 100 &&
           file.last(endOfArchive).startsWith("PK\5\6");
}

} // namespace

/// Kills the program at random moments while it writes files: copies and backups of the plan, and
/// every kind of export over an older file of that name.
///
/// After each kill the older file must be there byte for byte or the new one wholly, and the latter
/// where the program had said so; the next writing must leave no draft of the killed one. A backup
/// must be sound and noted, or not be there. A plan that crashed must be as it was or restored, or
/// be kept among its backups where none is in its place. The
/// figures: how many died at work, how many of them once they had begun to write.
class TstKillsOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anExportIsWholeOrTheOldOne_data();
    void anExportIsWholeOrTheOldOne();
    void aWriteIsWholeOrTheOldOne();
    void surveysAreWhole();
    void aCopyIsWholeOrTheOldOne();
    void aBackupIsWholeOrNotThere_data();
    void aBackupIsWholeOrNotThere();
    void aNewPlanIsWholeOrNotThere();
    void aCrashedPlanIsRestoredOrKept();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// What the next start and the next export leave of a killed one.
    QStringList litterAfterwards() const;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    QString m_plan;
};

void TstKillsOutputs::initTestCase()
{
    m_plan = planFile(m_folder->path(), planWithDepartments(), u"plan.shisaku"_s);
}

QStringList TstKillsOutputs::litterAfterwards() const
{
    if (atomicWrite(path(u"next.csv"_s), "next"))
        qFatal("The next export fails.");
    return litterIn(m_folder->path());
}

void TstKillsOutputs::anExportIsWholeOrTheOldOne_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("file");
    for (const auto *file : {"a.xlsx", "a.csv"})
        QTest::addRow("export %s", file) << QStringList{u"export"_s} << QString::fromLatin1(file);
    for (const auto *file : {"r.pdf", "r.docx", "r.odt", "r.html"})
        QTest::addRow("report %s", file) << QStringList{u"report"_s} << QString::fromLatin1(file);
    for (const auto *file : {"c.png", "c.svg", "c.pdf"})
        QTest::addRow("chart %s", file)
            << QStringList{u"chart"_s, u"--kind"_s, u"goal"_s} << QString::fromLatin1(file);
}

void TstKillsOutputs::anExportIsWholeOrTheOldOne()
{
    QFETCH(QStringList, command);
    QFETCH(QString, file);
    QRandomGenerator random = chance();
    const QString target = path(file);
    command.insert(1, m_plan);
    command += QStringList{u"--year"_s, u"2019"_s, u"--out"_s, target};
    const Work work = [&](const Say &say) { call(command, say); };
    Killing killing(random, m_folder->path(), u".shisaku-*"_s);
    killing.letEnd(work);
    const QByteArray whole = bytesOf(target);
    QVERIFY(whole.size() > 1000);
    const QByteArray older(40'000, 'o');
    const int kills = trials(2);
    while (killing.killed() < kills) {
        writeBytes(target, older);
        const Ending ending = killing.kill(work);
        const QByteArray found = bytesOf(target);
        QVERIFY(isWhole(found, whole) || (found == older && ending.said.isEmpty()));
        QCOMPARE(litterAfterwards().join(u' '), QString());
    }
    QFile::remove(target);
    killing.printFigures(QTest::currentDataTag());
}

/// The writing alone, which all exports share, so that every kill falls into it.
void TstKillsOutputs::aWriteIsWholeOrTheOldOne()
{
    QRandomGenerator random = chance();
    const QString target = path(u"a.bin"_s);
    const QByteArray older(40'000, 'o');
    const QByteArray whole(4'000'000, 'n');
    const Work work = [&](const Say &say) {
        if (!atomicWrite(target, whole))
            say("written");
    };
    Killing killing(random, m_folder->path(), u".shisaku-*"_s);
    killing.letEnd(work);
    const int kills = trials(24);
    while (killing.killed() < kills) {
        writeBytes(target, older);
        const Ending ending = killing.kill(work);
        const QByteArray found = bytesOf(target);
        QVERIFY(found == whole || (found == older && ending.said.isEmpty()));
        QCOMPARE(litterAfterwards().join(u' '), QString());
    }
    QFile::remove(target);
    killing.printFigures("the write of an export");
}

void TstKillsOutputs::surveysAreWhole()
{
    QRandomGenerator random = chance();
    const QString folder = path(u"surveys"_s);
    const QStringList command{u"survey"_s, m_plan, u"--year"_s, u"2019"_s, u"--out"_s, folder};
    const Work work = [&](const Say &say) { call(command, say); };
    Killing killing(random, folder, u".shisaku-*"_s);
    killing.letEnd(work);
    QHash<QString, QByteArray> whole;
    for (const QString &name : namesIn(folder))
        whole[name] = bytesOf(folder + u'/' + name);
    QCOMPARE(whole.size(), 4);
    const int kills = trials(2);
    while (killing.killed() < kills) {
        QVERIFY(QDir(folder).removeRecursively());
        const Ending ending = killing.kill(work);
        QDir().mkpath(folder); // a kill may have come before
        QVERIFY(!atomicWrite(folder + u"/next.csv"_s, "next"));
        QStringList names = namesIn(folder);
        names.removeOne(u"next.csv"_s);
        QVERIFY(ending.said.isEmpty() || names.size() == whole.size());
        for (const QString &name : names)
            QVERIFY2(isWhole(bytesOf(folder + u'/' + name), whole[name]), qUtf8Printable(name));
    }
    QDir(folder).removeRecursively();
    killing.printFigures("surveys");
}

void TstKillsOutputs::aCopyIsWholeOrTheOldOne()
{
    QRandomGenerator random = chance();
    const QString changed = path(u"changed.shisaku"_s);
    const QByteArray older = bytesOf(m_plan);
    writeBytes(changed, older);
    ChangeSet changes;
    PlanInfo renamed = planWithDepartments().info();
    renamed.title = u"計画の新しい名称"_s;
    changes.replace(planWithDepartments().info(), renamed);
    PlanStore::open(changed).write(changes, u"名称"_s);
    const Plan plan = PlanStore::openReadOnly(changed).read();
    const QString target = path(u"copy.shisaku"_s);
    writeBytes(target, older);
    const Work work = [&](const Say &say) {
        PlanStore::openReadOnly(changed).saveCopy(target);
        say("written");
    };
    Killing killing(random, m_folder->path(), u".shisaku-*"_s);
    killing.letEnd(work);
    const int kills = trials(16);
    while (killing.killed() < kills) {
        writeBytes(target, older);
        const Ending ending = killing.kill(work);
        const bool isOld = bytesOf(target) == older;
        QVERIFY(!isOld || ending.said.isEmpty());
        const Aftermath found = aftermath(target); // and takes the drafts beside it away
        QVERIFY2(found.complaint.isEmpty(), qUtf8Printable(found.complaint));
        QVERIFY(isOld || found.plan == plan);
        QCOMPARE(litterIn(m_folder->path()).join(u' '), QString());
    }
    killing.printFigures("a copy");
}

void TstKillsOutputs::aBackupIsWholeOrNotThere_data()
{
    QTest::addColumn<Work>("work");
    const QString plan = m_plan;
    QTest::newRow("before a change") << Work([plan](const Say &say) {
        PlanStore::open(plan).makeBackup({BackupReason::BeforeBulk});
        say("backed up");
    });
    QTest::newRow("of the day, beside the window") << Work([plan](const Say &say) {
        PlanDocument(PlanStore::open(plan)).backUpDay(); // and waits for it
        say("backed up");
    });
}

void TstKillsOutputs::aBackupIsWholeOrNotThere()
{
    QFETCH(Work, work);
#ifdef __SANITIZE_THREAD__
    if (QTest::currentDataTag() == "of the day, beside the window"_ba)
        QSKIP("ThreadSanitizer follows no thread that a forked child starts.");
#endif
    QRandomGenerator random = chance();
    const QString folder = backupFolder(m_plan);
    const Plan plan = planWithDepartments();
    QDir().mkpath(folder);
    Killing killing(random, folder, u".shisaku-*"_s);
    killing.letEnd(work);
    QCOMPARE(backupsOf(m_plan).size(), std::size_t(1));
    const int kills = trials(16);
    while (killing.killed() < kills) {
        QVERIFY(QDir(folder).removeRecursively());
        QDir().mkpath(folder);
        const Ending ending = killing.kill(work);
        const auto backups = backupsOf(m_plan);
        QVERIFY(!backups.empty() || ending.said.isEmpty());
        for (const BackupName &each : backups) {
            const QString path = backupPath(m_plan, each);
            QCOMPARE(contentsOfFile(path).problem, QString());
            QVERIFY(PlanStore::openReadOnly(path).read() == plan);
            QVERIFY(ending.said.isEmpty() || notedChecksum(path) == checksumOf(path));
        }
        const Aftermath found = aftermath(m_plan); // and takes the drafts of the backups away
        QVERIFY2(found.complaint.isEmpty(), qUtf8Printable(found.complaint));
        QVERIFY(found.plan == plan);
        QCOMPARE(litterIn(m_folder->path()).join(u' '), QString());
    }
    QVERIFY(QDir(folder).removeRecursively());
    killing.printFigures(QTest::currentDataTag());
}

void TstKillsOutputs::aNewPlanIsWholeOrNotThere()
{
    QRandomGenerator random = chance();
    const QString target = path(u"new.shisaku"_s);
    const Plan plan = planWithDepartments();
    const Work work = [&](const Say &say) {
        PlanStore::create(target, plan);
        say("written");
    };
    Killing killing(random, m_folder->path(), u".shisaku-*"_s);
    killing.letEnd(work);
    const int kills = trials(16);
    while (killing.killed() < kills) {
        QFile::remove(target);
        const Ending ending = killing.kill(work);
        if (QFile::exists(target)) {
            const Aftermath found = aftermath(target);
            QVERIFY2(found.complaint.isEmpty(), qUtf8Printable(found.complaint));
            QVERIFY(found.plan == plan);
        } else {
            QVERIFY(ending.said.isEmpty());
        }
        QCOMPARE(litterAfterwards().join(u' '), QString());
    }
    killing.printFigures("a new plan");
}

void TstKillsOutputs::aCrashedPlanIsRestoredOrKept()
{
    QRandomGenerator random = chance();
    const QString folder = path(u"crashed"_s);
    QDir().mkpath(folder);
    const QString target = planFile(folder, samplePlan(), u"plan.shisaku"_s);
    PlanStore::open(target).makeBackup({BackupReason::DayStart});
    const QString backup = backupPath(target, backupsOf(target).front());
    const CrashedPlan crashed = crashedPlan(bytesOf(m_plan));
    const Work work = [&](const Say &say) {
        restoreBackup(target, backup);
        say("restored");
    };
    const auto crash = [&] {
        removeAllBut(backup);
        crashed.layAt(target);
    };
    Killing killing(random, folder, u".shisaku-*"_s);
    crash();
    killing.letEnd(work);
    const int kills = trials(16);
    while (killing.killed() < kills) {
        crash();
        const Ending ending = killing.kill(work);
        QVERIFY(isRestoredOrKept(target, crashed, samplePlan()));
        QVERIFY(ending.said.isEmpty() || !crashed.isAt(target));
        restoreBackup(target, backup);
        const Aftermath found = aftermath(target);
        QVERIFY2(found.complaint.isEmpty(), qUtf8Printable(found.complaint));
        QVERIFY(found.plan == samplePlan());
        QCOMPARE(namesIn(folder).size(), 2); // the plan and the folder of its backups
    }
    QVERIFY(QDir(folder).removeRecursively());
    killing.printFigures("a restoring over a crashed plan");
}

QTEST_MAIN(TstKillsOutputs)
#include "tst_kills_outputs.moc"
