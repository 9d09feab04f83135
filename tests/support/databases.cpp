#include "tests/support/databases.h"

#include "models/storage/migrator.h"

namespace shisaku::test
{

Database filledDatabase()
{
    Database database = Database::inMemory();
    migrate(database, schemaSteps());
    for (const char16_t *sql : {
             u"INSERT INTO plan VALUES (1, 't', 'o', 2016, 2020, 'in_force', 'n', 'm')",
             u"INSERT INTO goal VALUES (1, 1, 'm', 't')",
             u"INSERT INTO grade VALUES (1, 1, 'A', 'l', 'd', 'rated')",
             u"INSERT INTO direction VALUES (1, 1, 'l', 'continues')",
             u"INSERT INTO measure VALUES (1, '1', 't', 1, 2016, 2020, 'n')",
             u"INSERT INTO indicator VALUES (1, 1, 1, 'n', 'u', 'higher')",
             u"INSERT INTO year VALUES (1, 2019, 'regular', 'open', '', '', '')",
             u"INSERT INTO evaluation VALUES (1, 1, 'd', 1, 1, 'a', 'r', 's')",
             u"INSERT INTO indicator_value VALUES (1, 1, '9', '8')",
             u"INSERT INTO paragraph VALUES (1, '1', 't', 's')",
             u"INSERT INTO goal VALUES (2, 2, 'm', 't')",
             u"INSERT INTO grade VALUES (2, 2, 'B', 'l', 'd', 'rated')",
             u"INSERT INTO edit (made_by, name) VALUES ('somebody', 'n')",
             u"INSERT INTO direction VALUES (2, 2, 'k', 'revises')",
             u"INSERT INTO measure VALUES (2, '2', 't', 1, 2016, 2020, 'n')",
         })
        database.run(QString::fromUtf16(sql));
    return database;
}

} // namespace shisaku::test
