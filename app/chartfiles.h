#pragma once

#include "app/newfiles.h"
#include "views/charts/finishedchart.h"

namespace shisaku
{

/// The chart in that file, whose ending says the format, and its text beside it where one is
/// wanted.
std::vector<NewFile> filesOf(const FinishedChart &finished, const QString &path, bool withText);

/// A file for each chart in the folder.
std::vector<NewFile> filesIn(const QString &folder, const ChartExport &charts);

} // namespace shisaku
