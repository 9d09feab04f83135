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

Refusal misfit(const Plan &, const PlanInfo &)
{
    return {};
}
Refusal misfit(const Plan &, const Goal &)
{
    return {};
}
Refusal misfit(const Plan &, const Grade &)
{
    return {};
}
Refusal misfit(const Plan &, const Direction &)
{
    return {};
}
Refusal misfit(const Plan &, const Year &)
{
    return {};
}

Refusal misfit(const Plan &plan, const Measure &measure)
{
    if (!plan.find<Goal>(measure.goal))
        return Tr::tr("Measure No.%1 belongs to a goal that the plan does not have.")
            .arg(measure.number);
    for (const Measure &other : plan.records<Measure>().all()) {
        if (other.number == measure.number && other.id != measure.id)
            return Tr::tr("The number %1 already belongs to another measure.").arg(measure.number);
    }
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

template <class T>
Refusal refusalOf(const Plan &plan, const Replacement<T> &change)
{
    const T *current = plan.find<T>(change.key());
    if (current ? change.before != *current : change.before.has_value())
        return Tr::tr("The value was changed elsewhere in the meantime. Please look at it again.");
    if (!change.after)
        return {};
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
        if (change.before)
            result.replace(std::move(*change.before), std::move(*change.after));
        else
            result.add(std::move(*change.after));
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
