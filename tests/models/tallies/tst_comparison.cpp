#include "models/tallies/comparison.h"

#include "tests/support/files.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"

#include <QtTest>

#include <numeric>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;

Q_DECLARE_METATYPE(shisaku::ChangeKind)

namespace
{

Comparison between(const Plan &plan, int before, int after)
{
    return compare(plan, test::yearId(plan, before), test::yearId(plan, after));
}

int sum(const std::vector<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Grade grade(GradeId id, int position, const QString &code, GradeRole role)
{
    return {id, position, code, code, {}, role};
}

/// The sample with a grade that is excluded, a second one for ended, and its overall evaluation.
Plan widerPlan()
{
    Plan plan = samplePlan();
    ChangeSet changes;
    changes.add(grade({7}, 7, u"対象外"_s, GradeRole::Excluded));
    changes.add(grade({8}, 8, u"廃止"_s, GradeRole::Ended));
    changes.add(Year{.id = {9}, .fiscalYear = 2020, .kind = YearKind::Overall});
    plan.apply(changes);
    return plan;
}

} // namespace

class TstComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedChangesAreFound_data();
    void thePublishedChangesAreFound();
    void nothingElseChangedInTheSample();
    void kinds_data();
    void kinds();
    void thePlaceInTheScaleCountsNotTheId();
    void theEarlierYearComesFirst();
    void theOverallEvaluationComesLast();
    void aYearIsComparedWithTheOneBefore();
    void measuresAreThoseOfTheLaterYear();
    void anUnknownYearHasNoRows();
    void everyMeasureCountsOnce();
    void improvedAndDeclinedMirrorEachOther();
    void theMatrixIsOfAllMeasures();
};

void TstComparison::thePublishedChangesAreFound_data()
{
    QTest::addColumn<QStringList>("published");
    for (const QStringList &row : test::dataRows(u"known-measures.tsv"_s))
        QTest::newRow(qUtf8Printable(u"No."_s + row[0])) << row;
}

void TstComparison::thePublishedChangesAreFound()
{
    QFETCH(QStringList, published);
    const Plan plan = samplePlan();
    const Comparison comparison = between(plan, 2018, 2019);
    const auto row =
        std::ranges::find(comparison.rows, published[0],
                          [](const MeasureChange &change) { return change.measure.number; });
    QVERIFY(row != comparison.rows.end());
    QCOMPARE(row->measure.title, published[1]);
    QVERIFY(row->before.grade == test::gradeId(plan, published[3]));
    QVERIFY(row->after.grade == test::gradeId(plan, published[4]));
    QCOMPARE(row->after.reason, published[5]);
    // The published scale of these is A, B, C, so the letters tell.
    QCOMPARE(row->kind, published[4] < published[3] ? ChangeKind::Improved : ChangeKind::Declined);
}

void TstComparison::nothingElseChangedInTheSample()
{
    const Comparison comparison = between(samplePlan(), 2018, 2019);
    QStringList changed;
    for (const MeasureChange &row : comparison.rows) {
        if (isChanged(row.kind))
            changed << row.measure.number;
    }
    QStringList published;
    for (const QStringList &row : test::dataRows(u"known-measures.tsv"_s))
        published << row[0];
    QCOMPARE(published.size(), 8);
    QCOMPARE(changed, published);
    QCOMPARE(comparison.changedCount(), 8);
    QCOMPARE(comparison.count(ChangeKind::First), 33);
}

void TstComparison::kinds_data()
{
    QTest::addColumn<QString>("before"); // code; empty for none
    QTest::addColumn<QString>("after");
    QTest::addColumn<ChangeKind>("expected");
    QTest::addColumn<bool>("changed");
    const auto row = [](const QString &before, const QString &after, ChangeKind expected,
                        bool changed) {
        QTest::newRow(qUtf8Printable(u"%1 to %2"_s.arg(before, after)))
            << before << after << expected << changed;
    };
    row(u"B"_s, u"A"_s, ChangeKind::Improved, true);
    row(u"A"_s, u"B"_s, ChangeKind::Declined, true);
    row(u"A"_s, u"AA"_s, ChangeKind::Improved, true);
    row(u"AA"_s, u"C"_s, ChangeKind::Declined, true);
    row(u"A"_s, u"A"_s, ChangeKind::Same, false);
    row(u"その他"_s, u"その他"_s, ChangeKind::Same, false);
    row(u"終了"_s, u"終了"_s, ChangeKind::Same, false);
    row(u"A"_s, u"終了"_s, ChangeKind::Ended, true);
    row(u"その他"_s, u"終了"_s, ChangeKind::Ended, true);
    row(u"終了"_s, u"廃止"_s, ChangeKind::Other, true);
    row(u"終了"_s, u"A"_s, ChangeKind::Other, true);
    row(u"A"_s, u"その他"_s, ChangeKind::Other, true);
    row(u"その他"_s, u"A"_s, ChangeKind::Other, true);
    row(u"対象外"_s, u"B"_s, ChangeKind::Other, true);
    row(u"B"_s, u"対象外"_s, ChangeKind::Other, true);
    row({}, u"A"_s, ChangeKind::First, false);
    row({}, u"終了"_s, ChangeKind::First, false);
    row(u"A"_s, {}, ChangeKind::Ungraded, false);
    row({}, {}, ChangeKind::Ungraded, false);
}

void TstComparison::kinds()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(bool, changed);
    const Plan plan = widerPlan();
    const ChangeKind kind =
        changeKind(plan, test::gradeId(plan, before), test::gradeId(plan, after));
    QTEST(kind, "expected");
    QCOMPARE(isChanged(kind), changed);
}

void TstComparison::thePlaceInTheScaleCountsNotTheId()
{
    Plan plan;
    ChangeSet changes;
    changes.add(grade({1}, 2, u"良"_s, GradeRole::Rated));
    changes.add(grade({2}, 1, u"優"_s, GradeRole::Rated));
    plan.apply(changes);
    QCOMPARE(changeKind(plan, {1}, {2}), ChangeKind::Improved);
    QCOMPARE(changeKind(plan, {2}, {1}), ChangeKind::Declined);
}

void TstComparison::theEarlierYearComesFirst()
{
    const Plan plan = samplePlan();
    const Comparison turned = between(plan, 2019, 2018);
    QVERIFY(turned.before == test::yearId(plan, 2018));
    QVERIFY(turned.after == test::yearId(plan, 2019));
    QCOMPARE(turned.changedCount(), between(plan, 2018, 2019).changedCount());
}

void TstComparison::theOverallEvaluationComesLast()
{
    Plan plan = widerPlan();
    const MeasureId measure = test::measureId(plan, u"4"_s);
    ChangeSet changes;
    changes.add(Evaluation{.year = {9}, .measure = measure, .grade = test::gradeId(plan, u"AA"_s)});
    plan.apply(changes);
    const Comparison comparison = compare(plan, {9}, test::yearId(plan, 2019));
    QVERIFY(comparison.after == YearId{9});
    QCOMPARE(comparison.count(ChangeKind::Improved), 1);
    QCOMPARE(comparison.count(ChangeKind::Ungraded), 40);
}

void TstComparison::aYearIsComparedWithTheOneBefore()
{
    const Plan plan = widerPlan();
    QCOMPARE(yearToCompareWith(plan, test::yearId(plan, 2019)), plan.year(2018));
    QCOMPARE(yearToCompareWith(plan, test::yearId(plan, 2018)), nullptr);
    QCOMPARE(yearToCompareWith(plan, {9}), plan.year(2019));
    QCOMPARE(yearToCompareWith(plan, {}), nullptr);
}

void TstComparison::measuresAreThoseOfTheLaterYear()
{
    Plan plan = samplePlan();
    const Measure before = *plan.find<Measure>(test::measureId(plan, u"4"_s));
    Measure ended = before;
    ended.inForceTo = 2018;
    ChangeSet changes;
    changes.replace(before, ended);
    plan.apply(changes);
    const Comparison comparison = between(plan, 2018, 2019);
    QCOMPARE(comparison.rows.size(), std::size_t(40));
    QCOMPARE(comparison.changedCount(), 7);
}

void TstComparison::anUnknownYearHasNoRows()
{
    const Plan plan = samplePlan();
    QVERIFY(compare(plan, {}, test::yearId(plan, 2019)).rows.empty());
    QVERIFY(compare(plan, test::yearId(plan, 2018), {99}).rows.empty());
    QCOMPARE(changeMatrix(plan, compare(plan, {}, {})).total, 0);
}

void TstComparison::everyMeasureCountsOnce()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        const Comparison comparison = between(plan, 2018, 2019);
        const auto measures = plan.measuresInForce(test::yearId(plan, 2019));
        int counted = 0;
        for (const ChangeKind kind : comparison.kinds())
            counted += comparison.count(kind);
        RC_ASSERT(counted == static_cast<int>(measures.size()));
        RC_ASSERT(std::ranges::equal(comparison.rows, measures, {}, &MeasureChange::measure));
    }));
}

void TstComparison::improvedAndDeclinedMirrorEachOther()
{
    QVERIFY(rc::check([] {
        const Plan plan = widerPlan();
        const GradeId one{*rc::gen::inRange(0, 9)};
        const GradeId other{*rc::gen::inRange(0, 9)};
        RC_ASSERT((changeKind(plan, one, other) == ChangeKind::Improved) ==
                  (changeKind(plan, other, one) == ChangeKind::Declined));
    }));
}

void TstComparison::theMatrixIsOfAllMeasures()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        const Comparison comparison = between(plan, 2018, 2019);
        const ChangeMatrix matrix = changeMatrix(plan, comparison);
        const int inForce = static_cast<int>(comparison.rows.size());
        RC_ASSERT(matrix.total == inForce);
        RC_ASSERT(sum(matrix.rowTotals) == inForce);
        RC_ASSERT(sum(matrix.columnTotals) == inForce);
        for (std::size_t i = 0; i < matrix.before.size(); ++i) {
            RC_ASSERT(sum(matrix.counts[i]) == matrix.rowTotals[i]);
            RC_ASSERT(bool(matrix.before[i]) || matrix.rowTotals[i] > 0);
        }
        for (std::size_t i = 0; i < matrix.after.size(); ++i)
            RC_ASSERT(bool(matrix.after[i]) || matrix.columnTotals[i] > 0);
        RC_ASSERT(matrix.before.size() >= plan.grades().size());
    }));
}

QTEST_MAIN(TstComparison)
#include "tst_comparison.moc"
