#include "tests/support/smalldisk.h"

#include "tests/support/files.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace shisaku::test
{

#ifdef Q_OS_LINUX

bool enterOwnMounts()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        writeBytes(u"/proc/self/setgroups"_s, "deny");
        writeBytes(u"/proc/self/uid_map"_s, "0 " + user + " 1");
        writeBytes(u"/proc/self/gid_map"_s, "0 " + group + " 1");
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk(QString folder, int kibibytes)
    : m_folder(std::move(folder))
    , m_there(::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs", 0,
                      ("size=" + QByteArray::number(kibibytes) + "k").constData()) == 0)
{
}

SmallDisk::~SmallDisk()
{
    if (m_there)
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

bool protectDisk(const QString &folder, bool readOnly)
{
    return ::mount(nullptr, QFile::encodeName(folder).constData(), nullptr,
                   readOnly ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT, nullptr) == 0;
}

#else

bool enterOwnMounts()
{
    return false;
}

SmallDisk::SmallDisk(QString folder, int)
    : m_folder(std::move(folder))
    , m_there(false)
{
}

SmallDisk::~SmallDisk() = default;

bool protectDisk(const QString &, bool)
{
    return false;
}

#endif

} // namespace shisaku::test
