#include "models/exchange/sampleplan.h"
#include "models/storage/planstore.h"
#include "tests/app/program.h"
#include "tests/support/diskfaults.h"
#include "tests/support/files.h"
#include "tests/support/papers.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

using Files = QMap<QString, QByteArray>;

/// Every file under a folder, by its path in it.
Files filesUnder(const QString &folder)
{
    Files files;
    const QDir top(folder);
    for (const QString &name : top.entryList(QDir::Files | QDir::Hidden))
        files.insert(name, bytesOf(top.filePath(name)));
    for (const QString &name : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Files inner = filesUnder(top.filePath(name));
        for (const auto &[path, bytes] : inner.asKeyValueRange())
            files.insert(name + u'/' + path, bytes);
    }
    return files;
}

/// A time stands in them, and in a PDF an id; in a workbook it is of a fixed length.
bool isSameDocument(const QString &name, const QByteArray &one, const QByteArray &other)
{
    if (name.endsWith(".pdf"_L1))
        return one.trimmed().endsWith("%%EOF") &&
               askPdf(u"pdftotext"_s, {}, one) == askPdf(u"pdftotext"_s, {}, other);
    if (name.endsWith(".xlsx"_L1))
        return one.size() == other.size() && one.last(22) == other.last(22);
    return one == other;
}

/// What the program is to do in a folder of its own; %1 stands for that.
struct Job {
    const char *name;
    QStringList arguments;
    bool changesPlan = false;
};

std::vector<Job> allJobs()
{
    const auto out = [](const char *command, const QString &file, const QStringList &more = {}) {
        return QStringList{QString::fromLatin1(command),
                           u"%1/plan.shisaku"_s,
                           u"--year"_s,
                           u"2019"_s,
                           u"--out"_s,
                           u"%1/"_s + file} +
               more;
    };
    std::vector<Job> jobs{
        {"new", {u"new"_s, u"%1/new.shisaku"_s, u"--sample"_s}},
        {"import",
         {u"import"_s, u"%1/plan.shisaku"_s, u"%1/answers.csv"_s, u"--year"_s, u"2019"_s},
         true},
        {"start a year", {u"start-year"_s, u"%1/plan.shisaku"_s, u"2020"_s}, true},
        {"close a year", {u"close-year"_s, u"%1/plan.shisaku"_s, u"2019"_s}, true},
        {"survey", out("survey", u"sheets"_s)},
    };
    for (const QString &suffix : {u"xlsx"_s, u"csv"_s, u"pdf"_s})
        jobs.push_back({"export", out("export", u"measures."_s + suffix)});
    for (const QString &suffix : {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s})
        jobs.push_back({"report", out("report", u"report."_s + suffix)});
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s})
        jobs.push_back({"chart", out("chart", u"chart."_s + suffix, {u"--kind"_s, u"grade"_s})});
    return jobs;
}

} // namespace

/// Each call by which the real program writes in a folder fails in turn, with ENOSPC and with EIO,
/// once and from there on, while it does one job of the command line. What must hold: where it ends
/// with 0, all of what an undisturbed run gives is there; else it says why, and each file is what
/// it was or what it was to become, byte for byte, and the plan opens. Printed is how many faults
/// were tried, and how many of them the program reported.
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
    /// A new folder with a plan, answers to take in and, where the job writes over them, the older
    /// files.
    void prepare(const Files &older);
    Outcome run(const Job &job, const DiskFault &fault);
    int countedCalls() const { return int(bytesOf(m_folder->filePath(u"log"_s)).count('\n')); }
    Plan saved() const { return PlanStore::openReadOnly(folder() + u"/plan.shisaku"_s).read(); }
    void judge(const Job &job, const Outcome &outcome, const Files &older);
    void tryFaults(const Job &job, const Files &older);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_sample;
    Files m_wanted; ///< what an undisturbed run makes
    Plan m_wantedPlan;
    int m_faults = 0;
    int m_reported = 0;
};

void TstFailingWritesJobs::initTestCase()
{
    const QTemporaryDir there;
    m_sample = bytesOf(planFile(there.path(), samplePlan(), u"sample.shisaku"_s));
    QVERIFY(!m_sample.isEmpty());
}

void TstFailingWritesJobs::prepare(const Files &older)
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    writeBytes(folder() + u"/plan.shisaku"_s, m_sample);
    writeBytes(folder() + u"/answers.csv"_s,
               u"施策番号,評価,変更理由\n4,B,新しい理由\n"_s.toUtf8());
    for (const auto &[name, bytes] : older.asKeyValueRange())
        writeBytes(folder() + u'/' + name, bytes);
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
    QStringList arguments = job.arguments;
    arguments.replaceInStrings(u"%1"_s, folder());
    return runProgram(arguments, environment);
}

void TstFailingWritesJobs::judge(const Job &job, const Outcome &outcome, const Files &older)
{
    QVERIFY2(outcome.exit == 0 || outcome.exit == 1, outcome.err);
    const bool isDone = outcome.exit == 0;
    QVERIFY2(isDone || outcome.saysOneSentence(), outcome.err);
    const Plan plan = saved();
    QVERIFY(job.changesPlan || plan == samplePlan());
    QVERIFY2(plan == m_wantedPlan || (!isDone && plan == samplePlan()), outcome.err);
    const Files files = filesUnder(folder());
    for (const auto &[name, bytes] : m_wanted.asKeyValueRange()) {
        if (name.endsWith(".shisaku"_L1) || !files.contains(name)) {
            QVERIFY2(files.contains(name) || !isDone, qUtf8Printable(name));
            continue;
        }
        QVERIFY2((!isDone && files[name] == older.value(name)) ||
                     isSameDocument(name, files[name], bytes),
                 qUtf8Printable(name));
    }
    if (files.contains(u"new.shisaku"_s))
        QVERIFY(PlanStore::openReadOnly(folder() + u"/new.shisaku"_s).read() == samplePlan());
    m_reported += isDone ? 0 : 1;
}

void TstFailingWritesJobs::tryFaults(const Job &job, const Files &older)
{
    prepare(older);
    QVERIFY2(run(job, {}).exit == 0, job.name);
    m_wanted = filesUnder(folder());
    m_wantedPlan = saved();
    const int calls = countedCalls();
    QVERIFY2(calls > 0, "an undisturbed run writes");
    for (const DiskFault &fault : diskFaults(calls, 4)) {
        prepare(older);
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
        const QString file = job.arguments.last().section(u'/', -1);
        QTest::addRow("%d %s, new %s", at, job.name, qUtf8Printable(file)) << at << false;
        if (qstrcmp(job.name, "export") == 0 || qstrcmp(job.name, "report") == 0 ||
            qstrcmp(job.name, "chart") == 0)
            QTest::addRow("%d %s, over an older %s", at, job.name, qUtf8Printable(file))
                << at << true;
    }
}

void TstFailingWritesJobs::jobs()
{
    QFETCH(int, at);
    QFETCH(bool, replaces);
    const Job job = allJobs()[static_cast<std::size_t>(at)];
    Files older;
    if (replaces) {
        const qsizetype out = job.arguments.indexOf("--out"_L1) + 1;
        older.insert(job.arguments[out].section(u'/', -1), QByteArray(100'000, 'o'));
    }
    tryFaults(job, older);
}

QTEST_GUILESS_MAIN(TstFailingWritesJobs)
#include "tst_failingwrites_jobs.moc"
