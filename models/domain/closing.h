#pragma once

#include "models/domain/plan.h"

#include <optional>
#include <vector>

namespace shisaku
{

/// SHA-256 (hexadecimal) of all that the plan publishes of a year: title, scale, goals, the
/// measures in force, their evaluations and indicators, the office's own texts in the report and,
/// once closed, the published report. A closed year carries the one it had when it was closed, so
/// that a change by whatever means is noticed.
QString yearDigest(const Plan &plan, const Year &year);

/// Whether a closed year is no longer what was closed.
bool isAltered(const Plan &plan, const Year &year);
/// The closed years of which that is so.
std::vector<Year> alteredYears(const Plan &plan);

/// The change that closes (確定) the year, with its report as it is published
/// (models/reports/publishedreport.h). Whether it may be closed says `closingRefusal`.
ChangeSet closing(const Plan &plan, YearId year, const QString &report);
/// The change that opens a closed year again for corrections.
ChangeSet reopening(const Plan &plan, YearId year, const QString &reason);

/// The years before it that are open, and can change its comparison with them, in time.
std::vector<Year> openYearsBefore(const Plan &plan, const Year &year);
/// What is said of them; empty where there are none.
QString openBeforeSentence(const Plan &plan, const Year &year);

/// What is said of a closed year that was altered.
QString alteredSentence(const Year &year);

/// Why a change of a closed year's figures is refused.
QString closedSentence(const Year &year);

} // namespace shisaku
