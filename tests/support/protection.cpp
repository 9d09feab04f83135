#include "tests/support/protection.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace shisaku::test
{
namespace
{

#ifdef Q_OS_LINUX
bool isRoot()
{
    return ::geteuid() == 0;
}

bool setImmutable(const QString &path, bool on)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    int flags = 0;
    bool done = file >= 0 && ::ioctl(file, FS_IOC_GETFLAGS, &flags) == 0;
    flags = on ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
    done = done && ::ioctl(file, FS_IOC_SETFLAGS, &flags) == 0;
    ::close(file);
    return done;
}
#else
bool isRoot()
{
    return false;
}

bool setImmutable(const QString &, bool)
{
    return false;
}
#endif

} // namespace

Protection::Protection(QString path)
    : m_path(std::move(path))
    , m_holds(set(true))
{
}

Protection::~Protection()
{
    if (m_holds)
        set(false);
}

bool Protection::set(bool on) const
{
    if (isRoot())
        return setImmutable(m_path, on);
    const auto writing = QFile::WriteOwner | QFile::WriteUser;
    const auto now = QFile::permissions(m_path);
    return QFile::setPermissions(m_path, on ? now & ~writing : now | writing);
}

} // namespace shisaku::test
