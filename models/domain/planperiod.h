#pragma once

#include "models/domain/plan.h"

namespace shisaku
{

/// The change of the plan's own values. Where its period (計画期間) changes, years in which nothing
/// stands yet go with it: those outside are removed, the first is there if none is left, and an
/// overall evaluation moves to the new end. The empty year of a new plan becomes the first one.
/// Years in which something stands stay, and the gate refuses a period without them.
ChangeSet changeOfInfo(const Plan &plan, const PlanInfo &after);

} // namespace shisaku
