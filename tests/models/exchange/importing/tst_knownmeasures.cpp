#include "models/exchange/importing/knownmeasures.h"

#include "tests/support/foreigntables.h"
#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

ForeignCell textCell(const QString &text)
{
    return {ForeignCell::Kind::Text, text};
}

} // namespace

/// Measures of the plan and new ones, by what a file says of them.
class TstKnownMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOnesStandBehindThePlans();
    void aDayIsNoNumber();
    void marksBeforeATitle();
};

void TstKnownMeasures::newOnesStandBehindThePlans()
{
    const Plan plan = samplePlan();
    const int own = static_cast<int>(plan.records<Measure>().all().size());
    KnownMeasures known(plan);
    QCOMPARE(known.end(), own);
    QCOMPARE(known.at(known.byNumber(textCell(u"4"_s))).number, u"4"_s);
    ImportedMeasure added;
    added.measure.number = u"51"_s;
    added.measure.title = u"窓口の予約"_s;
    known.add(added);
    QCOMPARE(known.byNumber(textCell(u"No.51"_s)), own);
    QCOMPARE(known.byTitle(u"窓口の予約"_s), own);
    QVERIFY(known.isNew(own) && !known.isNew(own - 1));
    QCOMPARE(known.at(own).title, u"窓口の予約"_s);
    QCOMPARE(known.takeAdded().size(), std::size_t(1));
}

void TstKnownMeasures::aDayIsNoNumber()
{
    const Plan plan = samplePlan();
    const KnownMeasures known(plan);
    QVERIFY(known.byNumber(textCell(u"4"_s)) >= 0);
    QVERIFY(known.byNumber({ForeignCell::Kind::Number, u"4"_s}) >= 0);
    QCOMPARE(known.byNumber({ForeignCell::Kind::Date, u"4"_s}), MeasureFinder::none);
}

void TstKnownMeasures::marksBeforeATitle()
{
    const Plan plan = samplePlan();
    const KnownMeasures known(plan);
    const Measure &measure = known.at(3);
    QCOMPARE(known.byMarkedTitle(u"※"_s + measure.title), 3);
    QCOMPARE(known.byMarkedTitle(measure.number + u" "_s + measure.title), 3);
    QCOMPARE(known.byMarkedTitle(u"※別の施策"_s), MeasureFinder::none);
}

QTEST_GUILESS_MAIN(TstKnownMeasures)
#include "tst_knownmeasures.moc"
