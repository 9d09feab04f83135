#include "models/files/databasefile.h"

#include <QFile>

namespace shisaku
{

bool isDatabase(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

} // namespace shisaku
