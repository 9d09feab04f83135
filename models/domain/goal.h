#pragma once

#include "models/domain/id.h"

#include <QString>

namespace shisaku
{

/// A goal (基本目標) of the plan, such as ① 開かれた区政の実現.
struct Goal {
    GoalId id;
    int position = 0; ///< order within the plan
    QString mark;     ///< ①, or empty
    QString title;

    GoalId key() const { return id; }
    /// Mark and title as tables print them: 「① 開かれた区政の実現」.
    QString label() const { return mark.isEmpty() ? title : mark + u' ' + title; }
    bool operator==(const Goal &) const = default;
};

} // namespace shisaku
