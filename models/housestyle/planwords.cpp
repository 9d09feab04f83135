#include "models/housestyle/planwords.h"

#include "models/domain/officialtext.h"
#include "models/housestyle/spelling.h"

#include <algorithm>

namespace shisaku
{

PlanWords::PlanWords(const Plan &plan)
    : m_firstYear(plan.info().firstYear)
    , m_lastYear(plan.info().lastYear)
{
    add(plan.info().title);
    for (const Goal &goal : plan.goals())
        add(goal.title);
    for (const Measure &measure : plan.records<Measure>().all()) {
        add(measure.title);
        const QString number = plainMeasureNumber(measure.number);
        m_measures.emplace(number, measure);
        m_longestNumber = std::max(m_longestNumber, number.size());
    }
    for (const Grade &grade : plan.grades())
        m_grades << grade.label << grade.code;
}

void PlanWords::add(const QString &name)
{
    // What is very short is a name where it stands, but nothing that could be misspelled.
    constexpr qsizetype shortest = 2;
    constexpr qsizetype shortestKey = 4;
    const QString key = FoldedText(name).key;
    if (name.size() < shortest || std::ranges::find(m_names, name, &Name::text) != m_names.end())
        return;
    m_byText[name.front().unicode()].push_back(m_names.size());
    if (key.size() >= shortestKey)
        m_byKey[key.front().unicode()].push_back(m_names.size());
    if (key.size() > shortestKey)
        m_byLength[key.size()].emplace(Bag(key).sum(), m_names.size());
    m_names.push_back({name, key});
}

const std::vector<std::size_t> &PlanWords::namesBeginningWith(QChar first) const
{
    static const std::vector<std::size_t> none;
    const auto found = m_byKey.find(first.unicode());
    return found == m_byKey.end() ? none : found->second;
}

std::vector<bool> PlanWords::markNames(const QString &text) const
{
    std::vector<bool> marks(static_cast<std::size_t>(text.size()), false);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto found = m_byText.find(text[at].unicode());
        if (found == m_byText.end())
            continue;
        const QStringView rest = QStringView(text).sliced(at);
        for (const std::size_t place : found->second) {
            const QString &name = m_names[place].text;
            if (rest.startsWith(name))
                std::fill_n(marks.begin() + at, name.size(), true);
        }
    }
    return marks;
}

const Measure *PlanWords::measureNumbered(const QString &number) const
{
    const auto found = m_measures.find(number);
    return found == m_measures.end() ? nullptr : &found->second;
}

const Measure *PlanWords::measureAtStart(const QString &text) const
{
    for (qsizetype length = std::min(m_longestNumber, text.size()); length > 0; --length) {
        const bool isCut =
            length < text.size() && text[length - 1].isDigit() && text[length].isDigit();
        const Measure *measure = isCut ? nullptr : measureNumbered(text.first(length));
        if (measure)
            return measure;
    }
    return nullptr;
}

bool PlanWords::isNearby(int fiscalYear) const
{
    constexpr int years = 5;
    return m_firstYear - years <= fiscalYear && fiscalYear <= m_lastYear + years;
}

} // namespace shisaku
