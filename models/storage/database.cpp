#include "models/storage/database.h"

#include "models/storage/presence.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

Q_LOGGING_CATEGORY(log, "shisaku.storage", QtCriticalMsg)

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Database)
};

/// A sentence for the result codes that an office can do something about
/// (https://www.sqlite.org/rescode.html).
QString sentenceFor(const QSqlError &error)
{
    constexpr int movedFile = 1032; // SQLITE_READONLY_DBMOVED
    const int code = error.nativeErrorCode().toInt();
    if (code == movedFile)
        return Tr::tr("The plan's file was moved, replaced or removed by another program. Nothing "
                      "was written; please save a copy in another place and open that.");
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Tr::tr("Another program is using the plan's file. Nothing was changed; please try "
                      "again in a moment.");
    case 8:  // SQLITE_READONLY
    case 23: // SQLITE_AUTH
        return Tr::tr("The plan's file cannot be written. Nothing was changed; please check that "
                      "the file and its folder are not write-protected.");
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return Tr::tr("The plan's file cannot be reached. Nothing was changed; please check the "
                      "disk or the network and try again.");
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return damagedSentence();
    case 13: // SQLITE_FULL
        return Tr::tr("The disk is full. Nothing was changed; please make room and try again.");
    case 19: // SQLITE_CONSTRAINT
        return Tr::tr("The plan's file does not take this change: it would break the plan or alter "
                      "a closed year. Nothing was changed.");
    default:
        return Tr::tr("The plan's file did not take the change. Nothing was changed; please try "
                      "again.");
    }
}

[[noreturn]] void fail(const QSqlError &error)
{
    qCWarning(log).noquote() << error.nativeErrorCode() << error.text();
    throw StorageError(sentenceFor(error), error.text());
}

/// A name in SQLite's URI form, which knows whether a missing file may be created. Not made
/// by QUrl, whose authority for a share's server SQLite refuses (https://www.sqlite.org/uri.html).
QString uri(const QString &path, QLatin1StringView mode)
{
    QString absolute = QFileInfo(path).absoluteFilePath();
    if (!absolute.startsWith(u'/')) // a drive
        absolute.prepend(u'/');
    const QByteArray encoded = QUrl::toPercentEncoding(absolute, "/");
    return u"file://"_s + QString::fromLatin1(encoded) + u"?mode="_s + mode;
}

/// Qt binds a null QString as NULL; in the plan's database empty text is text.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(u""_s);
    return value;
}

} // namespace

Database Database::open(const QString &path, Access access)
{
    const bool readOnly = access == Access::ReadOnly;
    Database database(uri(path, readOnly ? "ro"_L1 : "rw"_L1),
                      readOnly ? u"QSQLITE_OPEN_READONLY;"_s : QString());
    return database;
}

Database Database::create(const QString &path)
{
    checkIsNew(path);
    return Database(uri(path, "rwc"_L1), {});
}

Database Database::inMemory()
{
    return Database(u":memory:"_s, {});
}

Database Database::inMemoryCopy(Database &original)
{
    // Shared by its name while a connection is open to it (https://www.sqlite.org/inmemorydb.html).
    const QString name =
        u"file:%1?mode=memory&cache=shared"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    Database copy(name, {});
    original.run(u"VACUUM INTO ?"_s, {name});
    return copy;
}

Database::Database(const QString &target, const QString &options)
    : m_connection(QUuid::createUuid().toString(QUuid::Id128))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(target);
    m_database.setConnectOptions(options + u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=1000"_s);
    try {
        if (!m_database.open())
            fail(m_database.lastError());
        for (const auto *pragma : {u"foreign_keys=ON", u"trusted_schema=OFF", u"cell_size_check=ON",
                                   u"synchronous=EXTRA", u"temp_store=MEMORY"})
            run(u"PRAGMA %1"_s.arg(QStringView(pragma)));
    } catch (...) {
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_database(std::exchange(other.m_database, {}))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_database, other.m_database);
    return *this;
}

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepare(sql);
    run(query, values);
    return query;
}

QSqlQuery Database::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

void Database::run(QSqlQuery &statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, bound(values[i]));
    if (!statement.exec())
        fail(statement.lastError());
}

bool Database::next(QSqlQuery &statement)
{
    if (statement.next())
        return true;
    if (statement.lastError().isValid())
        fail(statement.lastError());
    return false;
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    return next(query) ? query.value(0) : QVariant();
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    m_database.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run(u"ROLLBACK"_s);
    } catch (const StorageError &) {
        // SQLite has already rolled back by itself, as it does on a full disk.
    }
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace shisaku
