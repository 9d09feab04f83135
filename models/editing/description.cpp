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

} // namespace

QString fieldName(EvaluationField field)
{
    switch (field) {
    case EvaluationField::Department:
        return Tr::tr("Department");
    case EvaluationField::Grade:
        return Tr::tr("Grade");
    case EvaluationField::Direction:
        return Tr::tr("Direction");
    case EvaluationField::Achievement:
        return Tr::tr("Achievement");
    case EvaluationField::Reason:
        return Tr::tr("Reason for a change");
    case EvaluationField::NextSteps:
        return Tr::tr("Next steps");
    }
    Q_UNREACHABLE();
}

QString description(const Plan &plan, const ChangeSet &changes)
{
    if (changes.changes().size() != 1)
        return Tr::tr("%1 changes").arg(officialNumber(static_cast<int>(changes.changes().size())));
    const auto *change = std::get_if<Replacement<Evaluation>>(&changes.changes().front());
    if (!change)
        return Tr::tr("Plan");
    const Evaluation empty{.year = change->key().year, .measure = change->key().measure};
    const QStringList parts =
        differences(plan, change->before.value_or(empty), change->after.value_or(empty));
    return numberOf(plan, empty.measure) + u' ' + parts.join(Tr::tr(", "));
}

} // namespace shisaku
