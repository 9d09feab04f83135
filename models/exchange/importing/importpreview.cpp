#include "models/exchange/importing/importpreview.h"

#include <algorithm>

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

bool ImportPreview::isAddedIndicator(int indicator) const
{
    return indicator >= static_cast<int>(m_plan.records<Indicator>().all().size());
}

std::size_t ImportPreview::indicatorLine(int indicator) const
{
    return m_valuesEnd + static_cast<std::size_t>(indicator) -
           m_plan.records<Indicator>().all().size();
}

const Indicator &ImportPreview::indicatorAt(int indicator) const
{
    const auto own = m_plan.records<Indicator>().all();
    const auto at = static_cast<std::size_t>(indicator);
    return at < own.size() ? own[at] : m_indicators[at - own.size()];
}

int ImportPreview::lastPosition(MeasureId measure) const
{
    int last = 0;
    for (const Indicator &each : m_plan.indicators(measure))
        last = std::max(last, each.position);
    return last;
}

IndicatorValue ImportPreview::figuresOf(int indicator) const
{
    return isAddedIndicator(indicator)
               ? m_figures[static_cast<std::size_t>(indicator) -
                           m_plan.records<Indicator>().all().size()]
               : m_plan.indicatorValueOrEmpty(indicatorAt(indicator).id, m_year);
}

void ImportPreview::setIndicator(std::size_t line, bool included)
{
    set(line, included);
    if (included)
        return;
    const int indicator = m_effects[line].indicator;
    const auto begin = m_effects.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(m_figuresEnd);
    auto each = std::ranges::lower_bound(
        begin + static_cast<std::ptrdiff_t>(m_valuesEnd + m_indicators.size()), end, indicator, {},
        &Effect::indicator);
    for (; each != end && each->indicator == indicator; ++each)
        set(static_cast<std::size_t>(each - begin), false);
}

void ImportPreview::bringMeasure(int measure)
{
    if (isAdded(measure) && !m_lines[measureLine(measure)].included)
        setMeasure(measure, true);
}

void ImportPreview::setMeasure(int measure, bool included)
{
    const std::size_t own = measureLine(measure);
    const bool isChanged = m_lines[own].included != included;
    set(own, included);
    const int goal = m_effects[own].goal;
    if (included && goal >= 0)
        set(goalLine(goal), true);
    const auto begin = m_effects.begin();
    const auto ofMeasure = [&](std::size_t from, std::size_t to) {
        const auto end = begin + static_cast<std::ptrdiff_t>(to);
        const auto first = std::ranges::lower_bound(begin + static_cast<std::ptrdiff_t>(from), end,
                                                    measure, {}, &Effect::measure);
        const auto last = std::ranges::upper_bound(first, end, measure, {}, &Effect::measure);
        return std::span<const Effect>(first, last);
    };
    for (const Effect &each : ofMeasure(m_valuesEnd, m_valuesEnd + m_indicators.size())) {
        const std::size_t line = indicatorLine(each.indicator);
        if (!included || (isChanged && m_lines[line].reason.isEmpty()))
            setIndicator(line, included);
    }
    if (included)
        return;
    for (const Effect &each : ofMeasure(m_goals.size() + m_measures.size(), m_valuesEnd))
        set(static_cast<std::size_t>(&each - m_effects.data()), false);
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
    if (m_lines[line].kind != ImportLine::Kind::NewMeasure) // which has to see that it changes
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
    if (included)
        bringMeasure(effect.measure);
    if (m_lines[line].kind == ImportLine::Kind::NewIndicator)
        setIndicator(line, included);
    else if (included && isAddedIndicator(effect.indicator))
        set(indicatorLine(effect.indicator), true);
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

} // namespace shisaku
