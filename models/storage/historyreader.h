#pragma once

#include "models/domain/history.h"
#include "models/storage/database.h"

namespace shisaku
{

/// What the triggers of the schema have written, oldest first.
History readHistory(Database &database);

} // namespace shisaku
