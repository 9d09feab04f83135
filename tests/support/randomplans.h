#pragma once

#include "models/domain/plan.h"

namespace shisaku::test
{

// Plans and edits for property tests. RapidCheck draws the choices, so these are called inside a
// property only; a failing case is shrunk and its seed printed.

/// A plan with the sample's scale and goals, two years (and now and then an overall evaluation) and
/// up to ten measures, some of them not in force, some with indicators, some without an evaluation,
/// a grade or a direction; now and then a text of the report and a template. Its balance holds.
Plan anyPlan();

/// A change that the plan takes: evaluations and texts of the report given, altered and taken away,
/// measures retitled and added. It may be empty where the plan has no measure.
ChangeSet anyEdit(const Plan &plan);

/// A text of the kind people type, or an empty one.
QString anyText();

} // namespace shisaku::test
