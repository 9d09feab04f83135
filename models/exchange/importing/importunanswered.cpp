#include "models/exchange/importing/importpreview.h"

#include <map>

// Whose answers are missing once the included lines are in.

namespace shisaku
{

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
