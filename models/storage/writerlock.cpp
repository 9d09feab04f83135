#include "models/storage/writerlock.h"

#include "models/domain/filename.h"
#include "models/files/filelock.h"
#include "models/storage/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::WriterLock)
};

/// Beside the file itself, by whatever name it was opened. A lock that is taken over needs another
/// beside it (QLockFile's .rmlock), and room for its name.
QString lockPath(const QString &path)
{
    const QFileInfo file(placeOf(path));
    const auto ending = u".lock"_s;
    const auto other = ".rmlock"_L1;
    QString name = file.fileName() + ending;
    if ((name + other).toUtf8().size() > longestOnDisk)
        name = digestedName(file.fileName(), ending + other).chopped(other.size());
    // QDir would take a name that begins with a colon for that of a resource.
    return file.absolutePath() + u'/' + name;
}

} // namespace

WriterLock::WriterLock(const QString &path)
    : m_lock(std::make_unique<QLockFile>(lockPath(path)))
{
    takeLock(*m_lock);
}

QString WriterLock::obstacleNow(const QString &path)
{
    const QFileInfo file(lockPath(path));
    if (!file.exists() || file.size() == 0) // none, or of a holder that is gone; no waiting here
        return {};
    const WriterLock lock(path); // or else nobody could tell whether its holder lives; it goes
    return lock.isHeld() ? QString() : lock.obstacle();
}

bool WriterLock::isHeldElsewhere() const
{
    return m_lock->error() == QLockFile::LockFailedError;
}

QString WriterLock::obstacle() const
{
    if (isObstructed(*m_lock))
        return Tr::tr("Beside the plan's file stands something called %1 or %1.rmlock that is no "
                      "file, or cannot be looked at, so the plan is open for reading only. Please "
                      "ask whoever looks after the folder to take it away.")
            .arg(QFileInfo(m_lock->fileName()).fileName());
    if (!isHeldElsewhere())
        return Tr::tr("You may not write in the folder of the plan's file, so the plan is open for "
                      "reading only. To edit it, ask whoever looks after the folder for the right "
                      "to write there, or save a copy in another folder and edit that.");
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_lock->getLockInfo(&process, &host, &program)) // it may be gone by now
        return Tr::tr("Somebody else has this plan open, so it is open here for reading only. Once "
                      "it is closed there, it can be edited here.");
    const QString user = QFileInfo(m_lock->fileName()).owner();
    return Tr::tr("%1 on %2 has this plan open, so it is open here for reading only. Once it is "
                  "closed there, it can be edited here.")
        .arg(user.isEmpty() ? program : user, host);
}

} // namespace shisaku
