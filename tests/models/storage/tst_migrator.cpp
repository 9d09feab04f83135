#include "models/storage/migrator.h"

#include "models/storage/storageerror.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

const MigrationStep first{1, {u"CREATE TABLE a (x) "_s, u"INSERT INTO a VALUES (1)"_s}};
const MigrationStep second{2, {u"ALTER TABLE a ADD COLUMN y"_s}};
const MigrationStep failing{3, {u"CREATE TABLE b (x)"_s, u"INSERT INTO nowhere VALUES (1)"_s}};

int versionOf(Database &database)
{
    return database.value(u"PRAGMA user_version"_s).toInt();
}

} // namespace

class TstMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAFileIntoStatements_data();
    void splitsAFileIntoStatements();
    void stepsRunInTheirOrder();
    void stepsThatWereRunAreNotRunAgain();
    void marksTheFileAsOurs();
    void aFailingStepLeavesTheVersionBefore();
    void beforeFirstRunsOnceForADatabaseWithAVersion();
    void beforeFirstDoesNotRunWhereNothingIsToDo();
    void beforeFirstThatFailsLeavesTheDatabase();
    void theProgramsStepsAreNumberedWithoutGaps();
};

void TstMigrator::splitsAFileIntoStatements_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QString() << QStringList{};
    QTest::newRow("one") << u"SELECT 1;\n"_s << QStringList{u"SELECT 1;"_s};
    QTest::newRow("two") << u"SELECT 1;\n\nSELECT 2;\n"_s
                         << QStringList{u"SELECT 1;"_s, u"SELECT 2;"_s};
    QTest::newRow("of several lines") << u"SELECT\n 1;\nSELECT 2;\n\nSELECT 3;"_s
                                      << QStringList{u"SELECT\n 1;\nSELECT 2;"_s, u"SELECT 3;"_s};
    QTest::newRow("Windows lines")
        << u"SELECT 1;\r\n\r\nSELECT 2;\r\n"_s << QStringList{u"SELECT 1;"_s, u"SELECT 2;"_s};
}

void TstMigrator::splitsAFileIntoStatements()
{
    QFETCH(QString, file);
    QTEST(statementsOf(file), "expected");
}

void TstMigrator::stepsRunInTheirOrder()
{
    Database database = Database::inMemory();
    migrate(database, {first, second});
    QCOMPARE(versionOf(database), 2);
    QCOMPARE(database.value(u"SELECT x FROM a WHERE y IS NULL"_s).toInt(), 1);
}

void TstMigrator::stepsThatWereRunAreNotRunAgain()
{
    Database database = Database::inMemory();
    migrate(database, {first});
    migrate(database, {first, second});
    migrate(database, {first, second});
    QCOMPARE(versionOf(database), 2);
    QCOMPARE(database.value(u"SELECT count(*) FROM a"_s).toInt(), 1);
}

void TstMigrator::marksTheFileAsOurs()
{
    Database database = Database::inMemory();
    migrate(database, {first});
    QCOMPARE(database.value(u"PRAGMA application_id"_s).toInt(), applicationId);
    QCOMPARE(QByteArray::number(applicationId, 16), "SHIS"_ba.toHex());
}

void TstMigrator::aFailingStepLeavesTheVersionBefore()
{
    Database database = Database::inMemory();
    QVERIFY_THROWS_EXCEPTION(StorageError, migrate(database, {first, second, failing}));
    QCOMPARE(versionOf(database), 2);
    QCOMPARE(database.value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'b'"_s).toInt(), 0);
    migrate(database, {first, second, {3, {u"CREATE TABLE b (x)"_s}}});
    QCOMPARE(versionOf(database), 3);
}

void TstMigrator::beforeFirstRunsOnceForADatabaseWithAVersion()
{
    Database database = Database::inMemory();
    int calls = 0;
    int versionThen = 0;
    const auto beforeFirst = [&] {
        ++calls;
        versionThen = versionOf(database);
    };
    migrate(database, {first}, beforeFirst);
    QCOMPARE(calls, 0);
    migrate(database, {first, second, {3, {u"CREATE TABLE b (x)"_s}}}, beforeFirst);
    QCOMPARE(calls, 1);
    QCOMPARE(versionThen, 1);
}

void TstMigrator::beforeFirstDoesNotRunWhereNothingIsToDo()
{
    Database database = Database::inMemory();
    migrate(database, {first});
    migrate(database, {first}, [] { QFAIL("nothing was to be done"); });
}

void TstMigrator::beforeFirstThatFailsLeavesTheDatabase()
{
    Database database = Database::inMemory();
    migrate(database, {first});
    QVERIFY_THROWS_EXCEPTION(
        StorageError, migrate(database, {first, second}, [] { throw StorageError(u"no room"_s); }));
    QCOMPARE(versionOf(database), 1);
}

void TstMigrator::theProgramsStepsAreNumberedWithoutGaps()
{
    int expected = 0;
    for (const MigrationStep &step : schemaSteps()) {
        QCOMPARE(step.version, ++expected);
        QVERIFY(!step.statements.isEmpty());
    }
    QVERIFY(expected > 0);
    QCOMPARE(schemaVersion(), expected);
}

QTEST_MAIN(TstMigrator)
#include "tst_migrator.moc"
