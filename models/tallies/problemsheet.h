#pragma once

#include "models/domain/rules.h"
#include "models/tallies/rowcolumns.h"

namespace shisaku
{

/// エラー, 未入力, 注意.
QString severityText(Severity severity);

/// The year's problems as people work through them: errors first, then what is missing, each kind
/// by number of measure.
/// With a severity, those alone.
std::vector<Problem> problemsInOrder(const Plan &plan, YearId year,
                                     std::optional<Severity> only = {});

int countOf(const std::vector<Problem> &problems, Severity severity);

/// Severity, number and title of the measure, the field to mend, the rule's sentence.
std::span<const RowColumn<Problem>> problemColumns();

/// 点検結果.
Sheet problemSheet(const Plan &plan, YearId year, std::optional<Severity> only = {});

} // namespace shisaku
