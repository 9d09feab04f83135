#include "models/exchange/sampleplan.h"
#include "models/storage/backups.h"
#include "models/storage/planstore.h"
#include "models/storage/restoring.h"
#include "tests/faults/failingwrites.h"
#include "tests/support/child.h"
#include "tests/support/crashedplan.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/trials.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// A backup is restored over a plan that crashed, and the program dies before each call that
/// changes a file, from the last one backwards, where kills at random moments (tst_kills_outputs)
/// hit few of them. What must hold after each: the plan is as it was, with its journal, or the
/// restored one without, or there is none, and then the old one is kept among the backups;
/// restoring once more succeeds and leaves nothing behind. Printed is how many deaths of how many
/// were tried.
class TstFailingWritesDeaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRestoringIsCutShortAnywhere();

private:
    /// The plan has crashed, and there is one backup, of the sample.
    void crash();
    void dieBefore(int call);
    QByteArray folder() const { return QFile::encodeName(m_folder.path()); }

    const QTemporaryDir m_folder{quickPlace()};
    const QString m_path = m_folder.filePath(u"plan.shisaku"_s);
    QString m_backup;
    CrashedPlan m_crashed;
};

void TstFailingWritesDeaths::initTestCase()
{
    const QTemporaryDir other;
    m_crashed = crashedPlan(bytesOf(planFile(other.path(), generatedPlan(50), u"other"_s)));
    planFile(m_folder.path(), samplePlan(), u"plan.shisaku"_s);
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    m_backup = backupPath(m_path, backupsOf(m_path).front());
}

void TstFailingWritesDeaths::crash()
{
    removeAllBut(m_backup);
    m_crashed.layAt(m_path);
}

void TstFailingWritesDeaths::aRestoringIsCutShortAnywhere()
{
    crash();
    failWrites(folder().constData(), 0, 0, false); // counts them
    restoreBackup(m_path, m_backup);
    letWritesThrough();
    const int calls = countedWrites();
    QVERIFY2(calls > 40, "the restoring writes");
    const int deaths = std::min(trials(40), calls);
    for (int call = calls; call > calls - deaths; --call) {
        dieBefore(call);
        if (QTest::currentTestFailed()) {
            qInfo("before the call %d", call);
            return;
        }
    }
    qInfo("%d deaths of %d", deaths, calls);
}

void TstFailingWritesDeaths::dieBefore(int call)
{
    crash();
    Child child([&](const Say &say) {
        dieAt(folder().constData(), call);
        restoreBackup(m_path, m_backup);
        say("restored");
    });
    child.waitForEnd();
    QVERIFY2(child.said().isEmpty(), "it died");
    QVERIFY(isRestoredOrKept(m_path, m_crashed, samplePlan()));
    restoreBackup(m_path, m_backup);
    QVERIFY(PlanStore::openReadOnly(m_path).read() == samplePlan());
    QCOMPARE(namesIn(m_folder.path()).size(), 2); // the plan and the folder of its backups
}

QTEST_GUILESS_MAIN(TstFailingWritesDeaths)
#include "tst_failingwrites_deaths.moc"
