#pragma once

#include "models/domain/plan.h"
#include "models/storage/database.h"

#include <map>
#include <vector>

namespace shisaku::test
{

using Counts = std::map<std::pair<qint64, qint64>, int>;

/// The measures in force, grouped by two columns (of measure m, year y, evaluation e), as the
/// database counts them.
Counts countedBySql(Database &database, YearId year, const QString &first, const QString &second);

/// The numbers of a table, row by row.
using Figures = std::vector<std::vector<int>>;

/// The published tables' numbers as the database counts them: by grade; by direction, each with its
/// breakdown; by goal, each with its total before, and the row of totals.
std::vector<Figures> tablesBySql(Database &database, YearId year);

} // namespace shisaku::test
