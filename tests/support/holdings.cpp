#include "tests/support/holdings.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QWidget>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// A sanitizer keeps freed memory for a while, so there it says nothing.
std::optional<qint64> residentBytes()
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__) && !defined(SHISAKU_SANITIZED)
    malloc_trim(0); // what is the allocator's, not the program's
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
#endif
    return std::nullopt;
}

std::optional<qint64> openDescriptors()
{
    const QDir open(u"/proc/self/fd"_s);
    if (!open.exists())
        return std::nullopt;
    return open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

qint64 filesUnder(const QString &folder)
{
    qint64 count = 0;
    for (QDirIterator file(folder, QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
         file.hasNext(); file.next())
        ++count;
    return count;
}

qint64 liveObjects()
{
    qint64 count = 0;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->parent()) // else it is among the children of another
            count += 1 + window->findChildren<QObject *>().size();
    }
    return count;
}

} // namespace

Holdings holdings(const QString &folder)
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return {.resident = residentBytes(),
            .descriptors = openDescriptors(),
            .files = filesUnder(folder),
            .objects = liveObjects()};
}

} // namespace shisaku::test
