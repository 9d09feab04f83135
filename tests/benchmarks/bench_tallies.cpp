#include "models/storage/database.h"
#include "models/tallies/counts.h"
#include "tests/benchmarks/timing.h"
#include "tests/support/plans.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace shisaku;

namespace
{

constexpr int measures = 100'000;
constexpr int runs = 21;

/// The year's rows as SQLite has them, without our schema around them.
Database floorDatabase(const Plan &plan, YearId year)
{
    Database database = Database::inMemory();
    database.run(u"CREATE TABLE evaluation (measure INTEGER PRIMARY KEY, goal INTEGER, grade "
                 "INTEGER, direction INTEGER) STRICT"_s);
    Transaction transaction(database);
    QSqlQuery insert = database.prepare(u"INSERT INTO evaluation VALUES (?, ?, ?, ?)"_s);
    for (const Evaluation &e : plan.evaluations(year))
        database.run(insert, {e.measure.value, plan.find<Measure>(e.measure)->goal.value,
                              e.grade.value, e.direction.value});
    transaction.commit();
    return database;
}

void drain(QSqlQuery query)
{
    while (query.next())
        ;
}

} // namespace

/// The three tallies of 100,000 evaluations against SQLite's GROUP BY over the same rows.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Plan plan = test::generatedPlan(measures);
    const YearId year = test::yearId(plan, 2019);
    Database database = floorDatabase(plan, year);
    const double floor = medianMilliseconds(runs, [&] {
        drain(database.run(u"SELECT grade, count(*) FROM evaluation GROUP BY grade"_s));
        drain(database.run(u"SELECT direction, grade, count(*) FROM evaluation GROUP BY 1, 2"_s));
        drain(database.run(u"SELECT goal, grade, count(*) FROM evaluation GROUP BY 1, 2"_s));
    });
    int total = 0;
    const double own = medianMilliseconds(runs, [&] {
        total = tallyByGrade(plan, year).total + tallyByDirection(plan, year).total +
                tallyByGoal(plan, year).totals.total;
    });
    QTextStream(stdout) << "three tallies of " << total / 3 << " evaluations: SQLite " << floor
                        << " ms, shisaku " << own << " ms, " << floor / own << " times as fast"
                        << Qt::endl;
    return 0;
}
