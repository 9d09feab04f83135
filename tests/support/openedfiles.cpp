#include "tests/support/openedfiles.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace shisaku::test
{

#ifdef Q_OS_LINUX

OpenedFiles::OpenedFiles(const QString &folder)
    : m_queue(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (canTell() && inotify_add_watch(m_queue, QFile::encodeName(folder).constData(), IN_OPEN) < 0)
        close(std::exchange(m_queue, -1));
}

OpenedFiles::~OpenedFiles()
{
    if (canTell())
        close(m_queue);
}

QStringList OpenedFiles::take()
{
    QStringList names;
    alignas(inotify_event) char events[4096];
    for (ssize_t size; (size = read(m_queue, events, sizeof events)) > 0;) {
        for (const char *at = events; at < events + size;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            if (event->len > 0)
                names << QFile::decodeName(event->name);
            at += sizeof(inotify_event) + event->len;
        }
    }
    return names;
}

#else

OpenedFiles::OpenedFiles(const QString &)
    : m_queue(-1)
{
}

OpenedFiles::~OpenedFiles() = default;

QStringList OpenedFiles::take()
{
    return {};
}

#endif

} // namespace shisaku::test
