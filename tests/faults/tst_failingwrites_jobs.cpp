#include "models/exchange/sampleplan.h"
#include "models/storage/backups.h"
#include "models/storage/planstore.h"
#include "tests/app/program.h"
#include "tests/support/diskfaults.h"
#include "tests/support/files.h"
#include "tests/support/jobs.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// The names of what is left and was not synced behind its last write, by the log of the calls: of
/// files under the names that they got at last, and of the folders in which one got its name.
QStringList notSynced(const QString &log)
{
    QMap<QString, bool> synced;
    for (QString line : log.split(u'\n', Qt::SkipEmptyParts)) {
        const QString call = line.section(u' ', 1, 1);
        const bool failed = line.endsWith(" failed"_L1);
        const QString files = line.remove(u" failed"_s).section(u' ', 2);
        const QString file = files.section(u'\t', -1);
        if (call.contains("write"_L1) || call == "ftruncate"_L1)
            synced[file] = false; // perhaps in part, where it failed
        else if (failed)
            continue;
        else if (call == "unlink"_L1)
            synced.remove(file);
        else if (call.contains("sync"_L1))
            synced[file] = true;
        else if (call == "rename"_L1 || call == "link"_L1) {
            synced[file] = synced.value(files.section(u'\t', 0, 0), true);
            synced[file.section(u'/', 0, -2)] = false;
            if (call == "rename"_L1)
                synced.remove(files.section(u'\t', 0, 0));
        }
    }
    return synced.keys(false);
}

} // namespace

/// Each call by which the real program writes in a folder fails in turn, with ENOSPC and with EIO,
/// once and from there on, while it does one job of the command line. What must hold: where it ends
/// with 0, all of what an undisturbed run gives is there and synced, backups too; else it says why,
/// and each file is what it was or what it was to become, byte for byte; and the plan and every
/// backup open. Printed is how many faults were tried, and how many of them the program reported.
class TstFailingWritesJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jobs_data();
    void jobs();
    void cleanupTestCase() { qInfo("%d faults, %d reported", m_faults, m_reported); }

private:
    QString folder() const { return m_folder->filePath(u"work"_s); }
    /// A new folder with what the job reads and, where it writes over them, the older files.
    void prepare(const Job &job, const Files &older);
    Outcome run(const Job &job, const DiskFault &fault);
    int countedCalls() const { return int(bytesOf(m_folder->filePath(u"log"_s)).count('\n')); }
    QString path() const { return folder() + u"/plan.shisaku"_s; }
    Plan saved() const { return PlanStore::openReadOnly(path()).read(); }
    void judge(const Job &job, const Outcome &outcome, const Files &older);
    void judgeBackups(bool areMade);
    void tryFaults(const Job &job, const Files &older);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sample;
    Files m_wanted; ///< what an undisturbed run makes
    Plan m_wantedPlan;
    std::size_t m_wantedBackups = 0;
    int m_faults = 0;
    int m_reported = 0;
};

void TstFailingWritesJobs::initTestCase()
{
    const QTemporaryDir there;
    m_sample = bytesOf(planFile(there.path(), samplePlan(), u"sample.shisaku"_s));
    QVERIFY(!m_sample.isEmpty());
}

void TstFailingWritesJobs::prepare(const Job &job, const Files &older)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    writeFiles(folder(), sourcesOf(job, m_sample));
    writeFiles(folder(), older);
}

Outcome TstFailingWritesJobs::run(const Job &job, const DiskFault &fault)
{
    QProcessEnvironment environment = plainEnvironment(u"C.UTF-8"_s);
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(SHISAKU_FAILING_WRITES));
    environment.insert(u"FAILINGWRITES_FOLDER"_s, folder());
    environment.insert(u"FAILINGWRITES_AT"_s, QString::number(fault.at));
    environment.insert(u"FAILINGWRITES_ERROR"_s, QString::number(fault.error));
    environment.insert(u"FAILINGWRITES_ONWARDS"_s, fault.onwards ? u"1"_s : u"0"_s);
    environment.insert(u"FAILINGWRITES_LOG"_s, m_folder->filePath(u"log"_s));
    return runProgram(argumentsOf(job, folder(), folder()), environment);
}

void TstFailingWritesJobs::judge(const Job &job, const Outcome &outcome, const Files &older)
{
    QVERIFY2(outcome.exit == 0 || outcome.exit == 1, outcome.err);
    const bool isDone = outcome.exit == 0;
    QStringList unsafe = notSynced(QString::fromUtf8(bytesOf(m_folder->filePath(u"log"_s))));
    if (!outcome.err.isEmpty()) // it says that the backup of the day is not safe
        unsafe.removeIf([](const QString &name) { return name.contains(u"バックアップ"_s); });
    QVERIFY2(!isDone || unsafe.isEmpty(), qUtf8Printable(unsafe.join(u' ')));
    QVERIFY2(isDone || outcome.saysOneSentence(), outcome.err);
    const Plan plan = saved();
    QVERIFY(job.changesPlan || plan == samplePlan());
    QVERIFY2(plan == m_wantedPlan || (!isDone && plan == samplePlan()), outcome.err);
    const Files files = filesUnder(folder());
    for (const auto &[name, bytes] : m_wanted.asKeyValueRange()) {
        QVERIFY2(files.contains(name) || !isDone, qUtf8Printable(name));
        if (name.endsWith(".shisaku"_L1) || !files.contains(name))
            continue;
        QVERIFY2((!isDone && files[name] == older.value(name)) ||
                     isSameDocument(name, files[name], bytes),
                 qUtf8Printable(name));
    }
    for (const QString &name : {u"new.shisaku"_s, u"copy.shisaku"_s, u"salvaged.shisaku"_s}) {
        const bool isOlder = !isDone && older.contains(name) && files[name] == older[name];
        if (files.contains(name) && !isOlder)
            QVERIFY(PlanStore::openReadOnly(folder() + u'/' + name).read() == samplePlan());
    }
    judgeBackups(isDone && outcome.err.isEmpty()); // a day's work goes on without, and says so
    m_reported += isDone ? 0 : 1;
}

void TstFailingWritesJobs::judgeBackups(bool areMade)
{
    const auto backups = backupsOf(path());
    QVERIFY(!areMade || backups.size() >= m_wantedBackups);
    for (const BackupName &each : backups)
        QCOMPARE(contentsOfFile(backupPath(path(), each)).problem, QString());
}

void TstFailingWritesJobs::tryFaults(const Job &job, const Files &older)
{
    prepare(job, older);
    QVERIFY2(run(job, {}).exit == 0, job.name);
    m_wanted = filesUnder(folder());
    m_wantedPlan = saved();
    m_wantedBackups = backupsOf(path()).size();
    const int calls = countedCalls();
    QVERIFY2(calls > 0, "an undisturbed run writes");
    for (const DiskFault &fault : diskFaults(calls, 3)) {
        prepare(job, older);
        const Outcome outcome = run(job, fault);
        ++m_faults;
        judge(job, outcome, older);
        if (QTest::currentTestFailed()) {
            qInfo("%s, exit %d\n%s\n%s", qUtf8Printable(fault.text()), outcome.exit,
                  outcome.err.constData(), bytesOf(m_folder->filePath(u"log"_s)).constData());
            return;
        }
    }
}

void TstFailingWritesJobs::jobs_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("replaces");
    const std::vector<Job> jobs = allJobs();
    for (int at = 0; at < int(jobs.size()); ++at) {
        const Job &job = jobs[static_cast<std::size_t>(at)];
        const QString file = outputOf(job);
        QTest::addRow("%s, new %s", job.name, qUtf8Printable(file)) << at << false;
        if (job.replaces)
            QTest::addRow("%s, over an older %s", job.name, qUtf8Printable(file)) << at << true;
    }
}

void TstFailingWritesJobs::jobs()
{
    QFETCH(int, at);
    QFETCH(bool, replaces);
    const Job job = allJobs()[static_cast<std::size_t>(at)];
    Files older;
    if (replaces)
        older.insert(outputOf(job), QByteArray(100'000, 'o'));
    tryFaults(job, older);
}

QTEST_GUILESS_MAIN(TstFailingWritesJobs)
#include "tst_failingwrites_jobs.moc"
