#pragma once

#include "models/tallies/counts.h"
#include "views/charts/chart.h"

#include <optional>

namespace shisaku
{

// What several kinds of charts say alike. Digits are half-width throughout, as in the published
// chart.

/// The year in the user's language: 令和2年度.
QString yearText(const Year &year);
/// The same; empty where the plan does not have it.
QString yearText(const Plan &plan, YearId year);

/// 24施策, 3施策
QString chartCountText(int count);

/// The place of a grade in the plan's scale, which chooses its ink; `noClass` for none.
int classOf(const Plan &plan, GradeId grade);

/// A slice of measures of one grade. `words` are its label; a pointer that rests on it is told
/// what the grade means as well.
Slice gradeSlice(const Plan &plan, const GradeCount &part, const QStringList &words);

/// The same as a part of a bar, which says the grade's code and the count. In the label the count
/// is put behind `words`.
Slice barSlice(const Plan &plan, const GradeCount &part, const QStringList &words);

/// What a reader has to know of a year's percentages by grade; empty where they are of all
/// measures and add up to 100.
QString percentageNote(const Plan &plan, const GradeTally &tally);

/// A chart's figures as a text: what each part says, and the measures in all if they are given.
/// Without parts it is the sentence that stands in the chart's place.
QString describedParts(const Chart &chart, const QStringList &parts,
                       std::optional<int> total = std::nullopt);

/// The same of a bar chart: a part for each bar, also for one with nothing in it.
QString describedBars(const Chart &chart, const Bars &bars,
                      std::optional<int> total = std::nullopt);

} // namespace shisaku
