#include "tests/support/databases.h"

#include "models/storage/migrator.h"

namespace shisaku::test
{

Database filledDatabase()
{
    Database database = Database::inMemory();
    migrate(database, schemaSteps());
    for (const char16_t *sql : {
             u"INSERT INTO plan VALUES (1, 't', 'o', 2016, 2020, 'in_force', 'n')",
             u"INSERT INTO goal VALUES (1, 1, 'm', 't')",
             u"INSERT INTO grade VALUES (1, 1, 'A', 'l', 'd', 'rated')",
             u"INSERT INTO direction VALUES (1, 1, 'l', 'continues')",
             u"INSERT INTO measure VALUES (1, '1', 't', 1, 2016, 2020, 'n')",
             u"INSERT INTO year VALUES (1, 2019)",
             u"INSERT INTO evaluation VALUES (1, 1, 'd', 1, 1, 'a', 'r', 's')",
             u"INSERT INTO goal VALUES (2, 2, 'm', 't')",
             u"INSERT INTO grade VALUES (2, 2, 'B', 'l', 'd', 'rated')",
             u"INSERT INTO direction VALUES (2, 2, 'k', 'revises')",
         })
        database.run(QString::fromUtf16(sql));
    return database;
}

} // namespace shisaku::test
