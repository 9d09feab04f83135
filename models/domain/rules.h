#pragma once

#include "models/domain/plan.h"

#include <span>

namespace shisaku
{

enum class Severity {
    Error,   ///< keeps the year from being closed
    Missing, ///< does so too, though nothing is wrong: it is still to be filled in
    Notice,  ///< worth a look
};

/// Whether the year cannot be closed while it stands.
inline bool forbidsClosing(Severity severity)
{
    return severity != Severity::Notice;
}

/// What a rule looks at: one measure's evaluation in a year and in the one before it.
struct RuleCase {
    const Plan &plan;
    YearId year;
    MeasureId measure;
    const Evaluation &now;    ///< empty where the plan holds none
    const Evaluation &before; ///< empty where the plan holds none

    GradeRole roleNow() const; ///< of a graded evaluation only
    bool directionNow(DirectionRole role) const;
    bool directionBefore(DirectionRole role) const;
    /// Whether an earlier year says that the measure is completed or ended.
    bool wasFinished() const;
};

/// One of the office's rules for an evaluation (点検). The table of them is in rules.cpp.
struct Rule {
    const char *code;
    Severity severity;
    EvaluationField field; ///< where a person mends it
    const char *message;   ///< English; `sentence` translates it
    bool (*isBroken)(const RuleCase &);

    QString sentence() const;
};

/// A rule that an evaluation breaks (点検結果).
struct Problem {
    const Rule *rule = nullptr;
    MeasureId measure;
};

std::span<const Rule> allRules();

/// The problems of one measure that is in force in the year.
std::vector<Problem> problems(const Plan &plan, YearId year, MeasureId measure);
/// The problems of all measures in force in the year.
std::vector<Problem> problems(const Plan &plan, YearId year);

} // namespace shisaku
