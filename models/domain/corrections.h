#pragma once

#include "models/domain/history.h"

namespace shisaku
{

/// One line of the errata (正誤表): what was corrected in a year after it had first been closed.
struct Correction {
    HistoryEntry entry;
    QString reason{}; ///< why the year had been reopened
};

/// The year's corrections: its own values, its report's texts and template, and of scale, goals and
/// measures what the year publishes. Between two closings each value is listed once, as it was
/// published and as it is at last, by measure; one that is as it was is none.
std::vector<Correction> corrections(const Plan &plan, const History &history, YearId year);
/// Those of them that were made since the year was last closed.
std::vector<Correction> correctionsSinceClosing(const Plan &plan, const History &history,
                                                YearId year);

} // namespace shisaku
