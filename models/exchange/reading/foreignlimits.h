#pragma once

#include "models/domain/text.h"

namespace shisaku
{

/// What a file from elsewhere may hold. Beyond that it is refused; no answer of a department is
/// near it.
constexpr qint64 largestFile = 20LL << 20;       ///< bytes
constexpr int mostArchiveEntries = 200;          ///< of a workbook, which is an archive
constexpr qint64 largestUnpacked = 100LL << 20;  ///< bytes, all entries together
constexpr qsizetype mostRows = 200'000;          ///< all tables together; no plan has as many
constexpr qsizetype mostCells = 1'500'000;       ///< all tables together
constexpr qsizetype mostCharacters = 50'000'000; ///< all cells together
constexpr qsizetype mostMerges = 500'000;        ///< that reach down, all tables together
constexpr int mostColumns = 16'384;              ///< as in Excel
constexpr int mostTables = 1'000;
constexpr qint64 mostXmlPieces = 15'000'000; ///< tags and pieces of text, all parts together

/// Of a longer text so much is kept that whoever takes it sees that it is too long.
constexpr qsizetype longestKeptText = longestText + 1;

} // namespace shisaku
