#include "models/storage/storageerror.h"
#include "tests/support/databases.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace shisaku;
using namespace shisaku::test;

namespace
{

struct ColumnInfo {
    QString name;
    QString type;
    bool isKey = false;
};

QList<ColumnInfo> columnsOf(Database &database, const QString &table)
{
    QList<ColumnInfo> columns;
    QSqlQuery query =
        database.run(u"SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"_s, {table});
    while (query.next())
        columns << ColumnInfo{query.value(0).toString(), query.value(1).toString(),
                              query.value(2).toInt() > 0};
    return columns;
}

QStringList planTables(Database &database)
{
    QStringList tables;
    QSqlQuery query = database.run(u"SELECT name FROM pragma_table_list WHERE type = 'table' AND "
                                   u"schema = 'main' AND name NOT IN ('edit', 'current_edit', "
                                   u"'history', 'sqlite_schema')"_s);
    while (query.next())
        tables << query.value(0).toString();
    return tables;
}

/// A value that the column takes and that differs from the one of `filled`.
QVariant otherValue(const ColumnInfo &column)
{
    if (column.name == "role"_L1)
        return u"other"_s;
    if (column.name == "percent_base"_L1)
        return u"rated"_s;
    if (column.name.endsWith("_id"_L1))
        return 2;
    if (column.name == "kind"_L1)
        return u"overall"_s;
    if (column.name == "better"_L1)
        return u"lower"_s;
    return column.type == "TEXT"_L1 ? QVariant(u"別"_s) : QVariant(2018);
}

bool hasTwoKeys(const QString &table)
{
    return table == "evaluation"_L1 || table == "indicator_value"_L1 || table == "paragraph"_L1;
}

/// A closed year needs a digest, and an open one has neither digest nor report.
bool changesAlone(const QString &table, const ColumnInfo &column)
{
    const bool isClosings = column.name == "state"_L1 || column.name == "digest"_L1 ||
                            (table == "year"_L1 && column.name == "report"_L1);
    return !column.isKey && !isClosings;
}

QString keyOf(const QString &table)
{
    return hasTwoKeys(table) ? u"year_id"_s : u"id"_s;
}

int historySize(Database &database)
{
    return database.value(u"SELECT count(*) FROM history"_s).toInt();
}

void addTables()
{
    QTest::addColumn<QString>("table");
    Database database = filledDatabase();
    for (const QString &table : planTables(database))
        QTest::addRow("%s", qUtf8Printable(table)) << table;
}

} // namespace

/// The triggers that write the history, whoever writes to the database.
class TstSchemaHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnWritesHistory_data();
    void everyColumnWritesHistory();
    void closingWritesHistory();
    void additionsAndRemovalsAreWholeRecords_data();
    void additionsAndRemovalsAreWholeRecords();
    void anUpdateToTheSameIsNoHistory();
    void historyStays();
};

void TstSchemaHistory::everyColumnWritesHistory_data()
{
    addTables();
}

void TstSchemaHistory::everyColumnWritesHistory()
{
    QFETCH(QString, table);
    Database database = filledDatabase();
    for (const ColumnInfo &column : columnsOf(database, table)) {
        if (!changesAlone(table, column))
            continue;
        // A word of another scale needs its own value.
        const QVariant value = table == "direction"_L1 && column.name == "role"_L1
                                   ? QVariant(u"expands"_s)
                                   : otherValue(column);
        const QVariant before = database.value(
            u"SELECT %1 FROM %2 WHERE %3 = 1"_s.arg(column.name, table, keyOf(table)));
        const int size = historySize(database);
        database.run(u"UPDATE %1 SET %2 = ? WHERE %3 = 1"_s.arg(table, column.name, keyOf(table)),
                     {value});
        QVERIFY2(historySize(database) == size + 1, qUtf8Printable(column.name));
        QSqlQuery row = database.run(u"SELECT record, record_key, field, old_value, new_value, "
                                     u"action FROM history ORDER BY id DESC LIMIT 1"_s);
        QVERIFY(row.next());
        QCOMPARE(row.value(0).toString(), table);
        QCOMPARE(row.value(1).toString(), hasTwoKeys(table) ? u"1/1"_s : u"1"_s);
        QCOMPARE(row.value(2).toString(), column.name);
        QCOMPARE(row.value(3).toString(), before.toString());
        QCOMPARE(row.value(4).toString(), value.toString());
        QCOMPARE(row.value(5).toString(), u"changed"_s);
    }
}

void TstSchemaHistory::closingWritesHistory()
{
    Database database = filledDatabase();
    const int size = historySize(database);
    database.run(u"UPDATE year SET state = 'closed', digest = 'd', report = 't'"_s);
    QCOMPARE(historySize(database), size + 3);
    database.run(u"UPDATE year SET state = 'open', digest = '', report = '', "
                 "reopen_reason = 'r'"_s);
    QCOMPARE(historySize(database), size + 7);
    QCOMPARE(database
                 .value(u"SELECT count(*) FROM history WHERE field = 'report' AND "
                        "record = 'year' AND 't' IN (old_value, new_value)"_s)
                 .toInt(),
             2);
    QCOMPARE(database
                 .value(u"SELECT new_value FROM history WHERE field = 'reopen_reason' AND "
                        "action = 'changed'"_s)
                 .toString(),
             u"r"_s);
}

void TstSchemaHistory::additionsAndRemovalsAreWholeRecords_data()
{
    addTables();
}

void TstSchemaHistory::additionsAndRemovalsAreWholeRecords()
{
    QFETCH(QString, table);
    Database database = filledDatabase();
    database.run(u"PRAGMA foreign_keys = OFF"_s);
    const int added = historySize(database);
    database.run(u"DELETE FROM %1 WHERE %2 = 1"_s.arg(table, keyOf(table)));
    for (const ColumnInfo &column : columnsOf(database, table)) {
        if (column.isKey)
            continue;
        for (const auto &[side, where] :
             {std::pair(u"new_value"_s, u"id <= %1 AND action = 'added'"_s.arg(added)),
              std::pair(u"old_value"_s, u"id > %1 AND action = 'removed'"_s.arg(added))}) {
            const QString sql = u"SELECT count(*) FROM history WHERE record = ? AND field = ? AND "
                                "%1 IS NOT NULL AND record_key IN ('1', '1/1') AND %2"_s;
            QVERIFY2(database.value(sql.arg(side, where), {table, column.name}).toInt() == 1,
                     qUtf8Printable(side + u' ' + column.name));
        }
    }
}

void TstSchemaHistory::anUpdateToTheSameIsNoHistory()
{
    Database database = filledDatabase();
    const int size = historySize(database);
    database.run(u"UPDATE evaluation SET department = department, grade_id = grade_id"_s);
    QCOMPARE(historySize(database), size);
}

void TstSchemaHistory::historyStays()
{
    Database database = filledDatabase();
    const int size = historySize(database);
    QVERIFY(size >= 10);
    QVERIFY_THROWS_EXCEPTION(StorageError, database.run(u"DELETE FROM history"_s));
    QVERIFY_THROWS_EXCEPTION(StorageError, database.run(u"UPDATE history SET field = 'x'"_s));
    QVERIFY_THROWS_EXCEPTION(
        StorageError,
        database.run(
            u"INSERT OR REPLACE INTO history (id, action, record, record_key, field) VALUES (1, 'added', 'x', 'y', 'z')"_s));
    QCOMPARE(historySize(database), size);
    QCOMPARE(
        database.value(u"SELECT count(*) FROM history WHERE field = 'x' OR record = 'x'"_s).toInt(),
        0);
}

QTEST_MAIN(TstSchemaHistory)
#include "tst_schema_history.moc"
