#include "models/storage/salvage.h"

#include "models/files/draft.h"
#include "models/storage/backup.h"
#include "models/storage/filecheck.h"
#include "models/storage/hotjournal.h"
#include "models/storage/migrator.h"
#include "models/storage/place.h"
#include "models/storage/presence.h"
#include "models/storage/salvagedrows.h"
#include "models/storage/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Salvage)
};

bool isCopied(const QString &damaged, const QString &copy)
{
    const QString journal = journalOf(copy);
    return copyWithJournal(damaged, copy) &&
           (!namesSuperJournal(journal) || QFile::remove(journal)); // it belongs to another file
}

/// A copy to read from, with its journal: SQLite would roll that back into the damaged file.
class DamagedCopy
{
public:
    DamagedCopy(const QString &damaged, const QString &beside)
        : m_file(beside)
    {
        if (!isCopied(damaged, m_file.path()))
            throw StorageError(Tr::tr("The damaged file could not be copied to %1. Nothing was "
                                      "changed; please choose another place.")
                                   .arg(QFileInfo(beside).absolutePath()));
    }
    DamagedCopy(const DamagedCopy &) = delete;
    DamagedCopy &operator=(const DamagedCopy &) = delete;
    ~DamagedCopy() { QFile::remove(journalOf(m_file.path())); }

    Database open() const
    {
        Database database = Database::open(m_file.path(), Database::Access::ReadWrite);
        // As much as SQLite can make of it, not only what is in order.
        database.run(u"PRAGMA cell_size_check = OFF"_s);
        database.run(u"PRAGMA writable_schema = ON"_s);
        return database;
    }

private:
    Draft m_file;
};

StorageError nothingReadable(const QString &damaged)
{
    return StorageError(Tr::tr("Nothing could be read out of %1. It was left as it is; please "
                               "restore a backup.")
                            .arg(QFileInfo(damaged).fileName()));
}

/// An empty database of the version that the damaged one is of.
Database emptyDatabase(int version)
{
    Database database = Database::inMemory();
    const auto first = schemaSteps().begin();
    migrate(database, {first, first + version});
    return database;
}

/// Takes the triggers away, which would write history of what was history already, and refuse what
/// a closed year holds. What makes them again.
QStringList removeTriggers(Database &database)
{
    QStringList names;
    QStringList statements;
    {
        QSqlQuery query =
            database.run(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s);
        while (Database::next(query)) {
            names << query.value(0).toString();
            statements << query.value(1).toString();
        }
    }
    for (const QString &name : names)
        database.run(u"DROP TRIGGER %1"_s.arg(name));
    return statements;
}

/// The tables; history first, since the others are made from it.
QStringList tablesOf(Database &database)
{
    QStringList tables;
    QSqlQuery query = database.run(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                                   "NOT LIKE 'sqlite_%' AND name <> 'current_edit' "
                                   "ORDER BY name <> 'history', rowid"_s);
    while (Database::next(query))
        tables << query.value(0).toString();
    return tables;
}

std::vector<SalvagedTable> salvageTables(Database &source, Database &database)
{
    std::vector<SalvagedTable> tables;
    database.run(u"PRAGMA foreign_keys = OFF"_s); // until every table is filled
    Transaction transaction(database);
    for (const QString &name : tablesOf(database))
        tables.push_back(salvageRows(source, database, name));
    dropDangling(database, tables);
    transaction.commit();
    database.run(u"PRAGMA foreign_keys = ON"_s);
    return tables;
}

} // namespace

std::vector<SalvagedTable> salvage(const QString &damaged, const QString &target)
{
    checkIsNew(target);
    checkHasNoJournal(target);
    checkHeader(damaged);
    const DamagedCopy copy(damaged, target);
    Database source = copy.open();
    // The journal, which was rolled back just now, may have another than the header had.
    const int version = source.value(u"PRAGMA user_version"_s).toInt();
    if (version < 1 || version > schemaVersion())
        throw nothingReadable(damaged);
    Database database = emptyDatabase(version);
    const QStringList triggers = removeTriggers(database);
    std::vector<SalvagedTable> tables = salvageTables(source, database);
    if (std::ranges::none_of(tables, [](const SalvagedTable &table) {
            return table.name == "evaluation"_L1 && table.saved > 0;
        }))
        throw nothingReadable(damaged);
    for (const QString &trigger : triggers)
        database.run(trigger);
    migrate(database, schemaSteps());
    backup(database, target);
    return tables;
}

} // namespace shisaku
