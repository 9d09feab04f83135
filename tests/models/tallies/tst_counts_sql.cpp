#include "models/tallies/counts.h"

#include "models/storage/migrator.h"
#include "models/storage/table.h"
#include "tests/support/plans.h"
#include "tests/support/randomplans.h"
#include "tests/support/sqlcounts.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace shisaku;
using test::countedBySql;
using test::Counts;

namespace
{

/// Puts the plan's records into an empty database.
void fill(Database &database, const Plan &plan)
{
    migrate(database, schemaSteps());
    const auto insert = [&]<class T>(const Replacement<T> &change) {
        const Table<T> table = tableOf<T>();
        database.run(table.insertSql(), table.valuesOf(*change.after));
    };
    const ChangeSet contents = creation(plan);
    for (const Change &change : contents.changes())
        std::visit(insert, change);
}

/// Without what is zero, which the database does not count.
Counts byGoal(const GoalTally &tally)
{
    Counts counts;
    for (const GoalCount &row : tally.rows) {
        for (std::size_t i = 0; i < row.counts.size(); ++i) {
            if (row.counts[i] > 0)
                counts[{row.goal.value, tally.grades[i].value}] = row.counts[i];
        }
    }
    return counts;
}

Counts byDirection(const DirectionTally &tally)
{
    Counts counts;
    for (const DirectionCount &row : tally.rows) {
        for (const GradeCount &part : row.breakdown)
            counts[{row.direction.value, part.grade.value}] = part.count;
    }
    return counts;
}

Counts byGrade(const GradeTally &tally)
{
    Counts counts;
    for (const GradeCount &row : tally.rows) {
        if (row.count > 0)
            counts[{row.grade.value, 0}] = row.count;
    }
    return counts;
}

/// Whether every tally of the year is what the database counts.
bool agrees(Database &database, const Plan &plan, YearId year)
{
    const auto sql = [&](const QString &first, const QString &second) {
        return countedBySql(database, year, first, second);
    };
    return byGrade(tallyByGrade(plan, year)) == sql(u"e.grade_id"_s, u"0"_s) &&
           byDirection(tallyByDirection(plan, year)) == sql(u"e.direction_id"_s, u"e.grade_id"_s) &&
           byGoal(tallyByGoal(plan, year)) == sql(u"m.goal_id"_s, u"e.grade_id"_s);
}

bool agrees(const Plan &plan)
{
    Database database = Database::inMemory();
    fill(database, plan);
    return std::ranges::all_of(plan.years(),
                               [&](const Year &year) { return agrees(database, plan, year.id); });
}

} // namespace

/// The tallies against the database's own GROUP BY.
class TstCountsSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPlanAgrees();
    void aLargePlanAgrees();
    void anyPlanBalances();
};

void TstCountsSql::anyPlanAgrees()
{
    QVERIFY(rc::check([] { RC_ASSERT(agrees(test::anyPlan())); }));
}

void TstCountsSql::aLargePlanAgrees()
{
    QVERIFY(agrees(test::generatedPlan(300)));
}

void TstCountsSql::anyPlanBalances()
{
    QVERIFY(rc::check([] {
        const Plan plan = test::anyPlan();
        for (const Year &year : plan.years()) {
            const Balance sums = balance(plan, year.id);
            RC_ASSERT(sums.holds());
            RC_ASSERT(std::size_t(sums.inForce) == plan.measuresInForce(year.id).size());
        }
    }));
}

QTEST_MAIN(TstCountsSql)
#include "tst_counts_sql.moc"
