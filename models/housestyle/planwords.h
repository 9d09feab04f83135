#pragma once

#include "models/domain/plan.h"

#include <map>
#include <unordered_map>

namespace shisaku
{

/// What the plan calls things, made ready to be looked for in many texts.
class PlanWords
{
public:
    struct Name {
        QString text;
        QString key; ///< folded
    };

    explicit PlanWords(const Plan &plan);

    /// The names of the plan itself, its goals and its measures.
    const std::vector<Name> &names() const { return m_names; }
    /// Places among them: those whose key begins with the character.
    const std::vector<std::size_t> &namesBeginningWith(QChar first) const;

    using ByBag = std::unordered_map<quint64, std::size_t>;
    /// Places among them by the length of the key and the sum of its bag.
    const std::map<qsizetype, ByBag> &namesByLength() const { return m_byLength; }

    /// For each character of the text, whether it belongs to a name that is written as in the plan.
    std::vector<bool> markNames(const QString &text) const;

    /// The measure of a plain number; null where the plan never had one.
    const Measure *measureNumbered(const QString &number) const;
    /// The measure with whose number the text begins: of several the longest. Null where there is
    /// none.
    const Measure *measureAtStart(const QString &text) const;
    /// Whether a grade is called so, by its name or its short name.
    bool isGrade(const QString &name) const { return m_grades.contains(name); }
    /// Whether the fiscal year is about the plan's time.
    bool isNearby(int fiscalYear) const;

private:
    void add(const QString &name);

    std::vector<Name> m_names;
    std::unordered_map<char16_t, std::vector<std::size_t>> m_byKey;  ///< its first character
    std::unordered_map<char16_t, std::vector<std::size_t>> m_byText; ///< its first character
    std::map<qsizetype, ByBag> m_byLength;
    std::unordered_map<QString, Measure> m_measures; ///< by number
    qsizetype m_longestNumber = 0;
    QStringList m_grades;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace shisaku
