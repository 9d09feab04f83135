#pragma once

#include "views/charts/chart.h"

namespace shisaku
{

/// All that a chart says as lines of text, to stand beside its picture for people who cannot see
/// it: the description, which begins with the title; the note; the source.
QString alternativeText(const Chart &chart);

} // namespace shisaku
