#include "models/tallies/comparison.h"
#include "tests/support/charts.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"
#include "views/charts/changebars.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const QString improved = u"▲ Improved"_s;
const QString declined = u"▼ Declined"_s;

/// How many measures the bars of the group count.
int countOf(const Chart &chart, const QString &group)
{
    int count = 0;
    std::size_t next = 0;
    for (const Bar &bar : barsOf(chart)) {
        for (int i = 0; i < bar.slices; ++i, ++next)
            count += bar.group == group ? chart.slices.at(next).count : 0;
    }
    return count;
}

/// The sample in which each measure with a grade in 2018 has it still.
Plan unchangedPlan()
{
    Plan plan = samplePlan();
    const YearId before = yearId(plan, 2018);
    ChangeSet changes;
    for (const Evaluation &old : plan.evaluations(yearId(plan, 2019))) {
        Evaluation now = old;
        now.grade = plan.evaluationOrEmpty(old.measure, before).grade;
        changes.replace(old, now);
    }
    plan.apply(changes);
    return plan;
}

} // namespace

class TstChangeBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleAgainstTheYearBefore();
    void groupsKeepImprovedAndDeclinedApart();
    void whatNeverHappenedIsSaid();
    void aBarOfSeveralGradesSaysItsTotal();
    void aYearWithoutOneBeforeSaysSo();
    void anotherYearMayBeAskedFor();
    void figuresAreThoseOfTheComparison();
};

void TstChangeBars::theSampleAgainstTheYearBefore()
{
    const Plan plan = samplePlan();
    const Chart chart = changeBars(plan, yearId(plan, 2019));
    QCOMPARE(barTexts(chart), (QStringList{u"B →: A 6"_s, u"C →: B 1"_s, u"A →: B 1"_s,
                                           u"First: A 18, B 12, 終了 3 = 33"_s}));
    QVERIFY(chart.title.contains(u"FY2018"_s) && chart.title.contains(u"FY2019"_s));
    QVERIFY(chart.note.isEmpty());
    QCOMPARE(chart.slices.front().label, u"▲ Improved, B → A, 6 measure(s)"_s);
    QCOMPARE(chart.slices.back().label, u"First, 終了, 3 measure(s)"_s);
}

void TstChangeBars::groupsKeepImprovedAndDeclinedApart()
{
    const Plan plan = samplePlan();
    QStringList groups;
    for (const Bar &bar : barsOf(changeBars(plan, yearId(plan, 2019))))
        groups << bar.group;
    QCOMPARE(groups, (QStringList{improved, improved, declined, u"Others"_s}));
}

void TstChangeBars::whatNeverHappenedIsSaid()
{
    const Plan none = unchangedPlan();
    QCOMPARE(changeBars(none, yearId(none, 2019)).note,
             u"No measure improved and none declined."_s);
    const Plan plan = samplePlan();
    const YearId before = yearId(plan, 2018);
    for (const bool up : {true, false}) { // each change the other way round is left out
        Plan changed = plan;
        ChangeSet changes;
        for (const MeasureChange &row : compare(plan, before, yearId(plan, 2019)).rows) {
            if (row.kind != (up ? ChangeKind::Declined : ChangeKind::Improved))
                continue;
            Evaluation now = row.after;
            now.grade = row.before.grade;
            changes.replace(row.after, now);
        }
        changed.apply(changes);
        QCOMPARE(changeBars(changed, yearId(plan, 2019)).note,
                 up ? u"No measure declined."_s : u"No measure improved."_s);
    }
}

void TstChangeBars::aBarOfSeveralGradesSaysItsTotal()
{
    const Plan plan = generatedPlan(1000);
    const Chart chart = changeBars(plan, yearId(plan, 2019));
    std::size_t next = 0;
    for (const Bar &bar : barsOf(chart)) {
        int total = 0;
        for (int i = 0; i < bar.slices; ++i, ++next)
            total += chart.slices.at(next).count;
        QCOMPARE(bar.end, bar.slices > 1 ? QString::number(total) : QString());
    }
}

void TstChangeBars::aYearWithoutOneBeforeSaysSo()
{
    const Plan plan = samplePlan();
    const Chart chart = changeBars(plan, yearId(plan, 2018));
    QVERIFY(chart.slices.empty());
    QVERIFY(chart.empty.contains(u"FY2018"_s));
    QVERIFY(chart.description.contains(chart.empty));
    QVERIFY(chart.note.isEmpty());
}

void TstChangeBars::anotherYearMayBeAskedFor()
{
    Plan plan = samplePlan();
    ChangeSet changes;
    changes.add(Year{.id = nextId<Year>(plan), .fiscalYear = 2020});
    plan.apply(changes);
    const Chart chart = changeBars(plan, yearId(plan, 2020), yearId(plan, 2018));
    QVERIFY(chart.title.contains(u"FY2018"_s) && chart.title.contains(u"FY2020"_s));
    QCOMPARE(barTexts(chart), QStringList{u"Not graded: Not graded 41"_s});
}

void TstChangeBars::figuresAreThoseOfTheComparison()
{
    const bool ok = rc::check("each kind of change has its count", [] {
        const Plan plan = anyPlan();
        const Comparison comparison = compare(plan, yearId(plan, 2018), yearId(plan, 2019));
        const Chart chart = changeBars(plan, yearId(plan, 2019));
        RC_ASSERT(countOf(chart, improved) == comparison.count(ChangeKind::Improved));
        RC_ASSERT(countOf(chart, declined) == comparison.count(ChangeKind::Declined));
        const ChangeMatrix matrix = changeMatrix(plan, comparison);
        std::map<std::pair<GradeId, GradeId>, int> cells;
        for (const Slice &slice : chart.slices) {
            for (const MeasureId measure : *slice.behind.measures)
                ++cells[{plan.evaluationOrEmpty(measure, comparison.before).grade,
                         plan.evaluationOrEmpty(measure, comparison.after).grade}];
        }
        for (std::size_t row = 0; row < matrix.before.size(); ++row) {
            for (std::size_t column = 0; column < matrix.after.size(); ++column) {
                const std::pair change(matrix.before[row], matrix.after[column]);
                RC_ASSERT(cells[change] == matrix.counts[row][column]);
            }
        }
    });
    QVERIFY(ok);
}

QTEST_MAIN(TstChangeBars)
#include "tst_changebars.moc"
