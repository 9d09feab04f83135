#include "models/domain/usage.h"

#include "models/domain/admission.h"
#include "tests/support/plans.h"
#include "tests/support/testwindow.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

class TstUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheFirstAndCountsTheRest_data();
    void namesTheFirstAndCountsTheRest();
    void whatIsNotUsedMayGo();
    void aRefusalSaysByWhat();
    void aYearWithAReportStays();
};

namespace
{

/// The sample with an indicator that has a value, a year of which there are only two texts of its
/// report, and a goal, a grade, a direction and a measure
/// that nothing uses.
Plan plan()
{
    Plan plan = samplePlan();
    ChangeSet changes;
    changes.add(Indicator{.id = {1}, .measure = {4}, .position = 1, .name = u"公表"_s});
    changes.add(IndicatorValue{test::yearId(plan, 2019), {1}, u"1"_s, {}});
    changes.add(Goal{{9}, 9, {}, u"空"_s});
    changes.add(Grade{{9}, 9, u"D"_s, {}, {}});
    changes.add(Direction{{9}, 9, u"空"_s});
    changes.add(
        Measure{.id = {99}, .number = u"99"_s, .title = u"空"_s, .goal = {1}, .inForceFrom = 2020});
    changes.add(Year{.id = {8}, .fiscalYear = 2017});
    changes.add(Paragraph{{8}, u"goal/1"_s, {}, {}});
    changes.add(Paragraph{{8}, u"purpose"_s, {}, {}});
    changes.add(Year{.id = {9}, .fiscalYear = 2020});
    plan.apply(changes);
    return plan;
}

} // namespace

void TstUsage::initTestCase()
{
    test::useJapanese();
}

void TstUsage::namesTheFirstAndCountsTheRest_data()
{
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("by");
    const Plan p = plan();
    QTest::newRow("goal") << usage(p, p.goals().front()) << u"No.1 ほか4件"_s;
    Plan numbered = p;
    Measure measure = *p.find<Measure>({1});
    measure.number = u"%2"_s;
    numbered.apply(Change(Replacement<Measure>{*p.find<Measure>({1}), measure}));
    QTest::newRow("a number like a place")
        << usage(numbered, p.goals().front()) << u"No.%2 ほか4件"_s;
    QTest::newRow("grade") << usage(p, *p.find<Grade>(test::gradeId(p, u"C"_s)))
                           << u"平成30年度のNo.24"_s;
    QTest::newRow("direction") << usage(p, *p.find<Direction>(test::directionId(p, u"計画修正"_s)))
                               << u"令和元年度のNo.39"_s;
    QTest::newRow("measure") << usage(p, *p.find<Measure>({1})) << u"令和元年度のNo.1"_s;
    QTest::newRow("indicator") << usage(p, *p.find<Indicator>({1})) << u"令和元年度のNo.4"_s;
    QTest::newRow("year") << usage(p, *p.year(2018)) << u"平成30年度のNo.4 ほか7件"_s;
}

void TstUsage::namesTheFirstAndCountsTheRest()
{
    QFETCH(QString, used);
    QTEST(used, "by");
}

void TstUsage::whatIsNotUsedMayGo()
{
    const Plan p = plan();
    QCOMPARE(usage(p, *p.find<Goal>({9})) + usage(p, *p.find<Grade>({9})) +
                 usage(p, *p.find<Direction>({9})) + usage(p, *p.find<Measure>({99})) +
                 usage(p, *p.find<Year>({9})) + usage(p, p.info()),
             QString());
}

void TstUsage::aRefusalSaysByWhat()
{
    const Plan p = plan();
    ChangeSet changes;
    changes.remove(*p.find<Grade>(test::gradeId(p, u"C"_s)));
    const auto sentence = refusal(p, changes);
    QVERIFY(sentence && sentence->contains(u"平成30年度のNo.24"_s));
}

void TstUsage::aYearWithAReportStays()
{
    const Plan p = plan();
    const Year year = *p.year(2017);
    QVERIFY2(usage(p, year).contains(yearLabel(year)), qUtf8Printable(usage(p, year)));
    ChangeSet removal;
    removal.remove(year);
    QVERIFY(refusal(p, removal));
    ChangeSet whole;
    for (const Paragraph &paragraph : p.paragraphs(year.id)) {
        QCOMPARE(usage(p, paragraph), QString());
        whole.remove(paragraph);
    }
    whole.remove(year);
    QCOMPARE(refusal(p, whole).value_or(QString()), QString());
}

QTEST_MAIN(TstUsage)
#include "tst_usage.moc"
