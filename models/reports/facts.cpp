#include "models/reports/facts.h"

#include "models/domain/rules.h"

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The plan's beginning, or the first year in which it has a measure if that is later.
int beginningOf(const Plan &plan)
{
    const auto measures = plan.records<Measure>().all();
    const auto earliest = std::ranges::min_element(measures, {}, &Measure::inForceFrom);
    const int first = plan.info().firstYear;
    return earliest == measures.end() ? first : std::max(first, earliest->inForceFrom);
}

/// Sorts the measures into those of the beginning, those that came, and those that went.
void addHistory(Facts &facts)
{
    const int beginning = beginningOf(facts.plan);
    for (const Measure &measure : facts.plan.records<Measure>().all()) {
        if (measure.inForceFrom > facts.year.fiscalYear)
            continue;
        if (measure.inForceFrom <= beginning)
            facts.first.push_back(measure.id);
        else
            facts.added[measure.inForceFrom].push_back(measure.id);
        if (!measure.isInForce(facts.year))
            facts.removed[*measure.inForceTo].push_back(measure.id);
    }
}

void addMissingReasons(Facts &facts)
{
    for (const Problem &problem : problems(facts.plan, facts.year.id)) {
        if (QLatin1StringView(problem.rule->code) == "change-without-reason"_L1)
            facts.reasonsMissing.insert(problem.measure);
    }
}

void addOnPlan(Facts &facts)
{
    for (const Evaluation &evaluation : facts.plan.evaluations(facts.year.id)) {
        const auto *direction = facts.plan.find<Direction>(evaluation.direction);
        if (direction && isOnPlan(*direction))
            facts.onPlan.push_back(evaluation.measure);
    }
}

} // namespace

bool Facts::isFirstYear() const
{
    return !year.isOverall() && year.fiscalYear <= plan.info().firstYear;
}

int Facts::yearsLeft() const
{
    int reached = year.fiscalYear;
    if (year.isOverall()) {
        reached = plan.info().firstYear - 1;
        for (const Year &each : plan.records<Year>().all())
            reached = each.isOverall() ? reached : std::max(reached, each.fiscalYear);
    }
    return std::max(0, plan.info().lastYear - reached);
}

int Facts::gradeCount(GradeId grade) const
{
    const auto row = std::ranges::find(grades.rows, grade, &GradeCount::grade);
    return row != grades.rows.end() ? row->count : 0;
}

int Facts::directionCount(DirectionId direction) const
{
    const auto row = std::ranges::find(directions.rows, direction, &DirectionCount::direction);
    return row != directions.rows.end() ? row->count : 0;
}

std::optional<Facts> factsOf(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    if (!year)
        return std::nullopt;
    const Year *before = yearToCompareWith(plan, id);
    Facts facts{.plan = plan,
                .year = *year,
                .before = before ? std::optional(*before) : std::nullopt,
                .grades = tallyByGrade(plan, id),
                .directions = tallyByDirection(plan, id),
                .goals = tallyByGoal(plan, id),
                .comparison = compare(plan, before ? before->id : YearId{}, id),
                .reasonsMissing = {},
                .first = {},
                .added = {},
                .removed = {},
                .onPlan = {}};
    addHistory(facts);
    addMissingReasons(facts);
    addOnPlan(facts);
    return facts;
}

bool isOnPlan(const Direction &direction)
{
    return direction.role == DirectionRole::Continues || direction.role == DirectionRole::Completes;
}

std::vector<ChangeGroup> changeGroups(const Facts &facts, GoalId goal)
{
    using Likeness = std::tuple<GradeId, GradeId, bool, QString>;
    std::vector<ChangeGroup> groups;
    for (const ChangeKind kind : allChangeKinds) {
        std::map<Likeness, std::size_t> placeOf;
        for (const MeasureChange &row : facts.comparison.rows) {
            if (row.measure.goal != goal || row.kind != kind || !isChanged(kind))
                continue;
            const Likeness likeness{row.before.grade, row.after.grade,
                                    facts.reasonsMissing.contains(row.measure.id),
                                    reasonPhrase(row.after.reason)};
            const auto [place, isNew] = placeOf.try_emplace(likeness, groups.size());
            if (isNew)
                groups.push_back({kind, {}});
            groups[place->second].measures.push_back(row.measure.id);
        }
    }
    return groups;
}

std::vector<MeasureId> measuresOfKind(const Facts &facts, ChangeKind kind,
                                      std::optional<GoalId> goal)
{
    std::vector<MeasureId> measures;
    for (const MeasureChange &row : facts.comparison.rows) {
        if (row.kind == kind && (!goal || row.measure.goal == *goal))
            measures.push_back(row.measure.id);
    }
    return measures;
}

QString inOneLine(const QString &text)
{
    QString line;
    for (const QString &part : text.split(u'\n')) {
        const QString next = part.trimmed();
        const bool areLatin = !line.isEmpty() && !next.isEmpty() && line.back().unicode() < 0x80 &&
                              next.front().unicode() < 0x80;
        line += areLatin ? u' ' + next : next;
    }
    return line;
}

QString reasonPhrase(const QString &reason)
{
    QString phrase = inOneLine(reason);
    while (phrase.endsWith(u'。') || phrase.endsWith(u'．'))
        phrase.chop(1);
    return phrase.trimmed();
}

} // namespace shisaku
