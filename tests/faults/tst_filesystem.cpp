#include "models/exchange/sampleplan.h"
#include "models/storage/planstore.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/protection.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

constexpr int patience = 10'000; // ms
constexpr int longestName = 255;

/// Something that stands where a file should, and how to make it.
struct Obstacle {
    const char *name;
    const char *path; ///< in the folder of the test, without the ending
    bool (*make)(const QString &path);
};

bool nothing(const QString &)
{
    return true;
}

const Obstacle obstacles[] = {
    {"a folder", "folder", [](const QString &path) { return QDir().mkdir(path); }},
    {"a link in a circle", "circle",
     [](const QString &path) { return QFile::link(QFileInfo(path).fileName(), path); }},
#ifdef Q_OS_UNIX
    {"a pipe", "pipe",
     [](const QString &path) { return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0; }},
#endif
    {"no such folder", "none/file", nothing},
    {"a file for a folder", "plan.shisaku/file", nothing},
    {"a name that is too long", "", nothing},
};

/// The command line with %1 for the folder of the test and %2 for where the obstacle stands.
const char *const jobs[] = {
    "export %1/plan.shisaku --year 2019 --out %2.csv",
    "export %1/plan.shisaku --year 2019 --out %2.xlsx",
    "report %1/plan.shisaku --year 2019 --out %2.html",
    "chart %1/plan.shisaku --year 2019 --kind grade --out %2.svg",
    "template %1/plan.shisaku --out %2.txt",
    "template %1/plan.shisaku --from %2.txt",
    "lint %1/plan.shisaku --text %2.txt",
    "import %1/plan.shisaku %2.csv --year 2019",
    "new %2.shisaku --sample",
    "tally %2.shisaku --year 2019 --by grade",
    "history %2.shisaku",
    "close-year %2.shisaku 2019",
};

QString kindOf(const QString &path)
{
    const QFileInfo info(path);
    return u"%1 %2 %3 %4"_s.arg(info.isSymLink())
        .arg(info.isDir())
        .arg(info.exists())
        .arg(info.isFile());
}

} // namespace

/// The command line where something else stands in the place of a file: a folder, a link in a
/// circle, a pipe, nothing that could hold it, or a place that is write-protected. What must hold:
/// within 10 s, exit 1 and one sentence; what stands there and the plan are as they were, and
/// nothing is left.
class TstFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aProtectedPlaceIsRefused_data();
    void aProtectedPlaceIsRefused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void refuses(const QString &job, const QString &place);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstFileSystem::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
}

void TstFileSystem::refuses(const QString &job, const QString &place)
{
    const QStringList names = namesIn(m_folder->path());
    const QByteArray plan = bytesOf(path(u"plan.shisaku"_s));
    QStringList arguments = job.split(u' ');
    arguments.replaceInStrings(u"%1"_s, m_folder->path());
    arguments.replaceInStrings(u"%2"_s, place);
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = runProgram(arguments);
    QVERIFY2(timer.elapsed() < patience, "it answers");
    QCOMPARE(outcome.exit, 1);
    QVERIFY2(outcome.saysOneSentence(), outcome.err);
    QCOMPARE(namesIn(m_folder->path()), names);
    QVERIFY(bytesOf(path(u"plan.shisaku"_s)) == plan);
}

void TstFileSystem::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("job");
    for (int at = 0; at < int(std::size(obstacles)); ++at) {
        for (const char *job : jobs)
            QTest::addRow("%s: %s", obstacles[at].name, job) << at << QString::fromLatin1(job);
    }
}

void TstFileSystem::whatIsNoFileIsRefused()
{
    QFETCH(int, at);
    QFETCH(QString, job);
    const Obstacle &obstacle = obstacles[at];
    const QString ending = job.section(u"%2"_s, 1).section(u' ', 0, 0);
    const QString name = qstrlen(obstacle.path) > 0 ? QString::fromLatin1(obstacle.path)
                                                    : QString(longestName, u'a');
    if (!obstacle.make(path(name) + ending))
        QSKIP("This file system has no such thing.");
    const QString kind = kindOf(path(name) + ending);
    refuses(job, path(name));
    QCOMPARE(kindOf(path(name) + ending), kind);
}

void TstFileSystem::aProtectedPlaceIsRefused_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("is");
    for (const char *is : {"folder", "file"}) {
        for (const char *job :
             {"export %1/place/old.csv", "report %1/place/old.html", "close-year"}) {
            QTest::addRow("%s: %s", is, job) << QString::fromLatin1(job) << QString::fromLatin1(is);
        }
    }
    QTest::newRow("folder: new") << u"new"_s << u"folder"_s;
}

void TstFileSystem::aProtectedPlaceIsRefused()
{
    QFETCH(QString, job);
    QFETCH(QString, is);
    const QString place = path(u"place"_s);
    QVERIFY(QDir().mkdir(place));
    const QString old =
        job.contains(u'/') ? place + u'/' + job.section(u'/', -1) : place + u"/own.shisaku"_s;
    if (old.endsWith(".shisaku"_L1))
        planFile(place, samplePlan(), u"own.shisaku"_s);
    else
        writeBytes(old, "older");
    const QByteArray bytes = bytesOf(old);
    const QStringList names = namesIn(place);
    const Protection protection(is == "file"_L1 ? old : place);
    if (!protection.holds())
        QSKIP("Nothing can be write-protected here.");
    refuses(job == "new"_L1 ? u"new %2/new.shisaku"_s
            : job == "close-year"_L1
                ? u"close-year %2/own.shisaku 2019"_s
                : job.section(u' ', 0, 0) + u" %1/plan.shisaku --year 2019 --out "_s + old,
            place);
    QVERIFY(bytesOf(old) == bytes);
    QCOMPARE(namesIn(place), names);
}

QTEST_GUILESS_MAIN(TstFileSystem)
#include "tst_filesystem.moc"
