#include "models/storage/hotjournal.h"

#include "models/storage/planstore.h"
#include "tests/support/files.h"
#include "tests/support/foreigndatabases.h"
#include "tests/support/plans.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstHotJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingBesideIsNothing();
    void itsOwnIsRolledBack();
    void anothersIsLeft();
    void aThirdFileStays();
    void whatIsNoFileIsNotOpened();
    void aWriterMayTakeItAwayAtAnyMoment();

private:
    /// Lays the companion of that name beside the plan.
    void lay(const QString &name);
    QString refused() const
    {
        return storageRefusal([&] { checkJournal(m_path); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstHotJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
}

void TstHotJournal::lay(const QString &name)
{
    for (const ForeignDatabase &foreign : foreignCompanions()) {
        if (foreign.name == name)
            QVERIFY(foreign.make(m_path));
    }
}

void TstHotJournal::nothingBesideIsNothing()
{
    QVERIFY(!hasJournal(m_path));
    QCOMPARE(refused(), QString());
}

void TstHotJournal::itsOwnIsRolledBack()
{
    lay(u"its own journal"_s);
    QVERIFY(hasJournal(m_path));
    QCOMPARE(refused(), QString());
    QVERIFY2(hasJournal(m_path), "only a copy was tried");
    QVERIFY(PlanStore::open(m_path).read() == samplePlan());
    QVERIFY(!hasJournal(m_path));
}

void TstHotJournal::anothersIsLeft()
{
    const QByteArray before = bytesOf(m_path);
    lay(u"a journal of another copy"_s);
    const QString sentence = refused();
    QVERIFY2(sentence.contains("plan.shisaku-journal"_L1), qUtf8Printable(sentence));
    QVERIFY(hasJournal(m_path));
    QVERIFY(bytesOf(m_path) == before);
}

void TstHotJournal::aThirdFileStays()
{
    lay(u"a journal that names a third file"_s);
    QVERIFY(!refused().isEmpty());
    QCOMPARE(bytesOf(m_path + u".third"_s), QByteArray("somebody's work"));
}

void TstHotJournal::whatIsNoFileIsNotOpened()
{
    const QString journal = m_path + u"-journal"_s;
    QVERIFY(QDir().mkdir(journal));
    QVERIFY(storageRefusal([&] { PlanStore::openReadOnly(m_path); }).contains("-journal"_L1));
    QVERIFY(QDir().rmdir(journal));
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(journal).constData(), 0600), 0);
    QVERIFY(storageRefusal([&] { PlanStore::openReadOnly(m_path); }).contains("-journal"_L1));
    QVERIFY(storageRefusal([&] { PlanStore::open(m_path); }).contains("-journal"_L1));
#endif
}

void TstHotJournal::aWriterMayTakeItAwayAtAnyMoment()
{
    const QString journal = m_path + u"-journal"_s;
    std::atomic<bool> isDone = false;
    std::jthread writer([&] {
        while (!isDone) {
            QFile file(journal);
            if (file.open(QIODevice::WriteOnly))
                file.remove();
        }
    });
    const auto done = qScopeGuard([&] { isDone = true; });
    int seen = 0;
    const QString refusal = storageRefusal([&] {
        for (int look = 0; look < 20'000; ++look)
            seen += hasJournal(m_path) ? 1 : 0;
    });
    QCOMPARE(refusal, QString());
    QVERIFY(seen > 0);
}

QTEST_MAIN(TstHotJournal)
#include "tst_hotjournal.moc"
