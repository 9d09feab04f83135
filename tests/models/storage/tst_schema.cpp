#include "models/storage/migrator.h"
#include "models/storage/storageerror.h"
#include "tests/support/databases.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStatementRunsAlone();
    void refusesNonsense_data();
    void refusesNonsense();
};

void TstSchema::eachStatementRunsAlone()
{
    Database database = Database::inMemory();
    for (const MigrationStep &step : schemaSteps()) {
        for (const QString &statement : step.statements) {
            database.run(statement);
            QVERIFY2(!statement.contains(u"\n\n"_s) || statement.startsWith("--"_L1),
                     qUtf8Printable(statement));
        }
    }
    QVERIFY(database.value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table'"_s).toInt() >
            7);
}

void TstSchema::refusesNonsense_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {
             "INSERT INTO plan VALUES (2, 't', 'o', 2016, 2020, 'in_force', 'n', '')",
             "UPDATE plan SET last_year = 2015",
             "UPDATE plan SET percent_base = 'all'",
             "UPDATE plan SET title = NULL",
             "UPDATE grade SET code = '' WHERE id = 1",
             "UPDATE grade SET code = 'B' WHERE id = 1",
             "UPDATE grade SET role = 'best'",
             "UPDATE direction SET label = ''",
             "UPDATE direction SET label = 'k'",
             "UPDATE direction SET role = 'rated'",
             "UPDATE measure SET number = ''",
             "UPDATE measure SET goal_id = 9",
             "UPDATE measure SET goal_id = NULL",
             "UPDATE measure SET in_force_to = 2015",
             "UPDATE measure SET in_force_from = 'then'",
             "INSERT INTO measure VALUES (3, '1', 't', 1, 2016, NULL, 'n')",
             "INSERT INTO year VALUES (2, 2019, 'regular', 'open', '', '', '')",
             "INSERT INTO year VALUES (2, 2020, 'half', 'open', '', '', '')",
             "UPDATE year SET state = 'shut'",
             "UPDATE year SET state = 'closed'", // without the digest of what it publishes
             "UPDATE year SET digest = 'd'",
             "UPDATE year SET state = 'closed', digest = 'd', reopen_reason = 'r'",
             "UPDATE year SET report = 't'", // of an open year
             "UPDATE year SET state = 'closed', digest = 'd', report = NULL",
             "UPDATE plan SET report_template = NULL",
             "UPDATE paragraph SET place = ''",
             "UPDATE paragraph SET text = NULL",
             "UPDATE paragraph SET seen = NULL",
             "INSERT INTO paragraph VALUES (1, '1', '', '')",
             "INSERT INTO paragraph VALUES (9, '1', '', '')",
             "UPDATE indicator SET measure_id = 9",
             "UPDATE indicator SET name = ''",
             "UPDATE indicator SET better = 'best'",
             "UPDATE indicator SET position = 0",
             "UPDATE indicator_value SET target = NULL",
             "INSERT INTO indicator_value VALUES (1, 1, '', '')",
             "INSERT INTO indicator_value VALUES (1, 9, '', '')",
             "INSERT INTO indicator_value VALUES (9, 1, '', '')",
             "DELETE FROM indicator",
             "UPDATE edit SET made_by = 'another'",
             "DELETE FROM edit",
             "UPDATE evaluation SET grade_id = 9",
             "UPDATE evaluation SET direction_id = 9",
             "UPDATE evaluation SET reason = NULL",
             "INSERT INTO evaluation VALUES (1, 1, '', NULL, NULL, '', '', '')",
             "INSERT INTO evaluation VALUES (1, 9, '', NULL, NULL, '', '', '')",
             "INSERT INTO evaluation VALUES (9, 1, '', NULL, NULL, '', '', '')",
             "DELETE FROM goal WHERE id = 1",
             "DELETE FROM grade WHERE id = 1",
             "DELETE FROM direction WHERE id = 1",
             "DELETE FROM measure",
             "DELETE FROM year",
             "INSERT INTO current_edit VALUES (2, NULL)",
             "UPDATE current_edit SET edit_id = 9",
             "DELETE FROM current_edit", // without its row no history would be written
         })
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TstSchema::refusesNonsense()
{
    QFETCH(QString, sql);
    Database database = filledDatabase();
    QVERIFY_THROWS_EXCEPTION(StorageError, database.run(sql));
}

QTEST_MAIN(TstSchema)
#include "tst_schema.moc"
