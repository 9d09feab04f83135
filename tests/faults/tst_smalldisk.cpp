#include "models/editing/plandocument.h"
#include "models/exchange/sampleplan.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/jobs.h"
#include "tests/support/smalldisk.h"
#include "tests/support/trials.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

bool hasOwnMounts = false;

/// libxlsxwriter has lines of its own for a full disk, which it cannot be told to keep.
QByteArray withoutLibrarysWords(const QByteArray &said)
{
    QByteArrayList lines = said.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith("[ERROR]"); });
    return lines.join('\n');
}

constexpr int smallest = 64;
constexpr int step = 4;
constexpr int sizes = (1024 - smallest) / step + 1;

} // namespace

/// Every job of the command line, and a copy of the plan, on a disk of 64 KiB to 1 MiB in steps of
/// 4 KiB, by chance nearly filled by an older file of the same name and by chance with the
/// temporary files on it too. What must hold: a success is all of what a large disk gets; after a
/// failure there is one sentence, the older file is the same byte for byte, the plan is as it was,
/// and nothing else is left on the disk. Printed is how many disks were tried and how many of them
/// were too small. The long form (4,338 and more) tries every size with every job.
class TstSmallDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jobs();
    void copies();

private:
    QString disk() const { return m_folder.filePath(u"disk"_s); }
    QString large() const { return m_folder.filePath(u"large"_s); }
    void tryJob(std::size_t at, int size, QRandomGenerator &chance);
    void judge(const Job &job, const Outcome &outcome, const Files &wanted, const Files &before);

    QTemporaryDir m_folder;
    const std::vector<Job> m_jobs = allJobs();
    std::vector<Files> m_wanted; ///< what each job makes on a large disk
    QByteArray m_sample;
    int m_tooSmall = 0;
};

void TstSmallDisk::initTestCase()
{
    if (!hasOwnMounts)
        QSKIP("Mounting is not allowed here.");
    QVERIFY(QDir().mkpath(disk()) && QDir().mkpath(large()));
    m_sample = bytesOf(planFile(large(), samplePlan(), u"plan.shisaku"_s));
    m_wanted.reserve(m_jobs.size());
    for (const Job &job : m_jobs) {
        const QString out = m_folder.filePath(QString::number(m_wanted.size()));
        QVERIFY(QDir().mkpath(out));
        const QString from = job.changesPlan ? out : large();
        writeFiles(from, sourcesOf(job, m_sample));
        QVERIFY2(runProgram(argumentsOf(job, from, out)).exit == 0, job.name);
        m_wanted.push_back(filesUnder(out));
    }
}

void TstSmallDisk::jobs()
{
    QRandomGenerator chance = test::chance();
    const int all = sizes * int(m_jobs.size());
    const int count = trials(40);
    for (int i = 0; i < count; ++i) {
        const int at = count < all ? chance.bounded(all) : i % all;
        const int size = smallest + at / int(m_jobs.size()) * step;
        const auto job = std::size_t(at) % m_jobs.size();
        tryJob(job, size, chance);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(
                u"%1 %2 on %3 KiB"_s.arg(QLatin1StringView(m_jobs[job].name), outputOf(m_jobs[job]))
                    .arg(size)));
    }
    qInfo("%d disks, %d too small", count, m_tooSmall);
}

void TstSmallDisk::tryJob(std::size_t at, int size, QRandomGenerator &chance)
{
    const Job &job = m_jobs[at];
    const Files sources = job.changesPlan ? sourcesOf(job, m_sample) : Files();
    int own = sources.isEmpty() ? 0 : step;
    for (const QByteArray &each : sources)
        own += int(each.size()) / 1024;
    const SmallDisk small(disk(), std::max(size, own + size % smallest));
    QVERIFY(small.isThere());
    writeFiles(disk(), sources);
    if (job.replaces && chance.bounded(2) == 0)
        writeBytes(disk() + u'/' + outputOf(job),
                   QByteArray(chance.bounded(1, size - step) * 1024, 'o'));
    QProcessEnvironment environment = plainEnvironment(u"C.UTF-8"_s);
    if (chance.bounded(2) == 0)
        environment.insert(u"TMPDIR"_s, disk());
    const Files before = filesUnder(disk());
    const QString from = job.changesPlan ? disk() : large();
    const Outcome outcome = runProgram(argumentsOf(job, from, disk()), environment);
    judge(job, outcome, m_wanted[at], before);
}

void TstSmallDisk::judge(const Job &job, const Outcome &said, const Files &wanted,
                         const Files &before)
{
    Outcome outcome = said;
    outcome.err = withoutLibrarysWords(outcome.err);
    QVERIFY2(outcome.exit == 0 || (outcome.exit == 1 && outcome.saysOneSentence()), outcome.err);
    const Files after = filesUnder(disk());
    if (outcome.exit == 1) {
        ++m_tooSmall;
        QVERIFY2(after == before, outcome.err);
        return;
    }
    QCOMPARE(after.keys(), wanted.keys());
    for (const auto &[name, bytes] : after.asKeyValueRange()) {
        if (name.endsWith(".shisaku"_L1))
            QVERIFY(PlanStore::openReadOnly(disk() + u'/' + name).read() == samplePlan() ||
                    job.changesPlan);
        else
            QVERIFY2(isSameDocument(name, bytes, wanted[name]), qUtf8Printable(name));
    }
}

void TstSmallDisk::copies()
{
    QRandomGenerator chance = test::chance();
    const PlanDocument there(PlanStore::openReadOnly(large() + u"/plan.shisaku"_s));
    PlanDocument document(PlanStore::openReadOnly(large() + u"/plan.shisaku"_s));
    const QString copy = disk() + u"/copy.shisaku"_s;
    int failed = 0;
    const int count = std::min(trials(30), sizes);
    for (int i = 0; i < count; ++i) {
        const SmallDisk small(disk(), smallest + i * sizes / count * step);
        QVERIFY(small.isThere());
        writeBytes(copy, QByteArray(chance.bounded(1, smallest) * 1024, 'o'));
        const Files before = filesUnder(disk());
        const EditResult result = document.saveCopy(copy);
        if (result) {
            QVERIFY(PlanStore::openReadOnly(copy).read() == there.plan());
            QCOMPARE(namesIn(disk()), QStringList{u"copy.shisaku"_s});
            continue;
        }
        ++failed;
        QVERIFY2(result.refusal->endsWith(u'.'), qUtf8Printable(*result.refusal));
        QVERIFY2(filesUnder(disk()) == before, qUtf8Printable(*result.refusal));
    }
    QVERIFY(failed > 0 && failed < count);
    qInfo("%d disks, %d too small", count, failed);
}

int main(int argc, char **argv)
{
    hasOwnMounts = enterOwnMounts();
    QCoreApplication application(argc, argv);
    TstSmallDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smalldisk.moc"
