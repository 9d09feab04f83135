#include "models/storage/database.h"

#include "models/storage/storageerror.h"
#include "tests/support/files.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

class TstDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openCreatesNothing();
    void createRefusesWhatIsThere();
    void readOnlyDoesNotWrite();
    void isSetUpForAnOffice_data();
    void isSetUpForAnOffice();
    void closesItsConnection();
    void everyFailureIsAStorageError_data();
    void everyFailureIsAStorageError();
    void aRowThatCannotBeReadIsNotTheEnd();
    void aFailureIsNotLoggedUnlessAskedFor();
    void valuesComeBack();
    void aTransactionIsWholeOrNothing();
    void aTransactionKeepsOthersOutAtOnce();
};

void TstDatabase::openCreatesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"none"_s);
    for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite})
        QVERIFY(!storageRefusal([&] { Database::open(path, access); }).isEmpty());
    QVERIFY(namesIn(folder.path()).isEmpty());
}

void TstDatabase::createRefusesWhatIsThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    writeBytes(path, {});
    QVERIFY(storageRefusal([&] { Database::create(path); }).contains("file"_L1));
    QVERIFY(bytesOf(path).isEmpty());
}

void TstDatabase::readOnlyDoesNotWrite()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    Database::create(path).run(u"CREATE TABLE a (x)"_s);
    Database database = Database::open(path, Database::Access::ReadOnly);
    QVERIFY(!storageRefusal([&] { database.run(u"INSERT INTO a VALUES (1)"_s); }).isEmpty());
    QCOMPARE(database.value(u"SELECT count(*) FROM a"_s).toInt(), 0);
}

void TstDatabase::isSetUpForAnOffice_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("expected");
    QTest::newRow("references are kept") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("a planted schema is not trusted") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("damage is looked for") << u"cell_size_check"_s << u"1"_s;
    QTest::newRow("what is written is on the disk") << u"synchronous"_s << u"3"_s;
    QTest::newRow("waits a second at most") << u"busy_timeout"_s << u"1000"_s;
    QTest::newRow("one file") << u"journal_mode"_s << u"delete"_s;
}

void TstDatabase::isSetUpForAnOffice()
{
    QFETCH(QString, pragma);
    QTemporaryDir folder;
    Database database = Database::create(folder.filePath(u"file"_s));
    QTEST(database.value(u"PRAGMA "_s + pragma).toString(), "expected");
}

void TstDatabase::closesItsConnection()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        Database database = Database::inMemory();
        Database moved = std::move(database);
        QCOMPARE(moved.value(u"SELECT 1"_s).toInt(), 1);
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    storageRefusal([] { Database::open(u"/no/such/file"_s, Database::Access::ReadOnly); });
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void TstDatabase::everyFailureIsAStorageError_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("not SQL") << u"これはSQLではない"_s;
    QTest::newRow("no such table") << u"SELECT * FROM none"_s;
    QTest::newRow("a constraint") << u"INSERT INTO a VALUES (NULL)"_s;
    QTest::newRow("several statements") << u"SELECT 1; SELECT 2"_s;
}

void TstDatabase::everyFailureIsAStorageError()
{
    QFETCH(QString, sql);
    Database database = Database::inMemory();
    database.run(u"CREATE TABLE a (x NOT NULL)"_s);
    QVERIFY(storageRefusal([&] { database.run(sql); }).endsWith(u'.'));
}

void TstDatabase::aRowThatCannotBeReadIsNotTheEnd()
{
    constexpr int pageSize = 4096;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    {
        Database database = Database::create(path);
        database.run(u"CREATE TABLE a (x)"_s);
        database.run(u"INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                     "FROM n WHERE i < 2000) SELECT printf('%100d', i) FROM n"_s);
    }
    QByteArray bytes = bytesOf(path);
    const qsizetype middle = bytes.size() / pageSize / 2 * pageSize;
    bytes.replace(middle, pageSize, QByteArray(pageSize, '\xff'));
    writeBytes(path, bytes);
    Database database = Database::open(path, Database::Access::ReadOnly);
    int rows = 0;
    const QString refusal = storageRefusal([&] {
        QSqlQuery query = database.run(u"SELECT x FROM a"_s);
        while (Database::next(query))
            ++rows;
    });
    QCOMPARE(refusal, damagedSentence());
    QVERIFY(rows > 0 && rows < 2000);
}

void TstDatabase::aFailureIsNotLoggedUnlessAskedFor()
{
    static int messages = 0;
    const auto fails = [] {
        storageRefusal([] { Database::inMemory().run(u"SELECT * FROM none"_s); });
    };
    const auto usual = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) { ++messages; });
    fails();
    const int byDefault = messages;
    QLoggingCategory::setFilterRules(u"shisaku.storage.warning=true"_s);
    fails();
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(usual);
    QCOMPARE(byDefault, 0);
    QCOMPARE(messages, 1);
}

void TstDatabase::valuesComeBack()
{
    Database database = Database::inMemory();
    QCOMPARE(database.value(u"SELECT ? || ?"_s, {u"施策"_s, u"𠮷"_s}).toString(), u"施策𠮷"_s);
    QCOMPARE(database.value(u"SELECT ?"_s, {qint64(1) << 40}).toLongLong(), qint64(1) << 40);
    QCOMPARE(database.value(u"SELECT typeof(?)"_s, {QString()}).toString(), u"text"_s);
    QVERIFY(database.value(u"SELECT ?"_s, {QVariant()}).isNull());
    QVERIFY(!database.value(u"SELECT 1 WHERE 0"_s).isValid());
}

void TstDatabase::aTransactionIsWholeOrNothing()
{
    Database database = Database::inMemory();
    database.run(u"CREATE TABLE a (x)"_s);
    {
        Transaction transaction(database);
        database.run(u"INSERT INTO a VALUES (1)"_s);
    }
    QCOMPARE(database.value(u"SELECT count(*) FROM a"_s).toInt(), 0);
    {
        Transaction transaction(database);
        database.run(u"INSERT INTO a VALUES (1)"_s);
        transaction.commit();
    }
    QCOMPARE(database.value(u"SELECT count(*) FROM a"_s).toInt(), 1);
}

void TstDatabase::aTransactionKeepsOthersOutAtOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    Database first = Database::create(path);
    first.run(u"CREATE TABLE a (x)"_s);
    Database second = Database::open(path, Database::Access::ReadWrite);
    second.run(u"PRAGMA busy_timeout = 0"_s);
    {
        const Transaction transaction(first);
        QVERIFY(storageRefusal([&] { Transaction{second}; }).contains("Another program"_L1));
    }
    QCOMPARE(storageRefusal([&] { Transaction{second}; }), QString());
}

QTEST_MAIN(TstDatabase)
#include "tst_database.moc"
