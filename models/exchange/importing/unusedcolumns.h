#pragma once

#include "models/exchange/importing/headings.h"

#include <QStringList>

namespace shisaku
{

/// The headings of columns that hold something that is not taken in, because nobody knows what it
/// is, because another column gave the same field or may do, or because it is another year's and
/// this year's is not there; and columns without heading that hold texts beside measures. None
/// where the table holds no measures. A year's own answers beside those of the year before say
/// enough.
QStringList unusedColumns(const ForeignTable &table, const ColumnMapping &mapping,
                          const HeadingReader &reader);

/// What a column without heading is called: column D (no heading).
QString blankHeadingName(std::size_t column);

} // namespace shisaku
