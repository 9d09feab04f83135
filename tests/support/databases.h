#pragma once

#include "models/storage/database.h"

namespace shisaku::test
{

/// A database in memory of the newest version: a plan, a measure, a year and an evaluation with the
/// key 1, and two goals, grades and directions.
Database filledDatabase();

} // namespace shisaku::test
