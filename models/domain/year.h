#pragma once

#include "models/domain/id.h"

namespace shisaku
{

/// A fiscal year (年度) that the plan evaluates, April to March.
struct Year {
    YearId id;
    int fiscalYear = 0; ///< 2019 is 令和元年度

    YearId key() const { return id; }
    bool operator==(const Year &) const = default;
};

} // namespace shisaku
