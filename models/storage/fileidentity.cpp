#include "models/storage/fileidentity.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

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

bool hasFurtherNames(const QString &path)
{
    std::error_code error; // a file system that does not count them knows none
    const std::uintmax_t names = std::filesystem::hard_link_count(path.toStdU16String(), error);
    return !error && names > 1;
}

} // namespace shisaku
