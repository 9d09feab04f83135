#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace shisaku
{

/// A file of a package.
struct PackageFile {
    QString name; ///< with its folders: word/document.xml
    QByteArray content;
    bool isStored = false; ///< as it is, not compressed
};

/// The files in this order as one zip archive, as which .docx and .odt files are kept. The same
/// files give the same bytes at any time. Empty where it could not be made.
QByteArray packageOf(const std::vector<PackageFile> &files);

} // namespace shisaku
