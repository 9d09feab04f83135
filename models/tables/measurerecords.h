#pragma once

#include "models/tables/recordkind.h"

namespace shisaku
{

/// The measures of the plan as a table, whether in force or not, with their departments in the
/// shown year.
const RecordKind &measureRecords();

} // namespace shisaku
