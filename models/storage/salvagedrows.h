#pragma once

#include "models/storage/database.h"
#include "models/storage/salvage.h"

namespace shisaku
{

/// Copies the rows of a table that can be read; those that cannot are made from the history, which
/// is in the target already.
SalvagedTable salvageRows(Database &source, Database &target, const QString &table);

/// Removes references to what is lost: a column that may be empty is emptied, of others the row
/// goes, and counts as lost.
void dropDangling(Database &database, std::vector<SalvagedTable> &tables);

} // namespace shisaku
