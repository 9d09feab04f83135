#include "models/domain/admission.h"

#include "models/domain/text.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Admission)
};

using Refusal = std::optional<QString>;

// Every text of a record, so that no way in can forget one.

std::vector<QString *> texts(PlanInfo &r)
{
    return {&r.title, &r.organisation, &r.note};
}
std::vector<QString *> texts(Goal &r)
{
    return {&r.mark, &r.title};
}
std::vector<QString *> texts(Grade &r)
{
    return {&r.code, &r.label, &r.definition};
}
std::vector<QString *> texts(Direction &r)
{
    return {&r.label};
}
std::vector<QString *> texts(Measure &r)
{
    return {&r.number, &r.title, &r.note};
}
std::vector<QString *> texts(Year &)
{
    return {};
}
std::vector<QString *> texts(Evaluation &r)
{
    return {&r.department, &r.achievement, &r.reason, &r.nextSteps};
}

template <class T>
bool isTaken(const Plan &plan, const T &record, auto member)
{
    return std::ranges::any_of(plan.records<T>().all(), [&](const T &other) {
        return other.key() != record.key() && other.*member == record.*member;
    });
}

// Why a record does not fit into the plan.

Refusal misfit(const Plan &, const PlanInfo &info)
{
    if (info.lastYear < info.firstYear)
        return Tr::tr("The plan's last year is before its first. Please correct the years.");
    return {};
}

Refusal misfit(const Plan &, const Goal &)
{
    return {};
}

Refusal misfit(const Plan &plan, const Grade &grade)
{
    if (grade.code.trimmed().isEmpty())
        return Tr::tr("A grade needs a code.");
    if (isTaken(plan, grade, &Grade::code))
        return Tr::tr("The grade %1 is already in the scale.").arg(grade.code);
    return {};
}

Refusal misfit(const Plan &plan, const Direction &direction)
{
    if (direction.label.trimmed().isEmpty())
        return Tr::tr("A direction needs a name.");
    if (isTaken(plan, direction, &Direction::label))
        return Tr::tr("The direction %1 is already in the scale.").arg(direction.label);
    return {};
}

Refusal misfit(const Plan &plan, const Year &year)
{
    if (isTaken(plan, year, &Year::fiscalYear))
        return Tr::tr("The plan already has the year %1.").arg(year.fiscalYear);
    return {};
}

Refusal misfit(const Plan &plan, const Measure &measure)
{
    if (measure.number.trimmed().isEmpty())
        return Tr::tr("A measure needs a number.");
    if (!plan.find<Goal>(measure.goal))
        return Tr::tr("Measure No.%1 belongs to a goal that the plan does not have.")
            .arg(measure.number);
    if (isTaken(plan, measure, &Measure::number))
        return Tr::tr("The number %1 already belongs to another measure.").arg(measure.number);
    if (measure.inForceTo && *measure.inForceTo < measure.inForceFrom)
        return Tr::tr("Measure No.%1 ends before it begins. Please correct the years.")
            .arg(measure.number);
    return {};
}

Refusal misfit(const Plan &plan, const Evaluation &evaluation)
{
    if (!plan.find<Measure>(evaluation.measure) || !plan.find<Year>(evaluation.year))
        return Tr::tr("The plan does not have this measure or this year.");
    if (evaluation.grade && !plan.find<Grade>(evaluation.grade))
        return Tr::tr("The plan's scale does not have this grade.");
    if (evaluation.direction && !plan.find<Direction>(evaluation.direction))
        return Tr::tr("The plan's scale does not have this direction.");
    return {};
}

// Whether something else of the plan refers to the record.

bool isUsed(const Plan &, const PlanInfo &)
{
    return false;
}

bool isUsed(const Plan &, const Evaluation &)
{
    return false;
}

bool isUsed(const Plan &plan, const Goal &goal)
{
    return std::ranges::any_of(plan.records<Measure>().all(),
                               [&](const Measure &m) { return m.goal == goal.id; });
}

bool refersTo(const Evaluation &e, const Grade &grade)
{
    return e.grade == grade.id;
}

bool refersTo(const Evaluation &e, const Direction &direction)
{
    return e.direction == direction.id;
}

bool refersTo(const Evaluation &e, const Measure &measure)
{
    return e.measure == measure.id;
}

bool refersTo(const Evaluation &e, const Year &year)
{
    return e.year == year.id;
}

template <class T>
bool isUsed(const Plan &plan, const T &record)
{
    return std::ranges::any_of(plan.records<Evaluation>().all(),
                               [&](const Evaluation &e) { return refersTo(e, record); });
}

bool isKey(int key)
{
    return key == PlanInfo::onlyKey;
}

bool isKey(const Evaluation::Key &key)
{
    return key.year && key.measure;
}

template <class Tag>
bool isKey(Id<Tag> id)
{
    return bool(id);
}

template <class T>
Refusal refusalOf(const Plan &plan, const Replacement<T> &change)
{
    const T *current = plan.find<T>(change.key());
    if (current ? change.before != *current : change.before.has_value())
        return Tr::tr(
            "The value was changed elsewhere in the meantime. Nothing was changed; please "
            "look at it again.");
    if (!change.after)
        return isUsed(plan, *change.before)
                   ? Refusal(Tr::tr("It is still used by the plan. Nothing was changed."))
                   : Refusal();
    const bool sameKey = !change.before || change.before->key() == change.after->key();
    if (!isKey(change.after->key()) || !sameKey)
        return Tr::tr("The change does not belong to this plan. Nothing was changed.");
    T after = *change.after;
    for (const QString *text : texts(after)) {
        if (auto refused = textRefusal(*text))
            return refused;
    }
    return misfit(plan, after);
}

} // namespace

ChangeSet normalised(const ChangeSet &changes)
{
    ChangeSet result;
    const auto addNormalised = [&]<class T>(Replacement<T> change) {
        if (!change.after)
            return result.remove(std::move(*change.before));
        for (QString *text : texts(*change.after))
            *text = normalisedText(*text);
        if (!change.before)
            result.add(std::move(*change.after));
        else if (change.before != change.after)
            result.replace(std::move(*change.before), std::move(*change.after));
    };
    for (const Change &change : changes.changes())
        std::visit(addNormalised, change);
    return result;
}

std::optional<QString> refusal(const Plan &plan, const ChangeSet &changes)
{
    // A change may refer to what an earlier one of the same set adds; only then is a copy needed.
    const bool stepwise = changes.changesStructure() || changes.changes().size() > 1;
    Plan soFar = stepwise ? plan : Plan{};
    for (const Change &change : changes.changes()) {
        const Plan &current = stepwise ? soFar : plan;
        if (auto refused = std::visit([&](const auto &c) { return refusalOf(current, c); }, change))
            return refused;
        if (stepwise)
            soFar.apply(change);
    }
    return std::nullopt;
}

} // namespace shisaku
