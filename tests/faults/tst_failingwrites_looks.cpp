#include "models/exchange/sampleplan.h"
#include "models/files/atomicwrite.h"
#include "models/storage/backups.h"
#include "models/storage/planstore.h"
#include "models/storage/restoring.h"
#include "models/storage/salvage.h"
#include "tests/faults/failingwrites.h"
#include "tests/support/crashedplan.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// Each look at one file fails once (EIO): asking what it is, or opening it for reading. A program
/// that takes that for "there is no such file" loses the file. What must hold after each: what was
/// there is there, or it is kept among the backups. Printed is how many looks there were.
class TstFailingWritesLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTargetIsNeverOverwritten_data();
    void aTargetIsNeverOverwritten();
    void aRestoringKeepsWhatWasThere_data();
    void aRestoringKeepsWhatWasThere();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;  ///< a plan of the sample
    QString m_other; ///< another plan
    QString m_backup;
};

void TstFailingWritesLooks::init()
{
    m_folder = std::make_unique<QTemporaryDir>(quickPlace());
    m_path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
    m_other = planFile(m_folder->path(), generatedPlan(5), u"other.shisaku"_s);
    PlanStore::open(m_path).makeBackup({BackupReason::DayStart});
    m_backup = backupPath(m_path, backupsOf(m_path).front());
}

void TstFailingWritesLooks::aTargetIsNeverOverwritten_data()
{
    using Job = std::function<bool(const QString &, const QString &)>;
    QTest::addColumn<Job>("isDone");
    const auto row = [](const char *name, auto job) {
        QTest::newRow(name) << Job([=](const QString &path, const QString &target) {
            return storageRefusal([&] { job(path, target); }).isNull();
        });
    };
    QTest::newRow("an export") << Job(
        [](const QString &, const QString &target) { return !atomicWrite(target, "text"); });
    row("a copy", [](const QString &path, const QString &target) {
        PlanStore::openReadOnly(path).saveCopy(target);
    });
    row("what is salvaged",
        [](const QString &path, const QString &target) { salvage(path, target); });
    row("a new plan",
        [](const QString &, const QString &target) { PlanStore::create(target, samplePlan()); });
}

void TstFailingWritesLooks::aTargetIsNeverOverwritten()
{
    QFETCH(std::function<bool(const QString &, const QString &)>, isDone);
    const QByteArray before = bytesOf(m_other);
    const QByteArray target = QFile::encodeName(m_other);
    int looks = 0;
    for (int at = 0; at <= looks; ++at) { // the first round counts them
        failLook(target.constData(), at);
        const bool done = isDone(m_path, m_other);
        looks = std::max(looks, countedLooks());
        letWritesThrough();
        QVERIFY2(!done, qPrintable(QString::number(at)));
        QVERIFY2(bytesOf(m_other) == before, qPrintable(QString::number(at)));
    }
    QVERIFY(looks > 0);
    qInfo("%d looks", looks);
}

void TstFailingWritesLooks::aRestoringKeepsWhatWasThere_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("looks at the plan") << QString();
    QTest::newRow("looks at its journal") << u"-journal"_s;
}

void TstFailingWritesLooks::aRestoringKeepsWhatWasThere()
{
    QFETCH(QString, suffix);
    const CrashedPlan crashed = crashedPlan(bytesOf(m_other));
    QFile::remove(m_other);
    const QByteArray target = QFile::encodeName(m_path + suffix);
    int looks = 0;
    for (int at = 0; at <= looks; ++at) {
        removeAllBut(m_backup);
        crashed.layAt(m_path);
        failLook(target.constData(), at);
        const bool done = storageRefusal([&] { restoreBackup(m_path, m_backup); }).isNull();
        looks = std::max(looks, countedLooks());
        letWritesThrough();
        QVERIFY2(isRestoredOrKept(m_path, crashed, samplePlan()), qPrintable(QString::number(at)));
        QVERIFY2(done || crashed.isAt(m_path), qPrintable(QString::number(at)));
    }
    QVERIFY(looks > 0);
    qInfo("%d looks", looks);
}

QTEST_GUILESS_MAIN(TstFailingWritesLooks)
#include "tst_failingwrites_looks.moc"
