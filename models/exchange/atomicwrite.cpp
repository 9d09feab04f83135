#include "models/exchange/atomicwrite.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::AtomicWrite)
};

/// Whether the file is an SQLite database, as every plan is.
bool isDatabase(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

} // namespace

std::optional<QString> atomicWrite(const QString &path, const QByteArray &content)
{
    if (isDatabase(path))
        return Tr::tr("%1 is a database, such as a plan, and was left as it is; please choose "
                      "another name.")
            .arg(QFileInfo(path).fileName());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                         file.flush() && file.error() == QFileDevice::NoError;
    if (written && file.commit())
        return std::nullopt;
    const QString reason = file.errorString();
    file.cancelWriting();
    return Tr::tr("%1 could not be written (%2). What was there before is unchanged; please check "
                  "the folder and the free space, or choose another place.")
        .arg(QFileInfo(path).fileName(), reason);
}

} // namespace shisaku
