#pragma once

#include "models/domain/history.h"
#include "models/domain/plan.h"

#include <optional>

namespace shisaku::test
{

/// The plan that the history makes out of nothing; none where an entry does not fit what was
/// replayed before it.
std::optional<Plan> replayed(const History &history);

} // namespace shisaku::test
