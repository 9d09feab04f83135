#include "models/files/sync.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace shisaku
{

bool isOnDisk(const QFileDevice &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP; // it cannot say
#else
    return file.isOpen();
#endif
}

bool isOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isOnDisk(file);
}

bool isFolderOnDisk([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    // Not by QFile, which opens no folder.
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES; // it may be written but not read
    const bool isConfirmed = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
    ::close(descriptor);
    return isConfirmed;
#else
    return true; // names are kept by the system's own journal
#endif
}

} // namespace shisaku
