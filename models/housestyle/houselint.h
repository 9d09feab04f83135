#pragma once

#include "models/housestyle/stylecheck.h"
#include "models/reports/report.h"

#include <span>

namespace shisaku
{

/// Something in a text that is not written in the house style (表記ゆれ).
struct StyleFinding {
    const StyleCheck *check = nullptr;
    QString place; ///< of the report's part; empty for a text alone
    // In the part's text, or in that cell or header of its table.
    qsizetype at = 0;
    qsizetype length = 0;
    QString found;
    QString suggestion; ///< to stand in its place; empty where only a person can tell

    bool operator==(const StyleFinding &) const = default;
};

std::span<const StyleCheck> allStyleChecks();

/// Where a text is not in the house style, from its beginning to its end. No two findings overlap:
/// of those that would, the one whose check stands first in the table is given.
std::vector<StyleFinding> styleFindings(const QString &text, const Plan &plan);

/// The same for every text, caption and cell of a report. Charts have a style of their own.
std::vector<StyleFinding> styleFindings(const Report &report, const Plan &plan);

} // namespace shisaku
