#include "tests/support/charts.h"
#include "tests/support/indicators.h"
#include "tests/support/randomplans.h"
#include "views/charts/indicatorlines.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

const Lines &linesOf(const Chart &chart)
{
    return std::get<Lines>(chart.figure);
}

/// What was written, year by year: 「FY2018 100/90」.
QStringList textsOf(const Chart &chart)
{
    const Lines &lines = linesOf(chart);
    QStringList texts;
    for (qsizetype i = 0; i < lines.years.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        texts << lines.years[i] + u' ' + lines.series[0].points.at(at).text + u'/' +
                     lines.series[1].points.at(at).text;
    }
    return texts;
}

/// The plan whose indicator of cases has that target and actual in 2019.
Plan planWithValue(const QString &target, const QString &actual)
{
    Plan plan = planWithIndicators();
    const IndicatorValue before = plan.indicatorValueOrEmpty(cases, yearId(plan, 2019));
    IndicatorValue after = before;
    after.target = target;
    after.actual = actual;
    ChangeSet changes;
    changes.replace(before, after);
    plan.apply(changes);
    return plan;
}

} // namespace

class TstIndicatorLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsAndActualsAsTheyWereWritten();
    void wordsAreNoNumbers();
    void aSliceForEachWrittenValue();
    void theTitleNamesMeasureAndIndicator();
    void yearsBeginWithTheFirstWritten();
    void laterYearsAreNotShown();
    void theOverallEvaluationLooksBackOnAllYears();
    void withoutAnIndicatorTheFirstWithAValue();
    void withoutAValueItSaysSo();
    void valuesAreThoseOfThePlan();
};

void TstIndicatorLines::targetsAndActualsAsTheyWereWritten()
{
    const Plan plan = planWithIndicators();
    const Chart chart = indicatorLines(plan, yearId(plan, 2019), cases);
    QCOMPARE(textsOf(chart), (QStringList{u"FY2018 100/90"_s, u"FY2019 100/"_s}));
    const Lines &lines = linesOf(chart);
    QCOMPARE(lines.unit, u"件"_s);
    QCOMPARE(lines.series.size(), 2U);
    QVERIFY(lines.series[0].isTarget);
    QVERIFY(!lines.series[1].isTarget);
    QCOMPARE(lines.series[1].points[0].value, std::optional(90.0));
    QCOMPARE(lines.series[1].points[1].value, std::nullopt);
    QCOMPARE(lines.series[1].points[1].slice, -1);
}

void TstIndicatorLines::wordsAreNoNumbers()
{
    const Plan plan = planWithValue(u"検討中"_s, u"1,234.5"_s);
    const Chart chart = indicatorLines(plan, yearId(plan, 2019), cases);
    QCOMPARE(textsOf(chart).last(), u"FY2019 検討中/1,234.5"_s);
    QCOMPARE(linesOf(chart).series[0].points.back().value, std::nullopt);
    QVERIFY(linesOf(chart).series[0].points.back().slice >= 0);
    QCOMPARE(linesOf(chart).series[1].points.back().value, std::optional(1234.5));
}

void TstIndicatorLines::aSliceForEachWrittenValue()
{
    const Plan plan = planWithIndicators();
    const Chart chart = indicatorLines(plan, yearId(plan, 2019), cases);
    QStringList labels;
    for (const Slice &slice : chart.slices) {
        labels << slice.label;
        QVERIFY(measuresBehind(plan, slice, slice.year) == std::vector{measureId(plan, u"4"_s)});
        QCOMPARE(slice.count, 1);
        QVERIFY(chart.description.contains(slice.label));
    }
    QCOMPARE(labels, (QStringList{u"FY2018, Target, 100"_s, u"FY2018, Actual, 90"_s,
                                  u"FY2019, Target, 100"_s}));
}

void TstIndicatorLines::theTitleNamesMeasureAndIndicator()
{
    const Plan plan = planWithIndicators();
    const QString title = indicatorLines(plan, yearId(plan, 2019), minutes).title;
    QCOMPARE(title, u"No.4 新公会計システムの運用: ② 待ち時間 (分)"_s);
}

void TstIndicatorLines::yearsBeginWithTheFirstWritten()
{
    Plan plan = planWithIndicators();
    ChangeSet changes;
    changes.add(Year{.id = nextId<Year>(plan), .fiscalYear = 2017});
    changes.remove(plan.indicatorValueOrEmpty(cases, yearId(plan, 2018)));
    plan.apply(changes);
    const auto yearsOf = [&](IndicatorId indicator) {
        return linesOf(indicatorLines(plan, yearId(plan, 2019), indicator)).years;
    };
    QCOMPARE(yearsOf(minutes), (QStringList{u"FY2018"_s, u"FY2019"_s}));
    QCOMPARE(yearsOf(cases), QStringList{u"FY2019"_s});
}

void TstIndicatorLines::laterYearsAreNotShown()
{
    const Plan plan = planWithIndicators();
    QCOMPARE(textsOf(indicatorLines(plan, yearId(plan, 2018), cases)),
             QStringList{u"FY2018 100/90"_s});
}

void TstIndicatorLines::theOverallEvaluationLooksBackOnAllYears()
{
    Plan plan = planWithIndicators();
    const YearId overall = addOverallYear(plan);
    QCOMPARE(textsOf(indicatorLines(plan, overall, cases)),
             (QStringList{u"FY2018 100/90"_s, u"FY2019 100/"_s}));
}

void TstIndicatorLines::withoutAnIndicatorTheFirstWithAValue()
{
    const Plan plan = planWithIndicators();
    const YearId year = yearId(plan, 2019);
    QCOMPARE(indicatorLines(plan, year).title, indicatorLines(plan, year, cases).title);
    QVERIFY(indicatorsWithValues(plan, year) == (std::vector{cases, minutes}));
    Plan fewer = plan;
    ChangeSet changes;
    for (const int each : {2018, 2019})
        changes.remove(plan.indicatorValueOrEmpty(cases, yearId(plan, each)));
    fewer.apply(changes);
    QCOMPARE(indicatorLines(fewer, year).title, indicatorLines(plan, year, minutes).title);
    QVERIFY(indicatorsWithValues(fewer, year) == std::vector{minutes});
}

void TstIndicatorLines::withoutAValueItSaysSo()
{
    const Plan sample = samplePlan();
    const Chart none = indicatorLines(sample, yearId(sample, 2019));
    QVERIFY(none.slices.empty());
    QVERIFY(none.empty.contains(u"FY2019"_s));
    QVERIFY(none.description.contains(none.empty));
    Plan plan = planWithIndicators();
    ChangeSet changes;
    for (const int year : {2018, 2019})
        changes.remove(plan.indicatorValueOrEmpty(cases, yearId(plan, year)));
    plan.apply(changes);
    const Chart empty = indicatorLines(plan, yearId(plan, 2019), cases);
    QVERIFY(empty.slices.empty());
    QVERIFY(empty.title.contains(u"利用件数"_s));
    QVERIFY(!empty.empty.isEmpty());
    QVERIFY(empty.description.contains(empty.empty));
}

void TstIndicatorLines::valuesAreThoseOfThePlan()
{
    const bool ok = rc::check("each written value stands once", [] {
        const Plan plan = anyPlan();
        const YearId year = yearId(plan, 2019);
        for (const IndicatorId indicator : indicatorsWithValues(plan, year)) {
            const Chart chart = indicatorLines(plan, year, indicator);
            QStringList written;
            for (const Year &each : plan.years()) {
                const IndicatorValue value = plan.indicatorValueOrEmpty(indicator, each.id);
                if (!each.isOverall())
                    written << value.target << value.actual;
            }
            written.removeAll(QString());
            QStringList shown;
            for (const Slice &slice : chart.slices)
                shown << slice.figure;
            RC_ASSERT(shown == written);
            for (const Series &series : linesOf(chart).series) {
                RC_ASSERT(static_cast<qsizetype>(series.points.size()) ==
                          linesOf(chart).years.size());
            }
        }
    });
    QVERIFY(ok);
}

QTEST_MAIN(TstIndicatorLines)
#include "tst_indicatorlines.moc"
