#include "models/domain/measurenumbers.h"

#include "models/domain/admission.h"
#include "tests/support/plans.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstMeasureNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreedNumberCanBeGivenAway();
    void knowsWhatAllMeasuresWouldSay();
};

void TstMeasureNumbers::aFreedNumberCanBeGivenAway()
{
    const Plan plan = samplePlan();
    const auto measures = plan.records<Measure>().all();
    Measure free = measures[0];
    free.number = u"99"_s;
    Measure taker = measures[1];
    taker.number = measures[0].number;
    ChangeSet both;
    both.replace(measures[0], free);
    both.replace(measures[1], taker);
    QCOMPARE(refusal(plan, both), std::nullopt);
    ChangeSet tooEarly;
    tooEarly.replace(measures[1], taker);
    tooEarly.replace(measures[0], free);
    QVERIFY(refusal(plan, tooEarly));
}

void TstMeasureNumbers::knowsWhatAllMeasuresWouldSay()
{
    QVERIFY(rc::check([] {
        Plan plan;
        MeasureNumbers numbers;
        for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200))) {
            Measure measure;
            measure.id = {1 + step % 8};
            measure.number = QString::number(step / 25);
            const Measure *before = plan.find<Measure>(measure.id);
            Replacement<Measure> change{.before = {}, .after = measure};
            if (before)
                change.before = *before;
            if (before && step % 3 == 0)
                change.after.reset();
            bool isTaken = false;
            for (const Measure &other : plan.records<Measure>().all())
                isTaken |= change.after && other.id != measure.id && other.number == measure.number;
            const auto taken = numbers.taken(plan, change);
            RC_ASSERT(taken.has_value() == isTaken);
            if (isTaken)
                continue;
            plan.apply(Change(change));
            numbers.apply(Change(change));
        }
    }));
}

QTEST_GUILESS_MAIN(TstMeasureNumbers)
#include "tst_measurenumbers.moc"
