#include "models/storage/planstore.h"

#include "tests/support/child.h"
#include "tests/support/files.h"
#include "tests/support/plans.h"

#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// A change of the sample's first evaluation.
ChangeSet someChange()
{
    const Evaluation before = samplePlan().records<Evaluation>().all().front();
    Evaluation after = before;
    after.achievement = u"新しい実績"_s;
    ChangeSet changes;
    changes.replace(before, after);
    return changes;
}

} // namespace

/// Who may write a plan's file, and that the right passes on.
class TstPlanStoreTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoWritesHasTheRight();
    void aReaderLearnsThatTheWriterIsGone();
    void aKilledWriterIsGone();
    void whoReopensAFreePlanWritesIt();
    void whoComesFirstWrites();
    void theNameInTheHistoryIsKept();
    void whatTheFileForbidsIsNotFollowed();
    void aFileThatIsGoneIsNotReopened();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstPlanStoreTurns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = planFile(m_folder->path(), samplePlan(), u"plan.shisaku"_s);
}

void TstPlanStoreTurns::whoWritesHasTheRight()
{
    PlanStore writer = PlanStore::open(m_path);
    PlanStore reader = PlanStore::open(m_path);
    QVERIFY(writer.right() == WritingRight::Held);
    QVERIFY(reader.right() == WritingRight::Elsewhere);
    const QString obstacle = reader.obstacle();
    writer.followWriter();
    reader.followWriter();
    QVERIFY(writer.right() == WritingRight::Held);
    QVERIFY(reader.right() == WritingRight::Elsewhere);
    QCOMPARE(reader.obstacle(), obstacle);
    QCOMPARE(storageRefusal([&] { writer.write(someChange(), u"change"_s); }), QString());
}

void TstPlanStoreTurns::aReaderLearnsThatTheWriterIsGone()
{
    std::optional<PlanStore> writer = PlanStore::open(m_path);
    PlanStore reader = PlanStore::open(m_path);
    const QString obstacle = reader.obstacle();
    writer.reset();
    reader.followWriter();
    QVERIFY(reader.right() == WritingRight::Free);
    QVERIFY(reader.isReadOnly()); // until it is reopened
    QVERIFY(reader.obstacle() != obstacle && reader.obstacle().endsWith(u'.'));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"plan.shisaku"_s}); // looking takes nothing
    writer = PlanStore::open(m_path);
    QVERIFY(!writer->isReadOnly());
    reader.followWriter();
    QVERIFY(reader.right() == WritingRight::Elsewhere);
    QCOMPARE(reader.obstacle(), obstacle);
}

void TstPlanStoreTurns::aKilledWriterIsGone()
{
    Child writer([&](const Say &say) {
        const PlanStore store = PlanStore::open(m_path);
        say("open");
        std::this_thread::sleep_for(1h);
    });
    writer.waitForWord();
    PlanStore reader = PlanStore::open(m_path);
    QVERIFY(reader.right() == WritingRight::Elsewhere);
    writer.kill();
    reader.followWriter();
    QVERIFY(reader.right() == WritingRight::Free);
    QVERIFY(!reader.reopened().isReadOnly());
}

void TstPlanStoreTurns::whoReopensAFreePlanWritesIt()
{
    std::optional<PlanStore> writer = PlanStore::open(m_path);
    PlanStore reader = PlanStore::open(m_path);
    writer->write(someChange(), u"change"_s);
    const Plan left = writer->read();
    writer.reset();
    reader = reader.reopened();
    QVERIFY(reader.right() == WritingRight::Held);
    QCOMPARE(reader.obstacle(), QString());
    QVERIFY(reader.read() == left);
    reader.write(someChange().inverse(), u"change"_s);
    QVERIFY(PlanStore::openReadOnly(m_path).read() == samplePlan());
}

void TstPlanStoreTurns::whoComesFirstWrites()
{
    std::optional<PlanStore> writer = PlanStore::open(m_path);
    const PlanStore one = PlanStore::open(m_path);
    const PlanStore other = PlanStore::open(m_path);
    writer.reset();
    const PlanStore first = one.reopened();
    const PlanStore second = other.reopened();
    QVERIFY(first.right() == WritingRight::Held);
    QVERIFY(second.right() == WritingRight::Elsewhere);
    QVERIFY2(second.obstacle().contains(QSysInfo::machineHostName()),
             qUtf8Printable(second.obstacle()));
}

void TstPlanStoreTurns::theNameInTheHistoryIsKept()
{
    std::optional<PlanStore> writer = PlanStore::open(m_path);
    PlanStore reader = PlanStore::open(m_path);
    reader.setDisplayName(u"佐藤"_s);
    writer.reset();
    reader = reader.reopened();
    reader.write(someChange(), u"change"_s);
    QCOMPARE(reader.history().back().displayName, u"佐藤"_s);
}

void TstPlanStoreTurns::whatTheFileForbidsIsNotFollowed()
{
    PlanStore reader = PlanStore::openReadOnly(m_path);
    const QString obstacle = reader.obstacle();
    reader.followWriter();
    QVERIFY(reader.right() == WritingRight::Denied);
    QCOMPARE(reader.obstacle(), obstacle);
    PlanStore writer = PlanStore::open(m_path);
    writer.forbidWriting(u"Altered."_s);
    writer.followWriter();
    QVERIFY(writer.right() == WritingRight::Denied);
}

void TstPlanStoreTurns::aFileThatIsGoneIsNotReopened()
{
    std::optional<PlanStore> writer = PlanStore::open(m_path);
    PlanStore reader = PlanStore::open(m_path);
    writer.reset();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(!storageRefusal([&] { reader = reader.reopened(); }).isEmpty());
    QVERIFY(reader.isReadOnly());
    QVERIFY(!QFile::exists(m_path));
}

QTEST_MAIN(TstPlanStoreTurns)
#include "tst_planstore_turns.moc"
