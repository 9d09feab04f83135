#pragma once

#include "models/domain/plan.h"

#include <optional>

namespace shisaku
{

/// Why the year cannot be closed, as a sentence that names what stands against it: the balance that
/// fails, or the first of the rules' errors. None where it can.
std::optional<QString> closingRefusal(const Plan &plan, YearId year);

} // namespace shisaku
