#include "models/storage/planstore.h"

#include "models/domain/account.h"
#include "models/exchange/sampleplan.h"
#include "models/storage/storageerror.h"
#include "tests/support/files.h"
#include "tests/support/longchange.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

Evaluation firstEvaluation(const Plan &plan)
{
    return plan.records<Evaluation>().all().front();
}

/// A change of the sample's first evaluation.
ChangeSet changeOf(const Plan &plan)
{
    Evaluation after = firstEvaluation(plan);
    after.achievement = u"新しい実績"_s;
    ChangeSet changes;
    changes.replace(firstEvaluation(plan), after);
    return changes;
}

} // namespace

class TstPlanStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackThePlan();
    void givesBackAnyPlanAndEdit();
    void anotherConnectionSeesWhatWasWritten();
    void aFailedWriteChangesNothing();
    void aStoppedWriteChangesNothing();
    void aFailedReadDoesNotStopTheNextOne();
    void refusesToOverwriteAnotherProgramsChange();
    void refusesToChangeWhatAnotherProgramTookAway();
    void historyNamesTheEditAndTheAccount();
    void emptyTextIsText();
    void dataVersionDiffersWhenAnotherProgramWrites();

private:
    QString newFile() { return planFile(m_folder->path(), m_sample, u"plan.shisaku"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Plan m_sample = samplePlan();
};

void TstPlanStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstPlanStore::givesBackThePlan()
{
    QVERIFY(PlanStore::open(newFile()).read() == m_sample);
    QVERIFY(PlanStore::inMemory(m_sample).read() == m_sample);
    QVERIFY(PlanStore::inMemory().read() == Plan{});
}

void TstPlanStore::givesBackAnyPlanAndEdit()
{
    QVERIFY(rc::check([] {
        Plan plan = anyPlan();
        PlanStore store = PlanStore::inMemory(plan);
        RC_ASSERT(store.read() == plan);
        const ChangeSet changes = anyEdit(plan);
        store.write(changes, u"change"_s);
        plan.apply(changes);
        RC_ASSERT(store.read() == plan);
    }));
}

void TstPlanStore::anotherConnectionSeesWhatWasWritten()
{
    const QString path = newFile();
    PlanStore store = PlanStore::open(path);
    store.write(changeOf(m_sample), u"change"_s);
    Plan expected = m_sample;
    expected.apply(changeOf(m_sample));
    QVERIFY(PlanStore::openReadOnly(path).read() == expected);
}

void TstPlanStore::aFailedWriteChangesNothing()
{
    const QString path = newFile();
    const QByteArray before = bytesOf(path);
    PlanStore store = PlanStore::open(path);
    ChangeSet changes = changeOf(m_sample);
    changes.add(Measure{.id = {99}, .number = u"99"_s, .title = {}, .goal = {99}}); // no such goal
    QVERIFY(!storageRefusal([&] { store.write(changes, u"change"_s); }).isEmpty());
    QVERIFY(bytesOf(path) == before);
    store.write(changeOf(m_sample), u"change"_s);
}

void TstPlanStore::aStoppedWriteChangesNothing()
{
    constexpr int measures = 1'000;
    const QString path = planFile(m_folder->path(), generatedPlan(measures), u"long.shisaku"_s);
    PlanStore store = PlanStore::open(path);
    const Plan before = store.read();
    const auto history = store.history().size();
    const ChangeSet changes = everyAchievement(before);
    std::vector<qsizetype> told;
    const auto stopAtSecond = [&](qsizetype written, qsizetype all) {
        told.push_back(written);
        return told.size() < 2 && all == 2 * measures;
    };
    QVERIFY_THROWS_EXCEPTION(WriteStopped, store.write(changes, u"change"_s, stopAtSecond));
    QCOMPARE(told.size(), std::size_t(2));
    QVERIFY(0 < told[0] && told[0] < told[1] && told[1] < 2 * measures);
    QVERIFY(store.read() == before);
    QCOMPARE(store.history().size(), history);
    store.write(changes, u"change"_s, [](qsizetype, qsizetype) { return true; });
    Plan after = before;
    after.apply(changes);
    QVERIFY(PlanStore::openReadOnly(path).read() == after);
}

void TstPlanStore::aFailedReadDoesNotStopTheNextOne()
{
    const QString path = newFile();
    PlanStore store = PlanStore::open(path);
    runSql(path, {u"ALTER TABLE evaluation RENAME TO hidden"_s});
    QVERIFY(!storageRefusal([&] { store.read(); }).isEmpty());
    const QString refused =
        storageRefusal([&] { runSql(path, {u"ALTER TABLE hidden RENAME TO evaluation"_s}); });
    QVERIFY2(refused.isEmpty(), "the failed read still keeps others from writing");
    QCOMPARE(storageRefusal([&] { store.read(); }), QString());
    QCOMPARE(storageRefusal([&] { store.write(changeOf(m_sample), u"change"_s); }), QString());
}

void TstPlanStore::refusesToOverwriteAnotherProgramsChange()
{
    const QString path = newFile();
    PlanStore store = PlanStore::open(path);
    const Evaluation first = firstEvaluation(m_sample);
    runSql(path, {u"UPDATE evaluation SET reason = '他の人の理由' WHERE year_id = %1 AND "
                  "measure_id = %2"_s.arg(first.year.value)
                      .arg(first.measure.value)});
    QVERIFY(!storageRefusal([&] { store.write(changeOf(m_sample), u"change"_s); }).isEmpty());
    QCOMPARE(firstEvaluation(store.read()).reason, u"他の人の理由"_s);
}

void TstPlanStore::refusesToChangeWhatAnotherProgramTookAway()
{
    const QString path = newFile();
    PlanStore store = PlanStore::open(path);
    runSql(path, {u"DELETE FROM evaluation"_s});
    QVERIFY(!storageRefusal([&] { store.write(changeOf(m_sample), u"change"_s); }).isEmpty());
    QVERIFY(store.read().records<Evaluation>().all().empty());
}

void TstPlanStore::historyNamesTheEditAndTheAccount()
{
    const QString path = newFile();
    PlanStore::open(path).write(changeOf(m_sample), u"No.４ 取組実績"_s);
    runSql(path, {u"UPDATE goal SET title = 'x' WHERE id = 1"_s});
    Database database = Database::open(path, Database::Access::ReadOnly);
    QSqlQuery row = database.run(
        u"SELECT e.name, e.made_by, e.made_at, h.field, h.old_value, h.new_value FROM history h "
        "LEFT JOIN edit e ON e.id = h.edit_id ORDER BY h.id DESC LIMIT 2"_s);
    QVERIFY(row.next());
    QVERIFY2(row.value(0).isNull(), "another program's change is no edit of ours");
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toString(), u"No.４ 取組実績"_s);
    QCOMPARE(row.value(1).toString(), accountName());
    QVERIFY(QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(row.value(3).toString(), u"achievement"_s);
    QCOMPARE(row.value(4).toString(), QString());
    QCOMPARE(row.value(5).toString(), u"新しい実績"_s);
}

void TstPlanStore::emptyTextIsText()
{
    Database database = Database::open(newFile(), Database::Access::ReadOnly);
    QCOMPARE(database.value(u"SELECT count(*) FROM evaluation WHERE department = ''"_s).toInt(),
             static_cast<int>(m_sample.records<Evaluation>().all().size()));
    QCOMPARE(database.value(u"SELECT typeof(?)"_s, {QString()}).toString(), u"text"_s);
    QCOMPARE(database.value(u"SELECT typeof(?)"_s, {QVariant()}).toString(), u"null"_s);
}

void TstPlanStore::dataVersionDiffersWhenAnotherProgramWrites()
{
    const QString path = newFile();
    PlanStore store = PlanStore::open(path);
    const int before = store.dataVersion();
    store.write(changeOf(m_sample), u"change"_s);
    QCOMPARE(store.dataVersion(), before);
    runSql(path, {u"UPDATE goal SET title = 'x' WHERE id = 1"_s});
    QVERIFY(store.dataVersion() != before);
}

QTEST_MAIN(TstPlanStore)
#include "tst_planstore.moc"
