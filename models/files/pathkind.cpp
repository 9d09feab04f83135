#include "models/files/pathkind.h"

#include <QFile>

#include <filesystem>

namespace shisaku
{

namespace fs = std::filesystem;

PathKind pathKind(const QString &path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path.toStdU16String(), error);
    switch (status.type()) {
    case fs::file_type::not_found:
        return PathKind::Nothing;
    case fs::file_type::regular:
        return PathKind::File;
    case fs::file_type::none:
        break;
    default:
        return PathKind::Other;
    }
    if (error == std::errc::filename_too_long) // no file has such a name
        return PathKind::Nothing;
    return error == std::errc::too_many_symbolic_link_levels ? PathKind::Other : PathKind::Unknown;
}

bool isSurelyNothing(const QString &path)
{
    return pathKind(path) == PathKind::Nothing;
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
