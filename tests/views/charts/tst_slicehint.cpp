#include "tests/support/plans.h"
#include "views/charts/gradepie.h"
#include "views/charts/slicehint.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

/// What a pointer that rests on a slice is told.
class TstSliceHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewMeasuresAreNamed();
    void ofManyTheFirst();
    void theSlicesOwnYearCounts();
    void withoutAHintTheLabel();
};

void TstSliceHint::fewMeasuresAreNamed()
{
    const Plan plan = samplePlan();
    const YearId year = yearId(plan, 2019);
    const Slice ended = gradePie(plan, year).slices[2]; // 終了, 3 measures
    const QStringList lines = sliceHint(plan, year, ended).split(u'\n');
    const QStringList hint = ended.hint.split(u'\n');
    QCOMPARE(lines.size(), hint.size() + 3);
    QCOMPARE(lines.mid(0, hint.size()), hint);
    int found = 0;
    for (const Measure &measure : plan.measuresInForce(year)) {
        if (plan.evaluationOrEmpty(measure.id, year).grade == gradeId(plan, u"終了"_s))
            found += lines.contains(u"No.%1 %2"_s.arg(measure.number, measure.title)) ? 1 : 0;
    }
    QCOMPARE(found, 3);
}

void TstSliceHint::ofManyTheFirst()
{
    const Plan plan = samplePlan();
    const YearId year = yearId(plan, 2019);
    const Slice many = gradePie(plan, year).slices[0]; // A, 24 measures
    const QStringList lines = sliceHint(plan, year, many).split(u'\n');
    QCOMPARE(lines.filter(u"No."_s).size(), 12);
    QVERIFY2(lines.last().contains(u"12"_s) && !lines.last().startsWith(u"No."_s),
             qPrintable(lines.last()));
}

void TstSliceHint::theSlicesOwnYearCounts()
{
    const Plan plan = samplePlan();
    Slice slice = gradePie(plan, yearId(plan, 2018)).slices.front();
    slice.year = yearId(plan, 2018);
    const QStringList lines = sliceHint(plan, yearId(plan, 2019), slice).split(u'\n');
    QCOMPARE(lines.filter(u"No."_s).size(), slice.count);
}

void TstSliceHint::withoutAHintTheLabel()
{
    const Plan plan = samplePlan();
    const Slice none{.label = u"なし"_s, .behind = {.measures = std::vector<MeasureId>{}}};
    QCOMPARE(sliceHint(plan, yearId(plan, 2019), none), u"なし"_s);
}

QTEST_MAIN(TstSliceHint)
#include "tst_slicehint.moc"
