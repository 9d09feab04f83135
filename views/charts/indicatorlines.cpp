#include "views/charts/indicatorlines.h"

#include "models/domain/officialtext.h"
#include "models/domain/reading.h"
#include "models/tallies/indicatorseries.h"
#include "views/charts/chartwords.h"
#include "views/charts/palette.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Charts)
};

/// The fiscal years up to the shown one, from the first in which anything was written.
std::vector<Year> yearsWritten(const Plan &plan, IndicatorId indicator, YearId shown)
{
    std::vector<Year> years = yearsUpTo(plan, shown);
    const auto first = std::ranges::find_if(years, [&](const Year &year) {
        return !plan.indicatorValueOrEmpty(indicator, year.id).isEmpty();
    });
    years.erase(years.begin(), first);
    return years;
}

/// The measure: No.4 新公会計システムの運用.
QString measureText(const Measure &measure)
{
    return Tr::tr("No.%1 %2")
        .arg(plainMeasureNumber(measure.number), measure.title.simplified())
        .trimmed();
}

/// A value as it is heard: 令和元年度, 目標, 100.
Slice sliceOf(const Series &series, const Year &year, const QString &text, MeasureId measure)
{
    Slice slice{.label = QStringList{yearText(year), series.name, text}.join(u", "_s),
                .count = 1,
                .classIndex = noClass,
                .behind = {.measures = std::vector{measure}},
                .year = year.id,
                .name = series.name,
                .figure = text};
    slice.hint = slice.label;
    return slice;
}

/// Adds a year's value to the line, and to the chart what answers for it.
void addPoint(Chart &chart, Series &series, const Year &year, const QString &written,
              MeasureId measure)
{
    const QString text = written.simplified();
    Series::Point point{.text = text, .value = readNumber(text)};
    if (!text.isEmpty()) {
        point.slice = static_cast<int>(chart.slices.size());
        chart.slices.push_back(sliceOf(series, year, text, measure));
    }
    series.points.push_back(std::move(point));
}

Chart withoutValues(const Plan &plan, YearId year)
{
    const QString label = yearText(plan, year);
    //: Title of a chart; %1 is the fiscal year
    Chart chart{.title = Tr::tr("Targets and actuals of an indicator, to %1").arg(label),
                .empty = Tr::tr("No indicator has a value up to %1.").arg(label),
                .figure = Lines{}};
    chart.description = describedParts(chart, {});
    return chart;
}

} // namespace

bool hasIndicatorValue(const Plan &plan, IndicatorId indicator, YearId year)
{
    return !yearsWritten(plan, indicator, year).empty();
}

std::vector<IndicatorId> indicatorsWithValues(const Plan &plan, YearId year)
{
    std::vector<IndicatorId> ids;
    for (const Measure &measure : plan.measuresInForce(year)) {
        for (const Indicator &indicator : plan.indicators(measure.id)) {
            if (hasIndicatorValue(plan, indicator.id, year))
                ids.push_back(indicator.id);
        }
    }
    return ids;
}

Chart indicatorLines(const Plan &plan, YearId shown, IndicatorId id)
{
    const std::vector<IndicatorId> all = id ? std::vector{id} : indicatorsWithValues(plan, shown);
    const auto *indicator = all.empty() ? nullptr : plan.find<Indicator>(all.front());
    const auto *measure = indicator ? plan.find<Measure>(indicator->measure) : nullptr;
    if (!measure)
        return withoutValues(plan, shown);
    Chart chart{//: Title of a chart; %1 is the measure, %2 the indicator
                .title = Tr::tr("%1: %2").arg(measureText(*measure),
                                              indicatorLabel(*indicator).simplified())};
    Lines lines{.unit = indicator->unit};
    Series target{.name = Tr::tr("Target"), .isTarget = true};
    Series actual{.name = Tr::tr("Actual")};
    for (const Year &year : yearsWritten(plan, indicator->id, shown)) {
        const IndicatorValue value = plan.indicatorValueOrEmpty(indicator->id, year.id);
        lines.years << yearText(year);
        addPoint(chart, target, year, value.target, measure->id);
        addPoint(chart, actual, year, value.actual, measure->id);
    }
    if (chart.slices.empty())
        chart.empty = Tr::tr("No target and no actual was written yet.");
    QStringList labels;
    for (const Slice &slice : chart.slices)
        labels << slice.label;
    chart.description = describedParts(chart, labels);
    lines.series = {std::move(target), std::move(actual)};
    chart.figure = std::move(lines);
    return chart;
}

const ChartKind indicatorLinesKind{"indicator"_L1,
                                   QT_TRANSLATE_NOOP("shisaku::Charts", "Indicator over the years"),
                                   [](const Plan &plan, const ChartSubject &subject) {
                                       return indicatorLines(plan, subject.year, subject.indicator);
                                   },
                                   ChartKind::OfIndicator};

} // namespace shisaku
