#pragma once

#include "models/domain/year.h"

#include <vector>

namespace shisaku
{

/// What a text says of years, against the one that is asked for.
struct NamedYears {
    bool asked = false; ///< it names that year: 令和元年度, R1, 元年度, 今年度
    bool other = false; ///< it names another: 平成30年度, 前年度
    QString rest{};     ///< the text without them
};

/// `key` is a `searchKey` without blanks. The overall evaluation is named by its own word alone.
NamedYears namedYears(const QString &key, const Year &year);

/// The fiscal years that a title names as such (平成30年度, FY2018) and those at the ends of its
/// spans (平成28～令和２年度); none for 計画2020. Bare ones (30年度) are of the years around that
/// one.
std::vector<int> titleYears(const QString &key, int around);

} // namespace shisaku
