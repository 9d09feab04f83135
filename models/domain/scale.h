#pragma once

#include "models/domain/id.h"

#include <QString>

namespace shisaku
{

/// What the rules need to know of a grade; everything else about it is the plan's own data.
enum class GradeRole {
    Rated,    ///< a judgement of how the measure went (AA, A, B, C)
    Other,    ///< その他: a plan stopped, a change of national policy
    Ended,    ///< 終了: completed in an earlier year
    Excluded, ///< 対象外, 評価不能
};

/// What the rules need to know of a direction.
enum class DirectionRole { Continues, Expands, Shrinks, Revises, Stops, Completes };

/// One grade (評価) of the plan's scale, such as A.
struct Grade {
    GradeId id;
    int position = 0;   ///< order within the scale
    QString code;       ///< the short form: A, 終了
    QString label;      ///< the form in published tables: A評価, 終了
    QString definition; ///< what the grade means (評価の内容)
    GradeRole role = GradeRole::Rated;

    GradeId key() const { return id; }
    bool operator==(const Grade &) const = default;
};

/// One direction (方向性) of the plan's scale, such as 計画どおり推進.
struct Direction {
    DirectionId id;
    int position = 0; ///< order within the scale
    QString label;
    DirectionRole role = DirectionRole::Continues;

    DirectionId key() const { return id; }
    bool operator==(const Direction &) const = default;
};

} // namespace shisaku
