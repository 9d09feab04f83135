#include "models/exchange/importing/knownindicators.h"

#include "tests/support/plans.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

/// The first measure counts its use and asks how content people are.
Plan planWithIndicators()
{
    Plan plan = samplePlan();
    const MeasureId measure = plan.records<Measure>().all().front().id;
    ChangeSet changes;
    changes.add(Indicator{
        .id = {1}, .measure = measure, .position = 1, .name = u"利用"_s, .unit = u"件"_s});
    changes.add(Indicator{
        .id = {2}, .measure = measure, .position = 2, .name = u"満足度"_s, .unit = u"％"_s});
    plan.apply(changes);
    return plan;
}

} // namespace

/// Indicators of the plan and new ones, by what a file says of them.
class TstKnownIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byName_data();
    void byName();
    void newOnesStandBehindThePlans();
    void noneIsNoName_data();
    void noneIsNoName();
};

void TstKnownIndicators::byName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    QTest::newRow("its name") << u"満足度"_s << 1;
    QTest::newRow("its mark") << u"②"_s << 1;
    QTest::newRow("both") << u"②満足度"_s << 1;
    QTest::newRow("with its unit") << u"満足度（％）"_s << 1;
    QTest::newRow("another name") << u"回数"_s << -1;
    QTest::newRow("another's mark") << u"①満足度"_s << -1;
}

void TstKnownIndicators::byName()
{
    QFETCH(QString, text);
    QFETCH(int, place);
    const Plan plan = planWithIndicators();
    const KnownIndicators known(plan);
    QCOMPARE(known.named(0, text), place < 0 ? std::vector<int>() : std::vector<int>{place});
    QCOMPARE(known.named(1, text), std::vector<int>()); // of another measure
}

void TstKnownIndicators::newOnesStandBehindThePlans()
{
    const Plan plan = planWithIndicators();
    KnownIndicators known(plan);
    const int measure = static_cast<int>(plan.records<Measure>().all().size()); // a new one
    QCOMPARE(known.ofMeasure(0), (std::vector<int>{0, 1}));
    QCOMPARE(known.ofMeasure(measure), std::vector<int>());
    const int place =
        known.add({.measure = measure,
                   .indicator = {.id = {}, .measure = {}, .name = u"受講者数"_s, .unit = u"人"_s},
                   .place = {}});
    QCOMPARE(place, 2);
    QVERIFY(known.isNew(place) && !known.isNew(1));
    QCOMPARE(known.at(place).id.value, qint64(3));
    QCOMPARE(known.named(measure, u"① 受講者数（人）"_s), std::vector<int>{place});
    QCOMPARE(known.takeAdded().size(), std::size_t(1));
}

void TstKnownIndicators::noneIsNoName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isName");
    QTest::newRow("a name") << u"満足度"_s << true;
    QTest::newRow("none") << u"なし"_s << false;
    QTest::newRow("a dash") << u"－"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TstKnownIndicators::noneIsNoName()
{
    QFETCH(QString, text);
    QFETCH(bool, isName);
    QCOMPARE(!indicatorKey(text).isEmpty(), isName);
}

QTEST_GUILESS_MAIN(TstKnownIndicators)
#include "tst_knownindicators.moc"
