#include "models/tallies/indicatorseries.h"

#include "models/domain/reading.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::IndicatorSeries)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"－"_s : text;
}

} // namespace

std::vector<Year> yearsUpTo(const Plan &plan, YearId id)
{
    std::vector<Year> years = plan.years();
    const Year *shown = plan.find<Year>(id);
    std::erase_if(years, [&](const Year &year) {
        return year.isOverall() || !shown || isEarlier(*shown, year);
    });
    return years;
}

QList<SeriesPoint> indicatorSeries(const Plan &plan, IndicatorId indicator, YearId shown)
{
    QList<SeriesPoint> points;
    for (const Year &year : yearsUpTo(plan, shown)) {
        const IndicatorValue value = plan.indicatorValueOrEmpty(indicator, year.id);
        const SeriesPoint point{readNumber(value.target), readNumber(value.actual)};
        if (!points.isEmpty() || point != SeriesPoint{})
            points.append(point);
    }
    return points;
}

QString indicatorSeriesText(const Plan &plan, IndicatorId indicator, YearId shown)
{
    QStringList lines;
    for (const Year &year : yearsUpTo(plan, shown)) {
        const IndicatorValue value = plan.indicatorValueOrEmpty(indicator, year.id);
        if (!value.isEmpty())
            lines << Tr::tr("%1: target %2, actual %3")
                         .arg(yearLabel(year), orDash(value.target), orDash(value.actual));
    }
    return lines.join(u'\n');
}

} // namespace shisaku
