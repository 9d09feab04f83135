#pragma once

#include "models/domain/plan.h"

#include <QString>

#include <optional>

namespace shisaku
{

/// The change with every text that people write in the form in which the plan keeps it, without
/// what then changes nothing.
ChangeSet normalised(const ChangeSet &changes);

/// Why the plan cannot take the change at all, as a sentence; none where it can. Forbidden is what
/// would break the plan itself: a value outside its scale, a reference to nothing, a number used
/// twice, a text that cannot be kept, a change of something that is no longer as it was. What an
/// office may do but should look at is a `Problem` instead.
std::optional<QString> refusal(const Plan &plan, const ChangeSet &changes);

} // namespace shisaku
