#pragma once

#include "models/domain/id.h"

#include <QString>

#include <compare>

namespace shisaku
{

/// What one measure got in one year (年度評価).
struct Evaluation {
    /// Year first, so that the evaluations of a year stand together.
    struct Key {
        YearId year;
        MeasureId measure;
        friend auto operator<=>(const Key &, const Key &) = default;
    };

    YearId year;
    MeasureId measure;
    QString department{}; ///< 担当課, as it stood that year
    GradeId grade{};      ///< none: not graded yet (未評価)
    DirectionId direction{};
    QString achievement{}; ///< 取組実績
    QString reason{};      ///< 変更理由
    QString nextSteps{};   ///< 今後の取組

    Key key() const { return {year, measure}; }
    bool operator==(const Evaluation &) const = default;
};

/// The parts of an evaluation that a person fills in.
enum class EvaluationField { Department, Grade, Direction, Achievement, Reason, NextSteps };

/// The name of a field as columns and messages show it: 評価, 変更理由.
QString fieldName(EvaluationField field);

} // namespace shisaku
