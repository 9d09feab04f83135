#pragma once

#include "models/exchange/importing/headings.h"

namespace shisaku
{

/// The tables that stand below each other in a sheet, each with its titles and headings, where the
/// headings of one say something else of the columns than those before or its title names another
/// year. Headings that come again on each page are left out. Empty where too many would have to be
/// looked at.
std::vector<ForeignTable> stackedTables(ForeignTable table, const HeadingReader &reader);

} // namespace shisaku
