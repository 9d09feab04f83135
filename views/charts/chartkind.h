#pragma once

#include "models/domain/plan.h"
#include "views/charts/chart.h"

#include <QDate>

#include <span>

namespace shisaku
{

/// What a chart is asked about.
struct ChartSubject {
    YearId year;
    YearId other{}; ///< an earlier year, of kinds that have `EarlierYear`; none: its choice
    IndicatorId indicator{}; ///< of kinds that have `OfIndicator`
    bool share = false;      ///< every bar 100 % long, of kinds that have `Shares`
};

/// One kind of chart. Each stands in a file of its own, which defines it, and in `chartKinds`.
struct ChartKind {
    enum Choice { None = 0, EarlierYear = 1, OfIndicator = 2, Shares = 4 };

    QLatin1StringView name; ///< on the command line and in settings
    const char *label;      ///< for people, and in names of files; of the context shisaku::Charts
    Chart (*make)(const Plan &, const ChartSubject &);
    int choices = None; ///< what of the subject, beside the year, it heeds
    /// What the earlier year is, for people; of the context shisaku::Charts.
    const char *earlierYear = nullptr;

    QString labelText() const;
    bool has(Choice choice) const { return (choices & choice) != 0; }
};

/// Every kind, in the order in which people are offered them.
std::span<const ChartKind *const> chartKinds();

/// The kind of that name; null where there is none.
const ChartKind *chartKindNamed(const QString &name);

/// The chart with its source (出典): the plan, the year and the day.
Chart chartOf(const Plan &plan, const ChartKind &kind, const ChartSubject &subject,
              const QDate &today = QDate::currentDate());

/// A chart among all that a year has.
struct ChartOrder {
    const ChartKind *kind;
    ChartSubject subject;
    QString fileName; ///< as `chartFileName`, with a number behind it where another has the same
};

/// Every kind of the year once, and of indicators one for each that has a value.
std::vector<ChartOrder> allCharts(const Plan &plan, YearId year);

/// The name of a file of the chart, without its ending: R01_評価別集計.
QString chartFileName(const Plan &plan, const ChartKind &kind, const ChartSubject &subject);

} // namespace shisaku
