#pragma once

#include <QString>

namespace shisaku
{

/// The system account under which the program runs: who made a change.
QString accountName();

} // namespace shisaku
