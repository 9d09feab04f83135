#include "models/exchange/importing/importpreview.h"

#include <algorithm>
#include <map>

namespace shisaku
{

bool ImportPreview::canBeIncluded(std::size_t line) const
{
    return m_lines[line].kind != ImportLine::Kind::Refused;
}

bool ImportPreview::isAdded(int measure) const
{
    return measure >= static_cast<int>(m_plan.records<Measure>().all().size());
}

std::size_t ImportPreview::measureLine(int measure) const
{
    return m_goals.size() + static_cast<std::size_t>(measure) -
           m_plan.records<Measure>().all().size();
}

const Measure &ImportPreview::measureAt(int measure) const
{
    const auto own = m_plan.records<Measure>().all();
    const auto at = static_cast<std::size_t>(measure);
    return at < own.size() ? own[at] : m_measures[at - own.size()];
}

Evaluation ImportPreview::evaluationAt(int measure) const
{
    return isAdded(measure) ? addedEvaluation(measure)
                            : m_plan.evaluationOrEmpty(measureAt(measure).id, m_year);
}

const Evaluation &ImportPreview::addedEvaluation(int measure) const
{
    return m_evaluations[static_cast<std::size_t>(measure) -
                         m_plan.records<Measure>().all().size()];
}

void ImportPreview::set(std::size_t line, bool included)
{
    const bool isIncluded = included && canBeIncluded(line);
    const int goal = m_lines[line].kind == ImportLine::Kind::NewMeasure ? m_effects[line].goal : -1;
    if (goal >= 0 && m_lines[line].included != isIncluded)
        measuresOf(goal) += isIncluded ? 1 : -1;
    m_lines[line].included = isIncluded;
}

int &ImportPreview::measuresOf(int goal)
{
    if (m_measuresOf.empty()) {
        m_measuresOf.resize(m_goals.size());
        for (std::size_t line = m_goals.size(); line < m_goals.size() + m_measures.size(); ++line) {
            if (m_effects[line].goal >= 0 && m_lines[line].included)
                ++m_measuresOf[static_cast<std::size_t>(m_effects[line].goal)];
        }
    }
    return m_measuresOf[static_cast<std::size_t>(goal)];
}

void ImportPreview::setMeasure(int measure, bool included)
{
    const std::size_t own = measureLine(measure);
    set(own, included);
    const int goal = m_effects[own].goal;
    if (included && goal >= 0)
        set(goalLine(goal), true);
    if (included)
        return;
    const auto begin = m_effects.begin();
    const auto values = begin + static_cast<std::ptrdiff_t>(m_goals.size() + m_measures.size());
    const auto end = begin + static_cast<std::ptrdiff_t>(m_valuesEnd);
    auto each = std::ranges::lower_bound(values, end, measure, {}, &Effect::measure);
    for (; each != end && each->measure == measure; ++each)
        set(static_cast<std::size_t>(each - begin), false);
}

void ImportPreview::leaveOutOthers(std::size_t line)
{
    const auto isOther = [&](std::size_t other) {
        return m_effects[other].conflict == m_effects[line].conflict;
    };
    for (std::size_t other = line; other > 0 && isOther(other - 1); --other)
        set(other - 1, false);
    for (std::size_t other = line + 1; other < m_lines.size() && isOther(other); ++other)
        set(other, false);
}

void ImportPreview::setIncluded(std::size_t line, bool included)
{
    if (!canBeIncluded(line))
        return;
    set(line, included);
    const Effect &effect = m_effects[line];
    if (m_lines[line].kind == ImportLine::Kind::NewGoal) {
        for (std::size_t at = 0; at < m_measures.size(); ++at) {
            const std::size_t measure = m_goals.size() + at;
            if (m_effects[measure].goal == effect.goal && m_lines[measure].included != included)
                setMeasure(m_effects[measure].measure, included);
        }
        return;
    }
    if (m_lines[line].kind == ImportLine::Kind::NewMeasure) {
        setMeasure(effect.measure, included);
        if (effect.goal >= 0 && measuresOf(effect.goal) == 0)
            set(goalLine(effect.goal), false);
        return;
    }
    if (included && isAdded(effect.measure))
        setMeasure(effect.measure, true);
    if (included && effect.conflict >= 0)
        leaveOutOthers(line);
}

int ImportPreview::count(ImportLine::Kind kind) const
{
    return static_cast<int>(std::ranges::count(m_lines, kind, &ImportLine::kind));
}

int ImportPreview::included() const
{
    return static_cast<int>(std::ranges::count(m_lines, true, &ImportLine::included));
}

QSet<int> ImportPreview::settledConflicts() const
{
    QSet<int> settled;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (m_effects[line].conflict >= 0 && m_lines[line].included)
            settled.insert(m_effects[line].conflict);
    }
    return settled;
}

std::vector<std::size_t> ImportPreview::openConflicts() const
{
    QSet<int> seen = settledConflicts();
    std::vector<std::size_t> open;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const int conflict = m_effects[line].conflict;
        if (conflict < 0 || seen.contains(conflict) || !canBeIncluded(line))
            continue;
        seen.insert(conflict);
        open.push_back(line);
    }
    return open;
}

std::vector<ImportLine> ImportPreview::leftOut() const
{
    const QSet<int> settled = settledConflicts();
    std::vector<ImportLine> left;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (!m_lines[line].included && !settled.contains(m_effects[line].conflict))
            left.push_back(m_lines[line]);
    }
    return left;
}

void ImportPreview::apply(const Effect &effect, Measure &measure)
{
    const int year = static_cast<int>(effect.id);
    switch (effect.field) {
    case ImportField::Title:
        measure.title = effect.text;
        break;
    case ImportField::Goal:
        measure.goal = {effect.id};
        break;
    case ImportField::InForceFrom:
        measure.inForceFrom = year;
        break;
    case ImportField::InForceTo:
        measure.inForceTo = year;
        break;
    default:
        measure.note = effect.text;
    }
}

void ImportPreview::apply(const Effect &effect, Evaluation &evaluation)
{
    switch (effect.field) {
    case ImportField::Department:
        evaluation.department = effect.text;
        break;
    case ImportField::Grade:
        evaluation.grade = {effect.id};
        break;
    case ImportField::Direction:
        evaluation.direction = {effect.id};
        break;
    case ImportField::Achievement:
        evaluation.achievement = effect.text;
        break;
    case ImportField::Reason:
        evaluation.reason = effect.text;
        break;
    default:
        evaluation.nextSteps = effect.text;
    }
}

namespace
{

/// Adds the record or puts it in the place of the one that there is; the same one is no change.
template <class T>
void put(const Plan &plan, const T &record, ChangeSet &changes)
{
    const T *before = plan.find<T>(record.key());
    if (!before)
        changes.add(record);
    else if (*before != record)
        changes.replace(*before, record);
}

} // namespace

void ImportPreview::addMeasures(ChangeSet &changes) const
{
    for (std::size_t goal = 0; goal < m_goals.size(); ++goal) {
        if (m_lines[goal].included)
            changes.add(m_goals[goal]);
    }
    std::map<int, Measure> measures;
    for (std::size_t line = m_goals.size(); line < m_lines.size(); ++line) {
        const Effect &effect = m_effects[line];
        if (!m_lines[line].included)
            continue;
        if (m_lines[line].kind == ImportLine::Kind::NewMeasure)
            measures.try_emplace(effect.measure, measureAt(effect.measure));
        else if (isOfMeasure(effect.field))
            apply(effect,
                  measures.try_emplace(effect.measure, measureAt(effect.measure)).first->second);
    }
    for (const auto &[place, measure] : measures)
        put(m_plan, measure, changes);
}

void ImportPreview::addEvaluations(ChangeSet &changes) const
{
    std::map<int, Evaluation> evaluations;
    for (std::size_t line = m_goals.size(); line < m_lines.size(); ++line) {
        const Effect &effect = m_effects[line];
        if (!m_lines[line].included || effect.indicator >= 0 || isOfMeasure(effect.field))
            continue;
        const auto at = evaluations.try_emplace(effect.measure, evaluationAt(effect.measure)).first;
        if (m_lines[line].kind != ImportLine::Kind::NewMeasure)
            apply(effect, at->second);
    }
    for (const auto &[place, evaluation] : evaluations) {
        if (evaluation != Evaluation{.year = evaluation.year, .measure = evaluation.measure} ||
            m_plan.find<Evaluation>(evaluation.key()))
            put(m_plan, evaluation, changes);
    }
}

void ImportPreview::addFigures(ChangeSet &changes) const
{
    std::map<int, IndicatorValue> values;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const Effect &effect = m_effects[line];
        if (!m_lines[line].included || effect.indicator < 0)
            continue;
        const Indicator &indicator =
            m_plan.records<Indicator>().all()[static_cast<std::size_t>(effect.indicator)];
        IndicatorValue &value =
            values.try_emplace(effect.indicator, m_plan.indicatorValueOrEmpty(indicator.id, m_year))
                .first->second;
        (effect.field == ImportField::Target ? value.target : value.actual) = effect.text;
    }
    for (const auto &[place, value] : values)
        put(m_plan, value, changes);
}

ChangeSet ImportPreview::changes() const
{
    ChangeSet changes;
    addMeasures(changes);
    addEvaluations(changes);
    addFigures(changes);
    return changes;
}

std::vector<Unanswered> ImportPreview::unanswered() const
{
    std::map<MeasureId, Evaluation> evaluations;
    for (const Measure &measure : m_plan.measuresInForce(m_year))
        evaluations.emplace(measure.id, m_plan.evaluationOrEmpty(measure.id, m_year));
    const Year *year = m_plan.find<Year>(m_year);
    for (std::size_t line = m_goals.size(); line < m_lines.size(); ++line) {
        const Effect &effect = m_effects[line];
        if (!m_lines[line].included)
            continue;
        const Measure &measure = measureAt(effect.measure);
        if (m_lines[line].kind == ImportLine::Kind::NewMeasure) {
            // What has one grade keeps it: where rows contradict each other it has none yet.
            if (measure.isInForce(*year) && !addedEvaluation(effect.measure).grade)
                evaluations.emplace(measure.id, addedEvaluation(effect.measure));
            continue;
        }
        const auto at = evaluations.find(measure.id);
        const bool counts =
            effect.field == ImportField::Grade || effect.field == ImportField::Department;
        if (counts && at != evaluations.end())
            apply(effect, at->second);
    }
    std::map<QString, Unanswered> departments;
    for (const auto &[id, evaluation] : evaluations) {
        if (evaluation.grade)
            continue;
        Unanswered &each = departments[evaluation.department];
        each.department = evaluation.department;
        each.measures.push_back(id);
    }
    std::vector<Unanswered> result;
    result.reserve(departments.size());
    for (auto &[name, each] : departments)
        result.push_back(std::move(each));
    return result;
}

} // namespace shisaku
