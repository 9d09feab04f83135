#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace shisaku
{

/// What making a file gave: its bytes, or the sentence that says why not.
struct FileContent {
    QByteArray bytes;
    QString refusal{}; ///< empty where there are bytes
};

/// A file that is made when it is written.
struct NewFile {
    QString path;
    std::function<FileContent()> content;
};

/// Whether the file is there with that content.
bool isWritten(const NewFile &file);

/// Asks whether the older files of these names should be replaced; none where there are no such.
std::optional<QString> replaceQuestion(std::span<const NewFile> files);

/// What came of writing files in their order; the first that fails is the last that is tried.
struct FilesWritten {
    QStringList paths;
    std::optional<QString> failure{}; ///< a sentence
};

FilesWritten writeFiles(const std::vector<NewFile> &files);

} // namespace shisaku
