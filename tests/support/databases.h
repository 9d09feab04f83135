#pragma once

#include "models/storage/database.h"

namespace shisaku::test
{

/// A database in memory of the newest version: a plan, an indicator, a year, an evaluation, an
/// indicator's value and a paragraph with the key 1, and two goals, grades, directions and
/// measures.
Database filledDatabase();

} // namespace shisaku::test
