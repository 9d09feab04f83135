#pragma once

#include "models/domain/plan.h"
#include "views/charts/chart.h"

namespace shisaku::test
{

/// The bars of a bar chart; none of another.
std::vector<Bar> barsOf(const Chart &chart);

/// A bar as a line of text: its label, what is in it, what stands at its end: 「完了: A 1, 終了 3 =
/// 4」.
QStringList barTexts(const Chart &chart);

/// The plan, which takes percentages of the rated measures only.
Plan withRatedPercentages(Plan plan);

/// The measures of the year that are behind the slice.
std::vector<MeasureId> measuresBehind(const Plan &plan, const Slice &slice, YearId year);

/// What can be read in a chart's SVG, a text for each line.
QStringList drawnTexts(const QByteArray &svg);

} // namespace shisaku::test
