#include "views/charts/chartkind.h"

#include "models/domain/filename.h"
#include "models/reports/injapanese.h"
#include "models/tallies/wording.h"
#include "tests/support/charts.h"
#include "tests/support/indicators.h"
#include "tests/support/randomplans.h"
#include "views/charts/chartpaper.h"
#include "views/charts/palette.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

QStringList namesOf(const std::vector<ChartOrder> &orders)
{
    QStringList names;
    for (const ChartOrder &order : orders)
        names << order.fileName;
    return names;
}

/// Every chart of measures that the plan has: each kind, year and choice.
std::vector<ChartOrder> chartsOfMeasures(const Plan &plan)
{
    std::vector<ChartOrder> orders;
    for (const ChartKind *kind : chartKinds()) {
        for (const Year &year : plan.years()) {
            if (kind->has(ChartKind::OfIndicator))
                continue;
            orders.push_back({kind, {.year = year.id}, {}});
            if (kind->has(ChartKind::Shares))
                orders.push_back({kind, {.year = year.id, .share = true}, {}});
            for (const Year &other : plan.years()) {
                if (kind->has(ChartKind::EarlierYear) && isEarlier(other, year))
                    orders.push_back({kind, {.year = year.id, .other = other.id}, {}});
            }
        }
    }
    return orders;
}

YearId yearOf(const Slice &slice, YearId ofChart)
{
    return slice.year ? slice.year : ofChart;
}

// Laws of a chart: each names what breaks it, and nothing where it holds.

/// Each measure in force stands once in each of the chart's years, unless the chart says why none.
QString figuresFault(const Plan &plan, const Chart &chart, YearId year)
{
    std::map<YearId, std::vector<MeasureId>> seen;
    for (const Slice &slice : chart.slices) {
        const auto behind = measuresBehind(plan, slice, yearOf(slice, year));
        if (static_cast<int>(behind.size()) != slice.count || slice.count == 0)
            return u"count: "_s + slice.label;
        auto &measures = seen[yearOf(slice, year)];
        measures.insert(measures.end(), behind.begin(), behind.end());
    }
    if (chart.empty.isEmpty())
        seen.try_emplace(year);
    for (auto &[each, measures] : seen) {
        std::vector<MeasureId> inForce;
        for (const Measure &measure : plan.measuresInForce(each))
            inForce.push_back(measure.id);
        std::ranges::sort(inForce);
        std::ranges::sort(measures);
        if (measures != inForce)
            return u"measures: "_s + chart.title;
    }
    return {};
}

/// A slice has the ink and the name of its measures' grade.
QString gradesFault(const Plan &plan, const Chart &chart, YearId year)
{
    const auto grades = plan.grades();
    for (const Slice &slice : chart.slices) {
        const auto at = static_cast<std::size_t>(slice.classIndex);
        const GradeId grade = slice.classIndex == noClass ? GradeId{} : grades.at(at).id;
        for (const MeasureId measure : measuresBehind(plan, slice, yearOf(slice, year))) {
            if (plan.evaluationOrEmpty(measure, yearOf(slice, year)).grade != grade)
                return u"ink: "_s + slice.label;
        }
        if (!slice.name.isEmpty() && slice.name != gradeCode(plan, grade))
            return u"name: "_s + slice.label;
    }
    return {};
}

/// What the picture says, people hear as well.
QString wordsFault(const Chart &chart)
{
    if (chart.title.isEmpty() || !chart.description.startsWith(chart.title))
        return u"title: "_s + chart.title;
    if (chart.slices.empty()) {
        const QString sentence = chart.empty.isEmpty() ? nothingToCount() : chart.empty;
        return chart.description.contains(sentence) ? QString() : u"empty: "_s + chart.title;
    }
    for (const Slice &slice : chart.slices) {
        if (!slice.label.contains(QString::number(slice.count)) ||
            !slice.hint.startsWith(slice.label) || !chart.description.contains(slice.figure))
            return u"slice: "_s + slice.label;
    }
    for (const Bar &bar : barsOf(chart)) {
        if (!chart.description.contains(bar.label) || !chart.description.contains(bar.end))
            return u"bar: "_s + bar.label;
    }
    return {};
}

/// The bars hold all slices.
QString barsFault(const Chart &chart)
{
    const std::vector<Bar> bars = barsOf(chart);
    const int slices = std::accumulate(bars.begin(), bars.end(), 0,
                                       [](int sum, const Bar &bar) { return sum + bar.slices; });
    const bool holds = !std::holds_alternative<Bars>(chart.figure) ||
                       slices == static_cast<int>(chart.slices.size());
    return holds ? QString() : u"bars: "_s + chart.title;
}

/// What breaks a law in the charts of measures that the plan has.
QString fault(const Plan &plan)
{
    for (const ChartOrder &order : chartsOfMeasures(plan)) {
        const Chart chart = order.kind->make(plan, order.subject);
        for (const QString &each :
             {figuresFault(plan, chart, order.subject.year),
              gradesFault(plan, chart, order.subject.year), wordsFault(chart), barsFault(chart)}) {
            if (!each.isEmpty())
                return order.kind->name + u" "_s + each;
        }
    }
    return {};
}

} // namespace

/// The table of kinds, and what holds for the charts of every kind.
class TstChartKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsInTheirOrder();
    void chartsOfAnyPlanHoldTheLaws();
    void chartsOfABigPlanHoldTheLaws();
    void aPlanWithoutMeasuresSaysSo();
    void theSourceNamesPlanYearAndDay();
    void yearsAndDaysHaveHalfWidthDigits();
    void filesAreNamedByTheCodeOfTheYear();
    void theOverallEvaluationNamesItsFiles();
    void anIndicatorNamesItsFile();
    void everyChartOfAYear();
    void noTwoFilesShareAName();
    void everyKindFitsPaperOfAnySize();
};

void TstChartKind::kindsInTheirOrder()
{
    QStringList names;
    for (const ChartKind *kind : chartKinds()) {
        names << kind->name;
        QCOMPARE(chartKindNamed(kind->name), kind);
        QVERIFY(!kind->labelText().isEmpty());
        QCOMPARE(kind->earlierYear != nullptr, kind->has(ChartKind::EarlierYear));
    }
    QCOMPARE(names.join(u' '), u"grade grade-bars direction goal trend change indicator"_s);
    QCOMPARE(chartKindNamed(u"cake"_s), nullptr);
}

void TstChartKind::chartsOfAnyPlanHoldTheLaws()
{
    const bool ok = rc::check("no chart breaks a law",
                              [] { RC_ASSERT(fault(anyPlan()).toStdString() == std::string()); });
    QVERIFY(ok);
}

void TstChartKind::chartsOfABigPlanHoldTheLaws()
{
    QCOMPARE(fault(generatedPlan(1000)), QString());
}

void TstChartKind::aPlanWithoutMeasuresSaysSo()
{
    const Plan plan = emptyPlan(u"計画"_s, 2021);
    for (const ChartKind *kind : chartKinds()) {
        const Chart chart = kind->make(plan, {.year = yearId(plan, 2021)});
        QVERIFY2(chart.slices.empty(), kind->name.data());
        QVERIFY2(chart.note.isEmpty(), kind->name.data());
        const QString sentence = chart.empty.isEmpty() ? nothingToCount() : chart.empty;
        QVERIFY2(chart.description.contains(sentence), kind->name.data());
        QVERIFY2(!chartKindNamed(kind->name)->make(plan, {.year = {}}).title.isEmpty(),
                 kind->name.data());
    }
}

void TstChartKind::theSourceNamesPlanYearAndDay()
{
    const Plan plan = samplePlan();
    const QDate day(2020, 7, 1);
    for (const ChartKind *kind : chartKinds()) {
        const ChartSubject subject{.year = yearId(plan, 2019)};
        QVERIFY(kind->make(plan, subject).source.isEmpty());
        const QString source = chartOf(plan, *kind, subject, day).source;
        QVERIFY2(source.contains(plan.info().title), kind->name.data());
        QVERIFY2(source.contains(u"FY2019"_s), kind->name.data());
        QVERIFY2(source.contains(u"1 July 2020"_s), kind->name.data());
    }
}

void TstChartKind::yearsAndDaysHaveHalfWidthDigits()
{
    QCoreApplication::installTranslator(&japaneseWords());
    const InJapanese japanese;
    Plan plan = samplePlan();
    const Year year{.id = nextId<Year>(plan), .fiscalYear = 2020};
    ChangeSet changes;
    changes.add(year);
    plan.apply(changes);
    for (const ChartKind *kind : chartKinds()) {
        const Chart chart = chartOf(plan, *kind, {.year = year.id}, QDate(2026, 4, 1));
        QVERIFY2(chart.title.contains(u"令和2年度"_s), qPrintable(chart.title));
        QVERIFY2(chart.source.contains(u"令和2年度"_s), qPrintable(chart.source));
        QVERIFY2(chart.source.contains(u"令和8年4月1日"_s), qPrintable(chart.source));
    }
}

void TstChartKind::filesAreNamedByTheCodeOfTheYear()
{
    const Plan plan = samplePlan();
    for (const ChartKind *kind : chartKinds()) {
        QCOMPARE(chartFileName(plan, *kind, {.year = yearId(plan, 2019)}),
                 u"R01_"_s + kind->labelText());
        QCOMPARE(chartFileName(plan, *kind, {.year = yearId(plan, 2018)}),
                 u"H30_"_s + kind->labelText());
    }
    const ChartKind &goal = *chartKindNamed(u"goal"_s);
    const ChartSubject shares{.year = yearId(plan, 2019), .share = true};
    QVERIFY(chartFileName(plan, goal, shares) != chartFileName(plan, goal, {.year = shares.year}));
}

void TstChartKind::theOverallEvaluationNamesItsFiles()
{
    Plan plan = samplePlan();
    const YearId overall = addOverallYear(plan);
    QCOMPARE(chartFileName(plan, *chartKindNamed(u"grade"_s), {.year = overall}),
             u"Overall evaluation_By grade"_s);
}

void TstChartKind::anIndicatorNamesItsFile()
{
    const Plan plan = planWithIndicators();
    const ChartKind &kind = *chartKindNamed(u"indicator"_s);
    const ChartSubject subject{.year = yearId(plan, 2019), .indicator = minutes};
    QCOMPARE(chartFileName(plan, kind, subject),
             u"R01_"_s + kind.labelText() + u"_No.4 ② 待ち時間"_s);
}

void TstChartKind::everyChartOfAYear()
{
    const Plan plan = planWithIndicators();
    QStringList kinds;
    for (const ChartOrder &order : allCharts(plan, yearId(plan, 2019))) {
        kinds << order.kind->name;
        QCOMPARE(order.fileName, chartFileName(plan, *order.kind, order.subject));
        QVERIFY(!order.kind->make(plan, order.subject).slices.empty());
    }
    QCOMPARE(kinds.join(u' '),
             u"grade grade-bars direction goal trend change indicator indicator"_s);
    QCOMPARE(allCharts(samplePlan(), yearId(plan, 2019)).size(), 6U); // it has no indicators
}

void TstChartKind::noTwoFilesShareAName()
{
    Plan plan = samplePlan();
    const YearId year = yearId(plan, 2019);
    ChangeSet changes;
    qint64 next = 1;
    for (const QString &name : {u"a/b"_s, u"A/B"_s, u"a／b"_s, u" a/b "_s, QString(300, u'長'),
                                QString(301, u'長'), u"..\\.."_s, u"\n"_s}) {
        for (const QString &number : {u"4"_s, u"36"_s}) {
            const Indicator indicator{
                .id = {next}, .measure = measureId(plan, number), .position = 1, .name = name};
            changes.add(indicator);
            changes.add(IndicatorValue{.year = year, .indicator = {next}, .actual = u"1"_s});
            ++next;
        }
    }
    plan.apply(changes);
    const QStringList names = namesOf(allCharts(plan, year));
    QCOMPARE(names.size(), 6 + 16);
    std::set<QString> different;
    for (const QString &name : names) {
        QCOMPARE(safeFileName(name), name.left(safeFileName(name).size()));
        different.insert(name.toCaseFolded());
    }
    QCOMPARE(different.size(), static_cast<std::size_t>(names.size()));
}

void TstChartKind::everyKindFitsPaperOfAnySize()
{
    Plan plan = planWithIndicators();
    const YearId latest = yearId(plan, 2019);
    for (int fiscalYear = 2020; fiscalYear < 2030; ++fiscalYear) { // ten more columns in the trend
        ChangeSet changes;
        changes.add(Year{.id = nextId<Year>(plan), .fiscalYear = fiscalYear});
        plan.apply(changes);
    }
    std::vector<ChartOrder> orders = allCharts(plan, latest);
    orders.push_back(
        {chartKindNamed(u"trend"_s), {.year = plan.years().back().id, .other = latest}, {}});
    for (const ChartOrder &order : orders) {
        const Chart chart = order.kind->make(plan, order.subject);
        for (const double mm : {30., 45., 60., 80., 100., 160.}) {
            for (const double points : {0., 4., 10., 24., 72.}) {
                const Layout layout = chartOnPaper(chart, {.widthMm = mm, .points = points});
                QVERIFY(layout.size.width() > 0);
            }
        }
    }
}

QTEST_MAIN(TstChartKind)
#include "tst_chartkind.moc"
