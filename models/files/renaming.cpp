#include "models/files/renaming.h"

#include "models/files/pathkind.h"

#include <QFile>

#include <filesystem>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <stdio.h>

#include <cerrno>
#endif

namespace shisaku
{
namespace
{

namespace fs = std::filesystem;

QString reasonOf(const std::error_code &error)
{
    return error ? QString::fromLocal8Bit(error.message().c_str()) : QString();
}

/// What the system itself says of it; `not_supported` where it, or the file system, cannot do it.
std::error_code renamedBySystem([[maybe_unused]] const QString &from,
                                [[maybe_unused]] const QString &to)
{
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                    QFile::encodeName(to).constData(), RENAME_NOREPLACE) == 0)
        return {};
    const std::error_code error(errno, std::generic_category());
    if (error != std::errc::invalid_argument && error != std::errc::function_not_supported)
        return error;
#endif
    return std::make_error_code(std::errc::not_supported);
}

} // namespace

QString renameOver(const QString &from, const QString &to)
{
    std::error_code error;
    fs::rename(from.toStdU16String(), to.toStdU16String(), error);
    return reasonOf(error);
}

QString renameToNew(const QString &from, const QString &to)
{
    std::error_code error = renamedBySystem(from, to);
    if (error != std::errc::not_supported)
        return reasonOf(error);
    // A second name, which is never given to what has one already, and then the first one goes.
    fs::create_hard_link(from.toStdU16String(), to.toStdU16String(), error);
    if (!error) {
        fs::remove(from.toStdU16String(), error);
        return {}; // the first name alone is left over, and goes with the next start
    }
    if (!isSurelyNothing(to) || fs::is_symlink(fs::symlink_status(to.toStdU16String(), error)))
        return reasonOf(std::make_error_code(std::errc::file_exists));
    return renameOver(from, to); // a file system that knows no links
}

} // namespace shisaku
