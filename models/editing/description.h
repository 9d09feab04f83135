#pragma once

#include "models/domain/plan.h"

#include <QString>

namespace shisaku
{

/// What a change does, as undo, redo and the history name it: 「No.４ 評価 B→A」, 「評価 ３件」.
QString description(const Plan &plan, const ChangeSet &changes);

} // namespace shisaku
