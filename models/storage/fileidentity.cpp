#include "models/storage/fileidentity.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace shisaku
{

QByteArray fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat file {
    };
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return QByteArray::number(static_cast<quint64>(file.st_dev)) + ':' +
           QByteArray::number(static_cast<quint64>(file.st_ino));
#else
    const QFileInfo file(path);
    return file.exists() ? QByteArray::number(file.birthTime().toMSecsSinceEpoch()) : QByteArray();
#endif
}

} // namespace shisaku
