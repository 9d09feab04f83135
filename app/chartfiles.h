#pragma once

#include "views/charts/finishedchart.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace shisaku
{

/// A file that is made when it is written; empty content for what cannot be drawn.
struct ChartFile {
    QString path;
    std::function<QByteArray()> content;
};

/// The chart in that file, whose ending says the format, and its text beside it where one is
/// wanted.
std::vector<ChartFile> filesOf(const FinishedChart &finished, const QString &path, bool withText);

/// A file for each chart in the folder.
std::vector<ChartFile> filesIn(const QString &folder, const ChartExport &charts);

/// Whether the file is there with that content.
bool isWritten(const ChartFile &file);

/// What came of writing files in their order; the first that fails is the last that is tried.
struct FilesWritten {
    QStringList paths;
    std::optional<QString> failure{}; ///< a sentence
};

FilesWritten writeFiles(const std::vector<ChartFile> &files);

} // namespace shisaku
