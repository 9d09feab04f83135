#pragma once

#include "models/exchange/importfield.h"

#include <QStringList>

namespace shisaku
{

/// The headings of columns that hold something of which nobody knows what it is, so that it is not
/// taken in; none where the table holds no measures.
QStringList unusedColumns(const ForeignTable &table, const ColumnMapping &mapping, const Year &year,
                          const KnownHeadings &known);

} // namespace shisaku
