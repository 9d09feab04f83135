#include "models/exchange/importing/importpreview.h"

#include <map>

namespace shisaku
{

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

void ImportPreview::addIndicators(ChangeSet &changes) const
{
    std::map<MeasureId, int> last; // one that is left out leaves no gap
    for (std::size_t at = 0; at < m_indicators.size(); ++at) {
        if (!m_lines[m_valuesEnd + at].included)
            continue;
        Indicator added = m_indicators[at];
        const auto before = last.try_emplace(added.measure, lastPosition(added.measure)).first;
        added.position = ++before->second;
        changes.add(added);
    }
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
        IndicatorValue &value =
            values.try_emplace(effect.indicator, figuresOf(effect.indicator)).first->second;
        if (m_lines[line].kind == ImportLine::Kind::NewIndicator)
            continue;
        (effect.field == ImportField::Target ? value.target : value.actual) = effect.text;
    }
    for (const auto &[place, value] : values) {
        if (!value.isEmpty() || m_plan.find<IndicatorValue>(value.key()))
            put(m_plan, value, changes);
    }
}

ChangeSet ImportPreview::changes() const
{
    ChangeSet changes;
    addMeasures(changes);
    addIndicators(changes);
    addEvaluations(changes);
    addFigures(changes);
    return changes;
}

} // namespace shisaku
