#pragma once

#include "models/domain/plan.h"
#include "models/tables/choice.h"

#include <QVariant>

#include <optional>
#include <span>

namespace shisaku
{

/// What a cell of the measures table looks at.
struct MeasureRow {
    const Plan &plan;
    YearId year;
    const Measure &measure;
    Evaluation now;
    Evaluation before; ///< empty where the plan holds none
    int place;         ///< in natural order

    bool isOverall() const;
};

/// One column of the measures table: what it shows and, unless it is read-only, how what a person
/// types becomes part of an evaluation.
struct MeasureColumn {
    const char *header; ///< English; `headerOf` translates it
    Qt::Alignment alignment;
    QString (*text)(const MeasureRow &);
    /// False where the plan cannot hold what was typed; null for a column that is not edited.
    bool (*write)(const Plan &, Evaluation &, const QString &typed) = nullptr;
    /// What the cell can be set to; null where any text is.
    QList<Choice> (*choices)(const Plan &) = nullptr;
    QVariant (*sortKey)(const MeasureRow &) = nullptr; ///< null: by the text
    const char *overallHeader = nullptr; ///< in the overall evaluation; null: the same
};

enum class MeasureField {
    Number,
    Title,
    Goal,
    Department,
    LastYear,
    Grade,
    Direction,
    Achievement,
    Reason,
    NextSteps,
    Problems
};

std::span<const MeasureColumn> measureColumns();
QString headerOf(const MeasureColumn &column, YearKind kind = YearKind::Regular);

} // namespace shisaku
