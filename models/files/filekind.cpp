#include "models/files/filekind.h"

#include <QFile>

#include <filesystem>

namespace shisaku
{

namespace fs = std::filesystem;

FileKind fileKind(const QString &path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path.toStdU16String(), error);
    switch (status.type()) {
    case fs::file_type::not_found:
        return FileKind::Nothing;
    case fs::file_type::regular:
        return FileKind::File;
    case fs::file_type::none:
        break;
    default:
        return FileKind::Other;
    }
    if (error == std::errc::filename_too_long) // no file has such a name
        return FileKind::Nothing;
    return error == std::errc::too_many_symbolic_link_levels ? FileKind::Other : FileKind::Unknown;
}

bool isSurelyNothing(const QString &path)
{
    return fileKind(path) == FileKind::Nothing;
}

QString protectionOf(const QString &path)
{
    if (isSurelyNothing(path))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) ? QString()
                                                                     : file.errorString();
}

} // namespace shisaku
