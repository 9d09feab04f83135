#include "models/editing/description.h"

#include "models/domain/officialtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Description)
};

QString orNone(const QString &text)
{
    return text.isEmpty() ? Tr::tr("none") : text;
}

QString gradeName(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return orNone(grade ? grade->code : QString());
}

QString directionName(const Plan &plan, DirectionId id)
{
    const Direction *direction = plan.find<Direction>(id);
    return orNone(direction ? direction->label : QString());
}

QString numberOf(const Plan &plan, MeasureId id)
{
    const Measure *measure = plan.find<Measure>(id);
    if (!measure)
        return {};
    bool isNumber = false;
    const int number = measure->number.toInt(&isNumber);
    return u"No."_s + (isNumber ? officialNumber(number) : measure->number);
}

/// What differs between two evaluations: each field, and old → new where that is short.
QStringList differences(const Plan &plan, const Evaluation &before, const Evaluation &after)
{
    QStringList parts;
    const auto add = [&](EvaluationField field, const QString &values = {}) {
        parts << (values.isEmpty() ? fieldName(field) : fieldName(field) + u' ' + values);
    };
    if (before.department != after.department)
        add(EvaluationField::Department);
    if (before.grade != after.grade)
        add(EvaluationField::Grade,
            gradeName(plan, before.grade) + u'→' + gradeName(plan, after.grade));
    if (before.direction != after.direction)
        add(EvaluationField::Direction,
            directionName(plan, before.direction) + u'→' + directionName(plan, after.direction));
    if (before.achievement != after.achievement)
        add(EvaluationField::Achievement);
    if (before.reason != after.reason)
        add(EvaluationField::Reason);
    if (before.nextSteps != after.nextSteps)
        add(EvaluationField::NextSteps);
    return parts;
}

QString changeText(const Plan &plan, const Replacement<Evaluation> &change)
{
    const Evaluation empty{.year = change.key().year, .measure = change.key().measure};
    const QStringList parts =
        differences(plan, change.before.value_or(empty), change.after.value_or(empty));
    return numberOf(plan, empty.measure) + u' ' + parts.join(Tr::tr(", "));
}

QString changeText(const Plan &plan, const Replacement<IndicatorValue> &change)
{
    const Indicator *indicator = plan.find<Indicator>(change.key().indicator);
    return indicator ? Tr::tr("%1 indicator %2")
                           .arg(numberOf(plan, indicator->measure), indicatorMark(*indicator))
                     : Tr::tr("Indicator");
}

QString changeText(const Plan &, const Replacement<Year> &change)
{
    const Year &year = change.after ? *change.after : *change.before;
    if (!change.before)
        return Tr::tr("Start of %1").arg(yearLabel(year));
    if (!change.after)
        return Tr::tr("Removal of %1").arg(yearLabel(year));
    return (year.isClosed() ? Tr::tr("Closing of %1") : Tr::tr("Reopening of %1"))
        .arg(yearLabel(year));
}

QString changeText(const Plan &, const Replacement<Paragraph> &change)
{
    if (!change.after)
        return Tr::tr("Report: text restored to the template");
    return change.before && change.before->text == change.after->text
               ? Tr::tr("Report: text confirmed")
               : Tr::tr("Report: text rewritten");
}

QString nameOf(const PlanInfo &)
{
    return Tr::tr("Plan");
}
QString nameOf(const Goal &goal)
{
    return Tr::tr("Goal %1").arg(goal.label().trimmed());
}
QString nameOf(const Grade &grade)
{
    return Tr::tr("Grade %1").arg(grade.code);
}
QString nameOf(const Direction &direction)
{
    return Tr::tr("Direction %1").arg(direction.label);
}
QString nameOf(const Measure &measure)
{
    return Tr::tr("Measure No.%1").arg(measure.number);
}
QString nameOf(const Indicator &indicator)
{
    return Tr::tr("Indicator %1").arg(indicatorLabel(indicator));
}

/// What is set up: added, removed or altered.
template <class T>
QString changeText(const Plan &, const Replacement<T> &change)
{
    if (!change.before)
        return Tr::tr("Added: %1").arg(nameOf(*change.after));
    if (!change.after)
        return Tr::tr("Removed: %1").arg(nameOf(*change.before));
    return Tr::tr("Changed: %1").arg(nameOf(*change.after));
}

} // namespace

QString description(const Plan &plan, const ChangeSet &changes)
{
    if (changes.changes().size() != 1)
        return Tr::tr("%1 changes").arg(officialNumber(static_cast<int>(changes.changes().size())));
    return std::visit([&](const auto &change) { return changeText(plan, change); },
                      changes.changes().front());
}

} // namespace shisaku
