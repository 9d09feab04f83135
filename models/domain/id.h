#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace shisaku
{

/// The number under which the database knows a record; zero is "none". The tag keeps the number of
/// a grade from being used as that of a goal.
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

using GoalId = Id<struct GoalTag>;
using GradeId = Id<struct GradeTag>;
using DirectionId = Id<struct DirectionTag>;
using MeasureId = Id<struct MeasureTag>;
using YearId = Id<struct YearTag>;
using IndicatorId = Id<struct IndicatorTag>;

} // namespace shisaku

template <class Tag>
struct std::hash<shisaku::Id<Tag>> {
    std::size_t operator()(shisaku::Id<Tag> id) const { return std::hash<qint64>{}(id.value); }
};
