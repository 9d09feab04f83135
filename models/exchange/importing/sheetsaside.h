#pragma once

#include "models/exchange/importing/importpreview.h"

namespace shisaku
{

/// Leaves out those of one file's tables that other sheets of it tell to be no answers of the year:
/// hidden sheets, sheets kept beside the answers (参考, 旧), and figures of indicators beside
/// answers that all are of another year. The mapping of each says why.
void leaveOutSheets(std::span<ImportTable> tables, const Year &year);

/// Whether the columns hold what was reached in a year.
bool holdsAnswers(const ColumnMapping &mapping);

} // namespace shisaku
