#include "models/storage/checksums.h"

#include "models/files/draft.h"
#include "models/files/pathkind.h"
#include "models/files/sync.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Checksums)
};

using Sums = std::map<QString, QByteArray>; // by the file's name

QString sumsPath(const QDir &folder)
{
    return folder.filePath(u"SHA256SUMS"_s);
}

/// A line: 64 digits, two spaces, the name.
Sums readSums(const QDir &folder)
{
    constexpr qsizetype digits = 64;
    Sums sums;
    QFile file(sumsPath(folder));
    const PathKind kind = pathKind(file.fileName());
    if (kind == PathKind::Nothing)
        return sums;
    const bool isOpen = kind == PathKind::File && file.open(QIODevice::ReadOnly);
    const QByteArray text = file.readAll();
    if (!isOpen || file.error() != QFileDevice::NoError) // else the others' sums would be lost
        throw StorageError(Tr::tr("The file %1 cannot be read. It was left as it is; please check "
                                  "that you are allowed to open it.")
                               .arg(QDir::toNativeSeparators(file.fileName())),
                           file.errorString());
    for (const QByteArray &line : text.split('\n')) {
        if (line.mid(digits, 2) == "  ")
            sums[QString::fromUtf8(line.mid(digits + 2))] = line.first(digits);
    }
    return sums;
}

[[noreturn]] void failAt(const QString &path, const QString &detail)
{
    throw StorageError(Tr::tr("The file %1 could not be written. Please check the free space and "
                              "that the folder is not write-protected.")
                           .arg(QDir::toNativeSeparators(path)),
                       detail);
}

/// Whoever may read the file `like` may read the sums.
void writeSums(const QDir &folder, const Sums &sums, const QString &like)
{
    QByteArray text;
    for (const auto &[name, sum] : sums) {
        if (folder.exists(name))
            text += sum + "  " + name.toUtf8() + '\n';
    }
    const QString path = sumsPath(folder);
    Draft draft(path);
    QFile file(draft.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        failAt(path, file.errorString());
    if (QFileInfo::exists(like)) // a file system without permissions takes none
        file.setPermissions(QFile::permissions(like));
    if (!isOnDisk(file))
        failAt(path, qt_error_string());
    file.close();
    if (const QString reason = draft.replace(path); !reason.isEmpty())
        failAt(path, reason);
    if (!isFolderOnDisk(folder.path()))
        failAt(path, qt_error_string());
}

} // namespace

QByteArray checksumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw StorageError(Tr::tr("The file %1 cannot be read. It was left as it is; please check "
                                  "that you are allowed to open it.")
                               .arg(QFileInfo(path).fileName()),
                           file.errorString());
    return hash.result().toHex();
}

void noteChecksum(const QString &path)
{
    const QFileInfo file(path);
    Sums sums = readSums(file.dir());
    sums[file.fileName()] = checksumOf(path);
    writeSums(file.dir(), sums, path);
}

void forgetMissing(const QString &folder)
{
    const QDir place(folder);
    writeSums(place, readSums(place), sumsPath(place));
}

QByteArray notedChecksum(const QString &path)
{
    const QFileInfo file(path);
    const Sums sums = readSums(file.dir());
    const auto at = sums.find(file.fileName());
    return at != sums.end() ? at->second : QByteArray();
}

} // namespace shisaku
