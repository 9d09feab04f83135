#pragma once

#include "models/domain/history.h"
#include "models/storage/database.h"

namespace shisaku
{

/// What the triggers of the schema have written behind the entry with that id, oldest first.
History readHistory(Database &database, qint64 after = 0);

} // namespace shisaku
