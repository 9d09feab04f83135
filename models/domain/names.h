#pragma once

#include "models/domain/history.h"

namespace shisaku
{

/// The plan's scale, goals, measures, indicators and years, and those of them that it no longer
/// has as they last stood: what a history needs to name what it tells of.
Plan namesOf(const Plan &plan, const History &history);

} // namespace shisaku
