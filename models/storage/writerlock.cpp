#include "models/storage/writerlock.h"

#include "models/files/filelock.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::WriterLock)
};

/// Beside the file itself, by whatever name it was opened.
QString lockPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return (canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical) + u".lock"_s;
}

} // namespace

WriterLock::WriterLock(const QString &path)
    : m_lock(std::make_unique<QLockFile>(lockPath(path)))
{
    takeLock(*m_lock);
}

QString WriterLock::obstacle() const
{
    if (m_lock->error() != QLockFile::LockFailedError)
        return Tr::tr("The folder of the plan's file cannot be written, so the plan is open for "
                      "reading only.");
    qint64 process = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&process, &host, &program);
    const QString user = QFileInfo(m_lock->fileName()).owner();
    return Tr::tr("%1 on %2 has this plan open, so it is open here for reading only.")
        .arg(user.isEmpty() ? program : user, host);
}

} // namespace shisaku
