#pragma once

#include "models/exchange/importpreview.h"

namespace shisaku
{

/// A column with values that are not taken in.
struct UnusedColumn {
    QString heading;
    int values = 0; ///< cells that are filled in, in rows that name a measure
};

/// The columns of a table of measures that nothing is taken from, so that nobody believes they went
/// in. Left out are those that the user said so of, and those without a heading.
std::vector<UnusedColumn> unusedColumns(const ImportTable &table, const KnownHeadings &known);

} // namespace shisaku
