#include "models/domain/account.h"
#include "models/domain/yearstart.h"
#include "models/editing/plandocument.h"
#include "models/tallies/counts.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"
#include "tests/support/replay.h"

#include <QTemporaryDir>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

void closeAndReopen(PlanDocument &document)
{
    const YearId year = document.plan().years().back().id;
    if (document.plan().isClosed(year))
        return;
    RC_ASSERT(bool(document.edit(test::readyToClose(document.plan(), year))));
    if (document.plan().measuresInForce(year).empty())
        return; // there is nothing to close
    if (!balance(document.plan(), year).holds())
        return; // a measure that was evaluated is no longer in force
    const EditResult closed = document.closeYear(year);
    if (!closed)
        RC_FAIL(closed.refusal->toStdString());
    if (*rc::gen::arbitrary<bool>())
        RC_ASSERT(bool(document.reopenYear(year, u"訂正"_s)));
}

void startYear(PlanDocument &document)
{
    const Plan &plan = document.plan();
    const int next = nextFiscalYear(plan);
    if (!startRefusal(plan, next, YearKind::Regular))
        RC_ASSERT(bool(
            document.edit(startOf(plan, next, YearKind::Regular, Departments::TakeOver).changes)));
}

void addIndicator(PlanDocument &document)
{
    const Plan &plan = document.plan();
    const auto measures = plan.records<Measure>().all();
    if (measures.empty())
        return;
    const IndicatorId id = nextId<Indicator>(plan);
    ChangeSet changes;
    changes.add(Indicator{.id = id,
                          .measure = measures.front().id,
                          .position = int(plan.indicators(measures.front().id).size()) + 1,
                          .name = u"件数"_s,
                          .unit = test::anyText()});
    changes.add(IndicatorValue{.year = plan.years().front().id, .indicator = id, .target = u"9"_s});
    (void)document.edit(changes); // a closed year refuses it, and then nothing happened
}

/// One thing that an office does to its plan.
void doAnything(PlanDocument &document)
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return (void)document.undo();
    case 1:
        return (void)document.redo();
    case 2:
        return startYear(document);
    case 3:
        return closeAndReopen(document);
    case 4:
        return addIndicator(document);
    default:
        (void)document.edit(test::anyEdit(document.plan())); // refused where a year is closed
    }
}

} // namespace

/// The law that the history tells everything: replayed from nothing, it gives the plan.
class TstHistoryReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replayGivesThePlan();
    void everyStepIsInIt();
    void everyChangedFieldIsOneEntry();
};

void TstHistoryReplay::replayGivesThePlan()
{
    const QTemporaryDir folder;
    int copies = 0;
    QVERIFY(rc::check([&] {
        PlanDocument document(PlanStore::inMemory(test::anyPlan()));
        for (int steps = *rc::gen::inRange(1, 9); steps > 0; --steps)
            doAnything(document);
        const QString path = folder.filePath(u"%1.shisaku"_s.arg(++copies));
        RC_ASSERT(bool(document.saveCopy(path)));
        PlanStore stored = PlanStore::openReadOnly(path);
        const std::optional<Plan> plan = test::replayed(stored.history());
        RC_ASSERT(plan.has_value());
        RC_ASSERT(*plan == stored.read());
        RC_ASSERT(*plan == document.plan());
    }));
}

/// The steps of the law do what their names say: the years are started, closed and reopened.
void TstHistoryReplay::everyStepIsInIt()
{
    auto document = test::sampleDocument();
    const Plan &plan = document->plan();
    const YearId year = test::yearId(plan, 2019);
    QVERIFY(document->closeYear(year) && document->reopenYear(year, u"訂正"_s));
    QVERIFY(document->edit(test::readyToClose(plan, year)));
    QVERIFY(document->closeYear(year));
    QVERIFY(document->edit(startOf(plan, 2020, YearKind::Regular, Departments::Leave).changes));
    QVERIFY(document->undo() && document->redo());
    QVERIFY(test::replayed(document->history()) == plan);
    QVERIFY(plan.year(2020) && plan.isClosed(year));
}

void TstHistoryReplay::everyChangedFieldIsOneEntry()
{
    auto document = test::sampleDocument();
    document->setDisplayName(u"板橋 花子"_s);
    const qint64 last = document->history().back().id;
    const Plan &plan = document->plan();
    Evaluation after =
        plan.evaluationOrEmpty(test::measureId(plan, u"4"_s), test::yearId(plan, 2019));
    after.grade = test::gradeId(plan, u"B"_s);
    after.department = u"情報政策課"_s;
    after.nextSteps = u"続ける"_s;
    QVERIFY(document->editEvaluation(after) && document->undo() && document->redo());
    const History news = document->history(last);
    QCOMPARE(news.size(), std::size_t(9)); // three fields, three times
    QStringList fields;
    for (const HistoryEntry &entry : news) {
        QCOMPARE(entry.account, accountName());
        QCOMPARE(entry.displayName, u"板橋 花子"_s);
        QVERIFY(entry.before != entry.after);
        fields << entry.field;
    }
    for (const QString &field : {u"grade_id"_s, u"department"_s, u"next_steps"_s})
        QCOMPARE(fields.count(field), 3);
}

QTEST_MAIN(TstHistoryReplay)
#include "tst_history_replay.moc"
