#include "models/domain/rules.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

GradeRole roleOf(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade ? grade->role : GradeRole::Other;
}

bool hasRole(const Plan &plan, DirectionId id, DirectionRole role)
{
    const Direction *direction = plan.find<Direction>(id);
    return direction && direction->role == role;
}

bool isGraded(const Evaluation &evaluation)
{
    return bool(evaluation.grade);
}
bool isUntouched(const Evaluation &e)
{
    return !e.grade && !e.direction;
}

/// The lowest rated grade of the scale: C in the 2020 plan.
bool isLowest(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade && grade->role == GradeRole::Rated &&
           std::ranges::none_of(plan.records<Grade>().all(), [&](const Grade &g) {
               return g.role == GradeRole::Rated && g.position > grade->position;
           });
}

/// The highest rated grade of the scale: AA in the 2020 plan.
bool isHighest(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade && grade->role == GradeRole::Rated &&
           std::ranges::none_of(plan.records<Grade>().all(), [&](const Grade &g) {
               return g.role == GradeRole::Rated && g.position < grade->position;
           });
}

/// One of the two highest rated grades, A or AA in the 2020 plan, whose design the rule comes from;
/// the highest alone where the scale has fewer than four rated ones.
bool isAmongHighest(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    if (!grade || grade->role != GradeRole::Rated)
        return false;
    const auto grades = plan.records<Grade>().all();
    const auto rated = std::ranges::count(grades, GradeRole::Rated, &Grade::role);
    const auto above = std::ranges::count_if(grades, [&](const Grade &g) {
        return g.role == GradeRole::Rated && g.position < grade->position;
    });
    return above < (rated >= 4 ? 2 : 1);
}

/// Whether the measure has indicators whose target and actual are numbers, and all of them have
/// reached their target, or all have not.
bool areAllTargets(const RuleCase &c, bool reached)
{
    bool counted = false;
    for (const Indicator &indicator : c.plan.indicators(c.measure)) {
        const auto *value = c.plan.find<IndicatorValue>({c.year, indicator.id});
        const auto hasReached = value ? isReached(indicator, *value) : std::nullopt;
        if (hasReached && *hasReached != reached)
            return false;
        counted = counted || hasReached;
    }
    return counted;
}

bool hasReason(const RuleCase &c)
{
    return !c.now.reason.trimmed().isEmpty();
}

bool isEndedTooEarly(const RuleCase &c)
{
    return isGraded(c.now) && c.roleNow() == GradeRole::Ended && !isUntouched(c.before) &&
           !c.wasFinished();
}

/// A scale need not have a grade for what has ended.
bool hasGradeForEnded(const Plan &plan)
{
    const auto grades = plan.records<Grade>().all();
    return std::ranges::find(grades, GradeRole::Ended, &Grade::role) != grades.end();
}

bool isNotEndedAfterCompletion(const RuleCase &c)
{
    return isGraded(c.now) && c.directionBefore(DirectionRole::Completes) &&
           c.roleNow() != GradeRole::Ended && hasGradeForEnded(c.plan);
}

bool isEndedWithoutCompletion(const RuleCase &c)
{
    return isGraded(c.now) && c.now.direction && c.roleNow() == GradeRole::Ended &&
           !c.directionNow(DirectionRole::Completes);
}

bool isChangedWithoutReason(const RuleCase &c)
{
    const bool endedAsPlanned = isGraded(c.now) && c.roleNow() == GradeRole::Ended &&
                                c.directionBefore(DirectionRole::Completes);
    return isGraded(c.now) && isGraded(c.before) && c.now.grade != c.before.grade &&
           !endedAsPlanned && !hasReason(c);
}

bool isTurnedWithoutReason(const RuleCase &c)
{
    return (c.directionNow(DirectionRole::Revises) || c.directionNow(DirectionRole::Shrinks) ||
            c.directionNow(DirectionRole::Stops)) &&
           !hasReason(c);
}

bool isLowestAsPlanned(const RuleCase &c)
{
    return isLowest(c.plan, c.now.grade) && c.directionNow(DirectionRole::Continues);
}

bool isHighestWithoutReason(const RuleCase &c)
{
    return isHighest(c.plan, c.now.grade) && !hasReason(c);
}

bool isLowestTwice(const RuleCase &c)
{
    return isLowest(c.plan, c.now.grade) && c.now.grade == c.before.grade &&
           !c.directionNow(DirectionRole::Revises);
}

bool isLowestWithTargetsReached(const RuleCase &c)
{
    return isLowest(c.plan, c.now.grade) && areAllTargets(c, true);
}

bool isHighWithNoTargetReached(const RuleCase &c)
{
    return isAmongHighest(c.plan, c.now.grade) && areAllTargets(c, false);
}

// The office's rules, in the order in which they are shown.
constexpr Rule rules[] = {
    {"grade-missing", Severity::Missing, EvaluationField::Grade,
     QT_TRANSLATE_NOOP("shisaku::Rules", "The grade is missing."),
     [](const RuleCase &c) { return !c.now.grade; }},
    {"direction-missing", Severity::Missing, EvaluationField::Direction,
     QT_TRANSLATE_NOOP("shisaku::Rules", "The direction is missing."),
     [](const RuleCase &c) { return !c.now.direction; }},
    {"ended-too-early", Severity::Error, EvaluationField::Grade,
     QT_TRANSLATE_NOOP("shisaku::Rules",
                       "Graded as ended, but no earlier year has completed the measure."),
     isEndedTooEarly},
    {"completed-not-ended", Severity::Error, EvaluationField::Grade,
     QT_TRANSLATE_NOOP("shisaku::Rules",
                       "Completed last year, so this year's grade has to be the one for ended."),
     isNotEndedAfterCompletion},
    {"ended-not-completed", Severity::Error, EvaluationField::Direction,
     QT_TRANSLATE_NOOP("shisaku::Rules",
                       "Graded as ended, so the direction has to be the one for completed."),
     isEndedWithoutCompletion},
    {"change-without-reason", Severity::Error, EvaluationField::Reason,
     QT_TRANSLATE_NOOP("shisaku::Rules", "The grade differs from last year's without a reason."),
     isChangedWithoutReason},
    {"turn-without-reason", Severity::Notice, EvaluationField::Reason,
     QT_TRANSLATE_NOOP("shisaku::Rules", "A direction that departs from the plan has no reason."),
     isTurnedWithoutReason},
    {"lowest-as-planned", Severity::Notice, EvaluationField::Direction,
     QT_TRANSLATE_NOOP("shisaku::Rules",
                       "The lowest grade, yet the direction is to go on as planned."),
     isLowestAsPlanned},
    {"highest-without-reason", Severity::Notice, EvaluationField::Reason,
     QT_TRANSLATE_NOOP("shisaku::Rules", "The highest grade has no reason."),
     isHighestWithoutReason},
    {"lowest-twice", Severity::Notice, EvaluationField::Direction,
     QT_TRANSLATE_NOOP("shisaku::Rules",
                       "The lowest grade two years in a row without a revision of the plan."),
     isLowestTwice},
    {"targets-reached-lowest", Severity::Notice, EvaluationField::Grade,
     QT_TRANSLATE_NOOP("shisaku::Rules", "Every target was reached, yet the grade is the lowest."),
     isLowestWithTargetsReached},
    {"no-target-reached-highest", Severity::Notice, EvaluationField::Grade,
     QT_TRANSLATE_NOOP("shisaku::Rules",
                       "No target was reached, yet the grade is among the highest."),
     isHighWithNoTargetReached},
};

const Evaluation &evaluationOrNone(const Plan &plan, MeasureId measure, YearId year)
{
    static const Evaluation none{};
    const Evaluation *evaluation = plan.evaluation(measure, year);
    return evaluation ? *evaluation : none;
}

void appendProblems(const Plan &plan, YearId year, const Year *before, MeasureId measure,
                    std::vector<Problem> &found)
{
    const RuleCase ruleCase{plan, year, measure, evaluationOrNone(plan, measure, year),
                            evaluationOrNone(plan, measure, before ? before->id : YearId{})};
    for (const Rule &rule : rules) {
        if (rule.isBroken(ruleCase))
            found.push_back({&rule, measure});
    }
}

} // namespace

GradeRole RuleCase::roleNow() const
{
    return roleOf(plan, now.grade);
}

bool RuleCase::directionNow(DirectionRole role) const
{
    return hasRole(plan, now.direction, role);
}

bool RuleCase::directionBefore(DirectionRole role) const
{
    return hasRole(plan, before.direction, role);
}

bool RuleCase::wasFinished() const
{
    const Year &current = *plan.find<Year>(year);
    return std::ranges::any_of(plan.records<Year>().all(), [&](const Year &earlier) {
        const Evaluation *e = plan.evaluation(measure, earlier.id);
        return isEarlier(earlier, current) && e &&
               (hasRole(plan, e->direction, DirectionRole::Completes) ||
                (e->grade && roleOf(plan, e->grade) == GradeRole::Ended));
    });
}

QString Rule::sentence() const
{
    return QCoreApplication::translate("shisaku::Rules", message);
}

std::span<const Rule> allRules()
{
    return rules;
}

std::vector<Problem> problems(const Plan &plan, YearId year, MeasureId measure)
{
    std::vector<Problem> found;
    appendProblems(plan, year, plan.yearBefore(year), measure, found);
    return found;
}

std::vector<Problem> problems(const Plan &plan, YearId id)
{
    std::vector<Problem> found;
    const Year *year = plan.find<Year>(id);
    const Year *before = plan.yearBefore(id);
    for (const Measure &measure : plan.records<Measure>().all()) {
        if (year && measure.isInForce(*year))
            appendProblems(plan, id, before, measure.id, found);
    }
    return found;
}

} // namespace shisaku
