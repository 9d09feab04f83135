#include "models/files/databasefile.h"

#include "models/files/pathkind.h"

#include <QFile>

namespace shisaku
{

bool mayBeDatabase(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (isSurelyNothing(path))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray start = file.read(magic.size());
    return start == magic || file.error() != QFileDevice::NoError;
}

} // namespace shisaku
