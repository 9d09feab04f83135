#include "models/storage/table.h"

#include "models/storage/migrator.h"
#include "models/storage/storageerror.h"

#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

/// Writes each record, reads all and compares; then the same after an update and a removal.
template <class T>
void roundTrip(Database &database, const std::vector<T> &records)
{
    const Table<T> table = tableOf<T>();
    for (const T &record : records) {
        database.run(table.insertSql(), table.valuesOf(record));
        QSqlQuery query =
            database.run(table.selectSql() + u" ORDER BY rowid DESC LIMIT 1"_s.replace(
                                                 u"rowid"_s, table.columns[table.keys - 1].name));
        QVERIFY(query.next());
        QVERIFY2(table.read(query) == record, table.name.data());
    }
}

/// The columns that the schema gives the table.
std::set<QString> schemaColumns(Database &database, const QString &table)
{
    std::set<QString> names;
    QSqlQuery query = database.run(u"SELECT name FROM pragma_table_info(?)"_s, {table});
    while (query.next())
        names.insert(query.value(0).toString());
    return names;
}

template <class T>
std::set<QString> columns()
{
    std::set<QString> names;
    for (const Column<T> &column : tableOf<T>().columns)
        names.insert(column.name);
    return names;
}

template <class T>
void compareColumns(Database &database)
{
    QCOMPARE(columns<T>(), schemaColumns(database, tableOf<T>().name));
}

} // namespace

class TstTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyColumnOfTheSchemaIsKept();
    void planInfo();
    void goal();
    void gradeInEveryRole();
    void directionInEveryRole();
    void measure();
    void year();
    void evaluation();
    void paragraph();
    void updateChangesThatRecordAlone();
    void removeTakesThatRecordAlone();
    void refusesWhatNoPlanHolds_data();
    void refusesWhatNoPlanHolds();

private:
    std::unique_ptr<Database> m_database;
};

void TstTable::init()
{
    m_database = std::make_unique<Database>(Database::inMemory());
    migrate(*m_database, schemaSteps());
    m_database->run(u"PRAGMA foreign_keys = OFF"_s); // each kind is tested by itself
}

void TstTable::everyColumnOfTheSchemaIsKept()
{
    compareColumns<PlanInfo>(*m_database);
    compareColumns<Goal>(*m_database);
    compareColumns<Grade>(*m_database);
    compareColumns<Direction>(*m_database);
    compareColumns<Measure>(*m_database);
    compareColumns<Year>(*m_database);
    compareColumns<Evaluation>(*m_database);
    compareColumns<Indicator>(*m_database);
    compareColumns<IndicatorValue>(*m_database);
    compareColumns<Paragraph>(*m_database);
}

void TstTable::planInfo()
{
    roundTrip<PlanInfo>(
        *m_database, {{u"題"_s, u"区"_s, 2016, 2020, PercentBase::Rated, u"注"_s, u"ひな\n形"_s}});
    init();
    roundTrip<PlanInfo>(*m_database, {{{}, {}, 2016, 2016, PercentBase::InForce, {}}});
}

void TstTable::goal()
{
    roundTrip<Goal>(*m_database, {{{1}, 3, u"①"_s, u"題"_s}, {{2}, -1, {}, {}}});
}

void TstTable::gradeInEveryRole()
{
    roundTrip<Grade>(*m_database, {{{1}, 1, u"A"_s, u"A評価"_s, u"意味"_s, GradeRole::Rated},
                                   {{2}, 2, u"他"_s, {}, {}, GradeRole::Other},
                                   {{3}, 3, u"終"_s, {}, {}, GradeRole::Ended},
                                   {{4}, 4, u"外"_s, {}, {}, GradeRole::Excluded}});
}

void TstTable::directionInEveryRole()
{
    std::vector<Direction> directions;
    for (const auto role :
         {DirectionRole::Continues, DirectionRole::Expands, DirectionRole::Shrinks,
          DirectionRole::Revises, DirectionRole::Stops, DirectionRole::Completes}) {
        const int id = static_cast<int>(role) + 1;
        directions.push_back({{id}, id, QString::number(id), role});
    }
    roundTrip(*m_database, directions);
}

void TstTable::measure()
{
    roundTrip<Measure>(*m_database, {{{1}, u"R1-1"_s, u"題"_s, {2}, 2016, {}, u"注"_s},
                                     {{2}, u"4"_s, {}, {1}, 2016, 2019, {}}});
}

void TstTable::year()
{
    roundTrip<Year>(*m_database,
                    {{{1}, 2019},
                     {{2}, 2018},
                     {{3}, 2017, YearKind::Regular, YearState::Closed, {}, u"d"_s, u"ひな形"_s}});
}

void TstTable::evaluation()
{
    roundTrip<Evaluation>(*m_database,
                          {{{1}, {1}, u"課"_s, {2}, {3}, u"一\n二"_s, u"由"_s, u"今後"_s},
                           {{1}, {2}, {}, {}, {}, {}, {}, {}},
                           {{1}, {3}, {}, {1}, {}, {}, {}, {}},
                           {{1}, {4}, {}, {}, {1}, {}, {}, {}}});
}

void TstTable::paragraph()
{
    roundTrip<Paragraph>(*m_database, {{{1}, u"goal/3/changes"_s, u"一\n二"_s, u"1"_s},
                                       {{1}, u"purpose"_s, {}, {}},
                                       {{2}, u"まとめ"_s, u"文"_s, {}}});
}

void TstTable::updateChangesThatRecordAlone()
{
    const Table<Evaluation> table = tableOf<Evaluation>();
    roundTrip<Evaluation>(*m_database, {{{1}, {1}, u"課"_s}, {{1}, {2}, u"課"_s}, {{2}, {3}}});
    const Evaluation after{{1}, {2}, u"別"_s, {4}, {5}, u"a"_s, u"b"_s, u"c"_s};
    const QSqlQuery done = m_database->run(
        table.updateSql(), table.restOf(after) + table.valuesOf({{1}, {2}, u"課"_s}));
    QCOMPARE(done.numRowsAffected(), 1);
    QSqlQuery query = m_database->run(table.selectSql() + u" WHERE measure_id = 2"_s);
    QVERIFY(query.next());
    QVERIFY(table.read(query) == after);
}

void TstTable::removeTakesThatRecordAlone()
{
    const Table<Evaluation> table = tableOf<Evaluation>();
    roundTrip<Evaluation>(*m_database, {{{1}, {1}, u"課"_s}, {{1}, {2}, u"課"_s}, {{2}, {3}}});
    m_database->run(table.removeSql(), table.valuesOf({{1}, {1}, u"課"_s}));
    QCOMPARE(m_database->value(u"SELECT count(*) FROM evaluation"_s).toInt(), 2);
    QCOMPARE(m_database->value(u"SELECT count(*) FROM evaluation WHERE measure_id = 1"_s).toInt(),
             0);
}

void TstTable::refusesWhatNoPlanHolds_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char16_t *column, const char16_t *value) {
        QTest::newRow(name) << QString::fromUtf16(column) << QString::fromUtf16(value);
    };
    row("half a character", u"note", u"CAST(x'e381' AS TEXT)");
    row("bytes that SQLite reads as a character", u"note", u"CAST(x'c38081' AS TEXT)");
    row("NUL", u"note", u"'a' || char(0)");
    row("a bidirectional override", u"note", u"char(8238)");
    row("a year beyond 32 bits", u"in_force_from", u"4294969312");
    row("a year beyond all calendars", u"in_force_from", u"-2000000000");
    row("the last id", u"id", u"9223372036854775807");
    row("an id below none", u"goal_id", u"-1");
}

void TstTable::refusesWhatNoPlanHolds()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    const Table<Measure> table = tableOf<Measure>();
    roundTrip<Measure>(*m_database, {{{1}, u"4"_s, u"題"_s, {1}, 2016, {}, u"注"_s}});
    m_database->run(u"UPDATE measure SET %1 = %2"_s.arg(column, value));
    QSqlQuery query = m_database->run(table.selectSql());
    QVERIFY(query.next());
    QVERIFY_THROWS_EXCEPTION(StorageError, table.read(query));
}

QTEST_MAIN(TstTable)
#include "tst_table.moc"
