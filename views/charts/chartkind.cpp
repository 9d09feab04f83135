#include "views/charts/chartkind.h"

#include "models/domain/filename.h"
#include "models/domain/fiscalyear.h"
#include "models/domain/officialtext.h"
#include "views/charts/changebars.h"
#include "views/charts/chartwords.h"
#include "views/charts/directionbars.h"
#include "views/charts/goalbars.h"
#include "views/charts/gradebars.h"
#include "views/charts/gradecolumns.h"
#include "views/charts/gradepie.h"
#include "views/charts/indicatorlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Charts)
};

constexpr std::array kinds = {&gradePieKind,     &gradeBarsKind,  &directionBarsKind, &goalBarsKind,
                              &gradeColumnsKind, &changeBarsKind, &indicatorLinesKind};

/// An indicator in names of files: No.4 ① 件数.
QString nameOf(const Plan &plan, const Indicator &indicator)
{
    const Measure *measure = plan.find<Measure>(indicator.measure);
    return u"No.%1 %2 %3"_s.arg(measure ? plainMeasureNumber(measure->number) : QString(),
                                indicatorMark(indicator), indicator.name);
}

} // namespace

QString ChartKind::labelText() const
{
    return Tr::tr(label);
}

std::span<const ChartKind *const> chartKinds()
{
    return kinds;
}

const ChartKind *chartKindNamed(const QString &name)
{
    const auto *const at =
        std::ranges::find(kinds, name, [](const ChartKind *kind) { return kind->name; });
    return at != kinds.end() ? *at : nullptr;
}

Chart chartOf(const Plan &plan, const ChartKind &kind, const ChartSubject &subject,
              const QDate &today)
{
    Chart chart = kind.make(plan, subject);
    //: Under a chart: the plan, the year and the day on which the chart was made
    chart.source = Tr::tr("Source: %1, %2 (as of %3)")
                       .arg(plan.info().title, yearText(plan, subject.year),
                            dateLabel(today).normalized(QString::NormalizationForm_KC));
    return chart;
}

std::vector<ChartOrder> allCharts(const Plan &plan, YearId year)
{
    std::vector<ChartOrder> orders;
    std::set<QString> taken;
    const auto add = [&](const ChartKind *kind, const ChartSubject &subject) {
        const QString name = chartFileName(plan, *kind, subject);
        orders.push_back({kind, subject, unlikeFileName(name, taken)});
    };
    for (const ChartKind *kind : kinds) {
        if (!kind->has(ChartKind::OfIndicator)) {
            add(kind, {.year = year});
            continue;
        }
        for (const IndicatorId indicator : indicatorsWithValues(plan, year))
            add(kind, {.year = year, .indicator = indicator});
    }
    return orders;
}

QString chartFileName(const Plan &plan, const ChartKind &kind, const ChartSubject &subject)
{
    const Year *year = plan.find<Year>(subject.year);
    QStringList parts{year ? yearCode(*year) : QString(), kind.labelText()};
    if (kind.has(ChartKind::Shares) && subject.share)
        //: In the name of a file: the chart's bars are shares
        parts << Tr::tr("shares");
    if (const auto *indicator = plan.find<Indicator>(subject.indicator);
        indicator && kind.has(ChartKind::OfIndicator))
        parts << nameOf(plan, *indicator);
    return safeFileName(parts.join(u'_'));
}

} // namespace shisaku
