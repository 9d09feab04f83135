#include "models/storage/changewriter.h"

#include "models/domain/account.h"
#include "models/storage/database.h"
#include "models/storage/storageerror.h"
#include "models/storage/table.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// So many records take some hundredths of a second.
constexpr qsizetype recordsBetween = 500;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::PlanStore)
};

/// The statements of one transaction, each prepared once.
class Writer
{
public:
    explicit Writer(Database &database)
        : m_database(database)
    {
    }

    template <class T>
    void operator()(const Replacement<T> &change)
    {
        static const Table<T> table = tableOf<T>();
        if (!change.before)
            run(table.insertSql(), table.valuesOf(*change.after));
        else if (change.after)
            run(table.updateSql(), table.restOf(*change.after) + table.valuesOf(*change.before));
        else
            run(table.removeSql(), table.valuesOf(*change.before));
    }

private:
    void run(const QString &sql, const QVariantList &values)
    {
        if (!m_statement || m_statement->lastQuery() != sql)
            m_statement = m_database.prepare(sql);
        m_database.run(*m_statement, values);
        if (m_statement->numRowsAffected() != 1)
            throw StorageError(Tr::tr("The plan's file was changed by another program. Nothing was "
                                      "written; please open the plan again."));
    }

    Database &m_database;
    std::optional<QSqlQuery> m_statement;
};

} // namespace

void writeChanges(Database &database, const ChangeSet &changes, const QString &name,
                  const QString &displayName, const WriteProgress &progress)
{
    Transaction transaction(database);
    database.run(u"INSERT INTO edit (made_by, made_by_name, name) VALUES (?, ?, ?)"_s,
                 {accountName(), displayName, name});
    database.run(u"UPDATE current_edit SET edit_id = last_insert_rowid()"_s);
    {
        Writer writer(database);
        const auto all = static_cast<qsizetype>(changes.changes().size());
        qsizetype written = 0;
        for (const Change &change : changes.changes()) {
            std::visit(writer, change);
            if (++written % recordsBetween == 0 && progress && !progress(written, all))
                throw WriteStopped();
        }
    }
    database.run(u"UPDATE current_edit SET edit_id = NULL"_s);
    transaction.commit();
}

} // namespace shisaku
