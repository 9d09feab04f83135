#include "tests/support/sqlcounts.h"

using namespace Qt::StringLiterals;

namespace shisaku::test
{
namespace
{

/// The ids of a scale or the goals in their order; none behind them, where something has none.
std::vector<qint64> ids(Database &database, const QString &table, bool some)
{
    std::vector<qint64> result;
    QSqlQuery row = database.run(u"SELECT id FROM %1 ORDER BY position, id"_s.arg(table));
    while (row.next())
        result.push_back(row.value(0).toLongLong());
    if (some)
        result.push_back(0);
    return result;
}

int at(const Counts &counts, qint64 first, qint64 second)
{
    const auto found = counts.find({first, second});
    return found == counts.end() ? 0 : found->second;
}

int sumOf(const std::vector<int> &numbers)
{
    int sum = 0;
    for (const int number : numbers)
        sum += number;
    return sum;
}

} // namespace

Counts countedBySql(Database &database, YearId year, const QString &first, const QString &second)
{
    Counts counts;
    QSqlQuery query = database.run(
        u"SELECT coalesce(%1, 0), coalesce(%2, 0), count(*) FROM measure m "
        "JOIN year y ON y.id = ? AND m.in_force_from <= y.fiscal_year "
        "AND (y.kind = 'overall' OR m.in_force_to IS NULL OR m.in_force_to >= y.fiscal_year) "
        "LEFT JOIN evaluation e ON e.measure_id = m.id AND e.year_id = y.id GROUP BY 1, 2"_s.arg(
            first, second),
        {year.value});
    while (query.next())
        counts[{query.value(0).toLongLong(), query.value(1).toLongLong()}] = query.value(2).toInt();
    return counts;
}

std::vector<Figures> tablesBySql(Database &database, YearId year)
{
    const Counts byGrade = countedBySql(database, year, u"e.grade_id"_s, u"0"_s);
    const Counts byDirection = countedBySql(database, year, u"e.direction_id"_s, u"e.grade_id"_s);
    const Counts ofDirection = countedBySql(database, year, u"e.direction_id"_s, u"0"_s);
    const Counts byGoal = countedBySql(database, year, u"m.goal_id"_s, u"e.grade_id"_s);
    const auto grades = ids(database, u"grade"_s, at(byGrade, 0, 0) > 0);
    std::vector<Figures> tables(3);
    for (const qint64 grade : grades)
        tables[0].push_back({at(byGrade, grade, 0)});
    for (const qint64 direction : ids(database, u"direction"_s, at(ofDirection, 0, 0) > 0)) {
        std::vector<int> row{at(ofDirection, direction, 0)};
        for (const qint64 grade : grades) {
            if (const int count = at(byDirection, direction, grade); count > 0)
                row.push_back(count);
        }
        tables[1].push_back(row);
    }
    std::vector<int> totals(grades.size());
    for (const qint64 goal : ids(database, u"goal"_s, false)) {
        std::vector<int> row;
        for (std::size_t i = 0; i < grades.size(); ++i) {
            row.push_back(at(byGoal, goal, grades[i]));
            totals[i] += row.back();
        }
        row.insert(row.begin(), sumOf(row));
        tables[2].push_back(row);
    }
    totals.insert(totals.begin(), sumOf(totals));
    tables[2].push_back(totals);
    return tables;
}

} // namespace shisaku::test
