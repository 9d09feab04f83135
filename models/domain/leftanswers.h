#pragma once

#include "models/domain/plan.h"

namespace shisaku
{

/// Why a measure cannot get other years in force: in an open one that it would leave it has been
/// answered for, and would be counted there without being listed. None where it can.
std::optional<QString> answersLeftBehind(const Plan &plan, const Measure &before,
                                         const Measure &after);

} // namespace shisaku
