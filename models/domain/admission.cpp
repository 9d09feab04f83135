#include "models/domain/admission.h"

#include "models/domain/closing.h"
#include "models/domain/leftanswers.h"
#include "models/domain/measurenumbers.h"
#include "models/domain/text.h"
#include "models/domain/usage.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Admission)
};

using Refusal = std::optional<QString>;

// Every text of a record that people write, so that no way in can forget one.

std::vector<QString *> texts(PlanInfo &r)
{
    return {&r.title, &r.organisation, &r.note, &r.reportTemplate};
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
std::vector<QString *> texts(Indicator &r)
{
    return {&r.name, &r.unit};
}
std::vector<QString *> texts(Year &r)
{
    return {&r.reopenReason};
}
std::vector<QString *> texts(Evaluation &r)
{
    return {&r.department, &r.achievement, &r.reason, &r.nextSteps};
}
std::vector<QString *> texts(IndicatorValue &r)
{
    return {&r.target, &r.actual};
}
std::vector<QString *> texts(Paragraph &r)
{
    return {&r.place, &r.text};
}

// Every text of a record that the program makes: it stays as it was made, however long it is.

std::vector<const QString *> madeTexts(const auto &)
{
    return {};
}
std::vector<const QString *> madeTexts(const Year &r)
{
    return {&r.report};
}
std::vector<const QString *> madeTexts(const Paragraph &r)
{
    return {&r.seen};
}

template <class T>
bool isTaken(const Plan &plan, const T &record, auto member)
{
    return std::ranges::any_of(plan.records<T>().all(), [&](const T &other) {
        return other.key() != record.key() && other.*member == record.*member;
    });
}

Refusal foreignChange()
{
    return Tr::tr("The change does not belong to this plan. Nothing was changed.");
}

// Why a record does not fit into the plan.

Refusal misfit(const Plan &plan, const PlanInfo &info)
{
    if (info.lastYear < info.firstYear)
        return Tr::tr("The plan's last year is before its first. Please correct the years.");
    for (const Year &year : plan.records<Year>().all()) {
        const bool fits = year.isOverall() ? year.fiscalYear == info.lastYear
                                           : info.firstYear <= year.fiscalYear &&
                                                 year.fiscalYear <= info.lastYear;
        if (!fits)
            return Tr::tr("The plan already has %1, which these years do not fit. Nothing was "
                          "changed.")
                .arg(yearLabel(year));
    }
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

/// The open year that closing may have made the closed one from.
Year yearBeforeClosing(Year closed, const Year &before)
{
    closed.state = YearState::Open;
    closed.reopenReason = before.reopenReason;
    closed.digest.clear();
    closed.report.clear();
    return closed;
}

Refusal misfit(const Plan &plan, const Year &year)
{
    if (std::ranges::any_of(plan.records<Year>().all(), [&](const Year &other) {
            return other.id != year.id && other.kind == year.kind &&
                   (year.isOverall() || other.fiscalYear == year.fiscalYear);
        }))
        return Tr::tr("The plan already has the year %1.").arg(yearLabel(year));
    const Year *before = plan.find<Year>(year.id);
    if (year.isClosed() && (!before || *before != yearBeforeClosing(year, *before) ||
                            year.digest != yearDigest(plan, year)))
        return foreignChange();
    if (!year.isClosed() && !year.report.isEmpty())
        return foreignChange();
    if (before && before->isClosed() && year.reopenReason.trimmed().isEmpty())
        return Tr::tr("Reopening %1 needs a reason. Nothing was changed.").arg(yearLabel(year));
    return {};
}

Refusal misfit(const Plan &plan, const Indicator &indicator)
{
    if (!plan.find<Measure>(indicator.measure))
        return foreignChange();
    if (indicator.name.trimmed().isEmpty())
        return Tr::tr("An indicator needs a name.");
    return {};
}

Refusal misfit(const Plan &plan, const Measure &measure)
{
    if (measure.number.trimmed().isEmpty())
        return Tr::tr("A measure needs a number.");
    if (!plan.find<Goal>(measure.goal))
        return Tr::tr("Measure No.%1 belongs to a goal that the plan does not have.")
            .arg(measure.number);
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

Refusal misfit(const Plan &plan, const IndicatorValue &value)
{
    if (!plan.find<Indicator>(value.indicator) || !plan.find<Year>(value.year))
        return foreignChange();
    return {};
}

Refusal misfit(const Plan &plan, const Paragraph &paragraph)
{
    if (!plan.find<Year>(paragraph.year))
        return foreignChange();
    return {};
}

// Whether a closed year keeps the record as it is, at a glance; what else a change would do to a
// closed year shows its digest.

const Year *closedYearOf(const Plan &, const auto &)
{
    return nullptr;
}

const Year *closedYear(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    return year && year->isClosed() ? year : nullptr;
}

const Year *closedYearOf(const Plan &plan, const Replacement<Evaluation> &change)
{
    return closedYear(plan, change.key().year);
}

const Year *closedYearOf(const Plan &plan, const Replacement<IndicatorValue> &change)
{
    return closedYear(plan, change.key().year);
}

const Year *closedYearOf(const Plan &plan, const Replacement<Paragraph> &change)
{
    return closedYear(plan, change.key().year);
}

const Year *closedYearOf(const Plan &plan, const Replacement<Year> &change)
{
    const Year *year = closedYear(plan, change.key());
    if (!year || !change.after)
        return year;
    Year reopened = *year;
    reopened.state = YearState::Open;
    reopened.digest.clear();
    reopened.report.clear();
    reopened.reopenReason = change.after->reopenReason;
    return *change.after == reopened ? nullptr : year;
}

bool isKey(int key)
{
    return key == PlanInfo::onlyKey;
}

bool isKey(const Evaluation::Key &key)
{
    return key.year && key.measure;
}

bool isKey(const IndicatorValue::Key &key)
{
    return key.year && key.indicator;
}

bool isKey(const Paragraph::Key &key)
{
    return key.year && !key.place.isEmpty();
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
    if (const Year *closed = closedYearOf(plan, change))
        return closedSentence(*closed);
    if (!change.after) {
        const QString users = usage(plan, *change.before);
        if (users.isEmpty())
            return {};
        return Tr::tr("It is still used: %1. Nothing was changed.").arg(users);
    }
    const bool sameKey = !change.before || change.before->key() == change.after->key();
    if (!isKey(change.after->key()) || !sameKey)
        return foreignChange();
    T after = *change.after;
    for (const QString *text : texts(after)) {
        if (auto refused = textRefusal(*text))
            return refused;
    }
    for (const QString *text : madeTexts(after)) {
        if (auto refused = characterRefusal(*text))
            return refused;
    }
    return misfit(plan, after);
}

/// Why a change of scale, goals or measures is refused: a year that is closed would no longer be
/// what it was.
Refusal closedRefusal(const Plan &before, const Plan &after)
{
    for (const Year &year : before.records<Year>().all()) {
        const Year *still = after.find<Year>(year.id);
        if (year.isClosed() && still && still->isClosed() && year.digest != yearDigest(after, year))
            return closedSentence(year);
    }
    return {};
}

/// Two indicators of a measure in one place. Looked at last, since exchanging their places passes
/// through it.
Refusal sharedPlace(const Plan &after, const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        const auto *replaced = std::get_if<Replacement<Indicator>>(&change);
        const auto *indicator = replaced ? after.find<Indicator>(replaced->key()) : nullptr;
        if (indicator && std::ranges::count(after.indicators(indicator->measure),
                                            indicator->position, &Indicator::position) > 1)
            return Tr::tr("The measure already has an indicator %1.")
                .arg(indicatorMark(*indicator));
    }
    return {};
}

/// Answers of measures in years that they leave. Looked at last, since the change may take them
/// away too.
Refusal answersLeftBehind(const Plan &after, const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        const auto *replaced = std::get_if<Replacement<Measure>>(&change);
        const Measure *measure = replaced ? after.find<Measure>(replaced->key()) : nullptr;
        if (!measure || !replaced->before)
            continue;
        if (auto left = answersLeftBehind(after, *replaced->before, *measure))
            return left;
    }
    return {};
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
    MeasureNumbers numbers;
    for (const Change &change : changes.changes()) {
        const Plan &current = stepwise ? soFar : plan;
        if (auto refused = std::visit([&](const auto &c) { return refusalOf(current, c); }, change))
            return refused;
        if (const auto taken = numbers.taken(current, change))
            return Tr::tr("The number %1 already belongs to another measure.").arg(*taken);
        if (stepwise) {
            soFar.apply(change);
            numbers.apply(change);
        }
    }
    if (!changes.changesStructure())
        return {};
    if (auto shared = sharedPlace(soFar, changes))
        return shared;
    if (auto closed = closedRefusal(plan, soFar))
        return closed;
    return answersLeftBehind(soFar, changes);
}

} // namespace shisaku
