#include "models/domain/usage.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Usage)
};

QString measureName(const Plan &plan, MeasureId id)
{
    const Measure *measure = plan.find<Measure>(id);
    return measure ? Tr::tr("No.%1").arg(measure->number) : QString();
}

QString nameOf(const Plan &plan, const Evaluation &e)
{
    const Year *year = plan.find<Year>(e.year);
    //: A measure in a year: No.4 of 令和元年度
    return Tr::tr("%1 of %2")
        .arg(measureName(plan, e.measure), year ? yearLabel(*year) : QString());
}

QString nameOf(const Plan &plan, const IndicatorValue &value)
{
    const Indicator *indicator = plan.find<Indicator>(value.indicator);
    return nameOf(plan, Evaluation{.year = value.year,
                                   .measure = indicator ? indicator->measure : MeasureId{}});
}

QString nameOf(const Plan &, const Measure &measure)
{
    return Tr::tr("No.%1").arg(measure.number);
}

QString nameOf(const Plan &, const Indicator &indicator)
{
    return indicatorLabel(indicator);
}

QString nameOf(const Plan &plan, const Paragraph &paragraph)
{
    const Year *year = plan.find<Year>(paragraph.year);
    return Tr::tr("a text in the report of %1").arg(year ? yearLabel(*year) : QString());
}

/// The first record of the kind that refers to it and how many more do.
template <class T>
QString usersOf(const Plan &plan, auto refers)
{
    const auto all = plan.records<T>().all();
    const auto count = std::ranges::count_if(all, refers);
    if (count == 0)
        return {};
    const QString first = nameOf(plan, *std::ranges::find_if(all, refers));
    return count == 1 ? first : Tr::tr("%1 and %2 more").arg(first, QString::number(count - 1));
}

} // namespace

QString usage(const Plan &, const PlanInfo &)
{
    return {};
}

QString usage(const Plan &, const Evaluation &)
{
    return {};
}

QString usage(const Plan &, const IndicatorValue &)
{
    return {};
}

QString usage(const Plan &, const Paragraph &)
{
    return {};
}

QString usage(const Plan &plan, const Goal &goal)
{
    return usersOf<Measure>(plan, [&](const Measure &m) { return m.goal == goal.id; });
}

QString usage(const Plan &plan, const Grade &grade)
{
    return usersOf<Evaluation>(plan, [&](const Evaluation &e) { return e.grade == grade.id; });
}

QString usage(const Plan &plan, const Direction &direction)
{
    return usersOf<Evaluation>(plan,
                               [&](const Evaluation &e) { return e.direction == direction.id; });
}

QString usage(const Plan &plan, const Measure &measure)
{
    const QString evaluations =
        usersOf<Evaluation>(plan, [&](const Evaluation &e) { return e.measure == measure.id; });
    return !evaluations.isEmpty() ? evaluations : usersOf<Indicator>(plan, [&](const Indicator &i) {
        return i.measure == measure.id;
    });
}

QString usage(const Plan &plan, const Indicator &indicator)
{
    return usersOf<IndicatorValue>(
        plan, [&](const IndicatorValue &v) { return v.indicator == indicator.id; });
}

QString usage(const Plan &plan, const Year &year)
{
    const auto isOfYear = [&](const auto &record) { return record.year == year.id; };
    if (QString evaluations = usersOf<Evaluation>(plan, isOfYear); !evaluations.isEmpty())
        return evaluations;
    if (QString values = usersOf<IndicatorValue>(plan, isOfYear); !values.isEmpty())
        return values;
    return usersOf<Paragraph>(plan, isOfYear);
}

} // namespace shisaku
