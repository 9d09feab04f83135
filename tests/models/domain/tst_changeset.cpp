#include "models/domain/changeset.h"

#include "models/domain/plan.h"
#include "tests/support/randomplans.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

Evaluation evaluation(GradeId grade)
{
    return {.year = {1}, .measure = {1}, .grade = grade};
}

template <class T>
ChangeSet replacing(T before, T after)
{
    ChangeSet changes;
    changes.replace(std::move(before), std::move(after));
    return changes;
}

bool isWholeChange(const Change &change)
{
    return std::visit([](const auto &c) { return c.before || c.after; }, change);
}

} // namespace

class TstChangeSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inverseExchangesAndTurnsRound();
    void inverseOfTheInverseIsTheChange();
    void followedByOneAfterTheOtherIsTheSame();
    void followedByMakesOneOfSuccessiveValues();
    void followedByKeepsValuesOfOthersApart();
    void followedByNeverLeavesAChangeOfNothing();
    void structureIsAllButTheValuesOfYears();
};

void TstChangeSet::inverseExchangesAndTurnsRound()
{
    ChangeSet changes;
    changes.add(Year{{1}, 2019});
    changes.replace(evaluation({1}), evaluation({2}));
    ChangeSet expected;
    expected.replace(evaluation({2}), evaluation({1}));
    expected.remove(Year{{1}, 2019});
    QVERIFY(changes.inverse() == expected);
}

void TstChangeSet::inverseOfTheInverseIsTheChange()
{
    QVERIFY(rc::check([] {
        const ChangeSet changes = test::anyEdit(test::anyPlan());
        RC_ASSERT(changes.inverse().inverse() == changes);
    }));
}

void TstChangeSet::followedByOneAfterTheOtherIsTheSame()
{
    QVERIFY(rc::check([] {
        const Plan before = test::anyPlan();
        const ChangeSet first = test::anyEdit(before);
        Plan stepwise = before;
        stepwise.apply(first);
        const ChangeSet second = test::anyEdit(stepwise);
        stepwise.apply(second);
        Plan atOnce = before;
        atOnce.apply(first.followedBy(second));
        RC_ASSERT(atOnce == stepwise);
        atOnce.apply(first.followedBy(second).inverse());
        RC_ASSERT(atOnce == before);
    }));
}

void TstChangeSet::followedByMakesOneOfSuccessiveValues()
{
    const ChangeSet changes = replacing(evaluation({1}), evaluation({2}))
                                  .followedBy(replacing(evaluation({2}), evaluation({3})));
    QVERIFY(changes == replacing(evaluation({1}), evaluation({3})));
}

void TstChangeSet::followedByKeepsValuesOfOthersApart()
{
    Evaluation other = evaluation({2});
    other.measure = {2};
    const ChangeSet changes =
        replacing(evaluation({1}), evaluation({2})).followedBy(replacing(other, evaluation({3})));
    QCOMPARE(changes.changes().size(), std::size_t(2));
}

void TstChangeSet::followedByNeverLeavesAChangeOfNothing()
{
    ChangeSet addition;
    addition.add(evaluation({1}));
    const ChangeSet both = addition.followedBy(addition.inverse());
    QVERIFY(std::ranges::all_of(both.changes(), isWholeChange));
    QVERIFY(replacing(evaluation({1}), evaluation({2}))
                .followedBy(replacing(evaluation({2}), evaluation({1})))
                .isEmpty());
}

void TstChangeSet::structureIsAllButTheValuesOfYears()
{
    QVERIFY(!ChangeSet().changesStructure());
    QVERIFY(!replacing(evaluation({1}), evaluation({2})).changesStructure());
    QVERIFY(!replacing(Paragraph{}, Paragraph{}).changesStructure());
    QVERIFY(replacing(Year{{1}, 2019}, Year{{1}, 2020}).changesStructure());
    QVERIFY(replacing(Measure{}, Measure{}).changesStructure());
    QVERIFY(replacing(evaluation({1}), evaluation({2}))
                .followedBy(replacing(PlanInfo{}, PlanInfo{.title = u"名"_s}))
                .changesStructure());
}

QTEST_MAIN(TstChangeSet)
#include "tst_changeset.moc"
