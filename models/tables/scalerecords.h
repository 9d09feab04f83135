#pragma once

#include "models/tables/recordkind.h"

namespace shisaku
{

// What the measures of a plan are sorted and judged by, as tables.

const RecordKind &goalRecords();
const RecordKind &gradeRecords();
const RecordKind &directionRecords();

} // namespace shisaku
