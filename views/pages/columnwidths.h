#pragma once

#include "models/tables/recordkind.h"

class QTableView;

namespace shisaku
{

/// Makes words fit into their columns, and lets the long texts share what is left of the width.
void fitColumns(QTableView &table, std::span<const RecordColumn> columns);

} // namespace shisaku
