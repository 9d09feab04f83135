#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace shisaku
{

/// One connection to an SQLite file through Qt SQL. It closes with the object. Every failure is a
/// `StorageError`.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens a file that exists; a path to nothing creates nothing.
    static Database open(const QString &path, Access access);
    /// Creates the file; refused where there is one already.
    static Database create(const QString &path);
    static Database inMemory();
    /// What the database holds now, in memory.
    static Database inMemoryCopy(Database &original);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Runs one statement. An empty text is bound as empty text, not as NULL.
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    /// A statement to be bound and run many times with `run`.
    QSqlQuery prepare(const QString &sql);
    void run(QSqlQuery &statement, const QVariantList &values);
    /// Goes to the statement's next row; false after the last one. Not `QSqlQuery::next`, for which
    /// a row that cannot be read is the end.
    static bool next(QSqlQuery &statement);
    /// The first column of the first row; not valid where there is no row.
    QVariant value(const QString &sql, const QVariantList &values = {});

private:
    Database(const QString &target, const QString &options);

    QString m_connection;
    QSqlDatabase m_database;
};

/// Rolls back unless committed.
class Transaction
{
public:
    enum class Kind {
        Write, ///< takes the write lock at once
        Read,  ///< sees the file as it is at its first reading
    };

    explicit Transaction(Database &database, Kind kind = Kind::Write);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace shisaku
