#pragma once

#include "models/tables/recordkind.h"

namespace shisaku
{

/// The indicators of the scope's measure as a table.
const RecordKind &indicatorRecords();

} // namespace shisaku
