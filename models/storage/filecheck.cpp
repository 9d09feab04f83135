#include "models/storage/filecheck.h"

#include "models/domain/filename.h"
#include "models/files/pathkind.h"
#include "models/storage/migrator.h"
#include "models/storage/place.h"
#include "models/storage/presence.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::FileCheck)
};

constexpr int headerSize = 100;
constexpr int formatAt = 18; ///< two bytes, for writing and for reading: 1, or 2 with a -wal file
constexpr int encodingAt = 56;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

/// What `schemaDigest` is for each version from 1 on. Making a second database to compare with took
/// longer than all other checks.
constexpr QByteArrayView schemaDigests[] = {
    "3d5785915c8b88364f29051e7152ac163619bf333cbfcb026ee4b69fafe2be9c",
    "eb0207956255f160b10db607f66113afaf536664599a69f37e933b87d0b409ee",
    "4cbaba8b48b2bd8ed502c788d9a97700fd5aa8e65ae6ac09ee80d67aae6de3ed",
};

/// Of every table, index, trigger and view, with its text. SQLite's own are left out: the index of
/// a primary key, which has no text, and the tables where another program had it gather figures.
/// They are known by more than their names, which a planted trigger may have, too.
QByteArray schemaDigest(Database &database)
{
    QStringList parts;
    QSqlQuery query = database.run(uR"(SELECT type, name, sql FROM sqlite_schema
            WHERE NOT (type = 'index' AND sql IS NULL AND name GLOB 'sqlite_autoindex_*')
              AND NOT (type = 'table' AND sql IS 'CREATE TABLE sqlite_sequence(name,seq)')
              AND NOT (type = 'table' AND sql IS 'CREATE TABLE sqlite_stat1(tbl,idx,stat)')
              AND NOT (type = 'table' AND sql IS
                       'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)')
            ORDER BY 1, 2)"_s);
    while (Database::next(query))
        parts << query.value(0).toString() << query.value(1).toString()
              << query.value(2).toString();
    return QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

[[noreturn]] void failDamaged(const QString &detail)
{
    throw StorageError(
        Tr::tr("The plan's file is damaged. It was left as it is; please open a copy "
               "of it or a backup."),
        detail);
}

/// SQLite would take what such a file holds for a part of the plan, by its name alone.
void checkHasNoLog(const QFileInfo &info)
{
    const QString name = info.fileName();
    if (isThere(info.canonicalFilePath() + u"-wal"_s))
        throw StorageError(Tr::tr("Beside %1 another program left a file %1-wal, which may hold "
                                  "changes of it or may not belong to it. Both were left as they "
                                  "are; please open a backup, or ask whoever put it there.")
                               .arg(name));
}

/// A plan of ours is never written with such a file, and its text is UTF-8.
void checkFormat(QByteArrayView header, const QString &name)
{
    if (header[formatAt] != 1 || header[formatAt + 1] != 1 ||
        qFromBigEndian<qint32>(header.data() + encodingAt) != 1)
        throw StorageError(
            Tr::tr("Another program has changed the form of the file %1, or it is "
                   "damaged. It was left as it is; please open a backup of the plan.")
                .arg(name));
}

void checkVersion(int version, const QString &name)
{
    if (version < 1)
        throw StorageError(
            Tr::tr("The file %1 is not a finished plan. It was left as it is; please "
                   "open a backup of the plan.")
                .arg(name));
    if (version > schemaVersion())
        throw StorageError(
            Tr::tr("The file %1 was written by a newer version of this program (%2; this one knows "
                   "%3). It was left as it is; please open it with the newer version.")
                .arg(name, QString::number(version), QString::number(schemaVersion())));
}

} // namespace

void checkHeader(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!isThere(path))
        throw StorageError(Tr::tr("There is no file %1. Nothing was created; please check the name "
                                  "and the folder.")
                               .arg(path));
    if (pathKind(path) != PathKind::File)
        throw StorageError(Tr::tr("%1 is not a file. Please choose a plan's file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Tr::tr("The file %1 cannot be read. It was left as it is; please check "
                                  "that you are allowed to open it.")
                               .arg(name),
                           file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        throw StorageError(
            Tr::tr("The file %1 is empty (0 bytes), as where a copy was broken off. It was left as "
                   "it is; please restore a backup of the plan, or copy the file here again.")
                .arg(name));
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        throw StorageError(
            Tr::tr("The file %1 is not a plan of this program. It was left as it is.").arg(name));
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != applicationId)
        throw StorageError(Tr::tr("The file %1 is a database of another program. It was left as it "
                                  "is.")
                               .arg(name));
    checkVersion(qFromBigEndian<qint32>(header.constData() + userVersionAt), name);
    checkFormat(header, name);
    checkHasNoLog(info);
}

bool hasRoomForJournal(const QString &path)
{
    return fitsOnDisk(QFileInfo(journalOf(path)).fileName());
}

void checkContents(Database &database)
{
    // The schema first: the other checks evaluate what it says.
    const int version = database.value(u"PRAGMA user_version"_s).toInt();
    const QByteArray digest = schemaDigest(database);
    if (version < 1 || version > int(std::size(schemaDigests)) ||
        digest != schemaDigests[version - 1])
        failDamaged(u"schema "_s + QString::fromLatin1(digest));
    const QString integrity = database.value(u"PRAGMA integrity_check(1)"_s).toString();
    if (integrity != "ok"_L1)
        failDamaged(integrity);
    if (database.value(u"SELECT count(*) FROM pragma_foreign_key_check"_s).toInt() > 0)
        failDamaged(u"foreign_key_check"_s);
}

} // namespace shisaku
