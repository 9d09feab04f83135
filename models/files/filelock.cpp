#include "models/files/filelock.h"

#include "models/files/pathkind.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shisaku
{
namespace
{

/// What Qt holds while it takes a lock over.
QString takeoverOf(const QLockFile &lock)
{
    return lock.fileName() + u".rmlock"_s;
}

/// A holder writes its name at once after it has made the file.
constexpr auto timeToWrite = 700ms;
constexpr auto lookEvery = 10ms;

/// Whether there is a lock file that names no holder, or none any more.
bool namesNobody(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QFileInfo file(lock.fileName());
    return lock.error() == QLockFile::LockFailedError &&
           (file.isReadable() || isSurelyNothing(lock.fileName())) &&
           !lock.getLockInfo(&process, &host, &program);
}

/// Whether a lock could be there, or is. What is something else is left alone: opening a pipe waits
/// for ever. No lock is a link.
bool mayBeLock(const QString &path)
{
    const PathKind kind = pathKind(path);
    return (kind == PathKind::File || kind == PathKind::Nothing) && !QFileInfo(path).isSymLink();
}

/// While Qt takes a lock over it holds another one. That of a program killed at it would stay.
void finishTakingOver(const QLockFile &lock)
{
    QLockFile other(takeoverOf(lock));
    if (QFile::exists(other.fileName()))
        takeLock(other); // and lets go of it, which removes it
}

/// As Qt takes a lock over: of those who wait for it one at a time looks again and removes the
/// file. Another could remove the one that the first has made by then.
bool takeFromNobody(QLockFile &lock)
{
    QLockFile turn(takeoverOf(lock));
    turn.setStaleLockTime(0);
    return turn.tryLock(timeToWrite) && namesNobody(lock) && lock.removeStaleLockFile() &&
           lock.tryLock(0);
}

} // namespace

bool isObstructed(const QLockFile &lock)
{
    return !mayBeLock(lock.fileName()) || !mayBeLock(takeoverOf(lock));
}

bool takeLock(QLockFile &lock)
{
    if (isObstructed(lock))
        return false;
    lock.setStaleLockTime(0); // age alone never makes a lock stale, only a dead holder
    finishTakingOver(lock);
    QElapsedTimer waiting;
    waiting.start();
    while (!lock.tryLock(0)) {
        if (!namesNobody(lock))
            return false;
        // Its program was killed, or its computer lost power, before it could write its name. Qt
        // takes over only a lock that names a dead holder.
        if (std::chrono::milliseconds(waiting.elapsed()) >= timeToWrite)
            return takeFromNobody(lock);
        std::this_thread::sleep_for(lookEvery);
    }
    return true;
}

} // namespace shisaku
