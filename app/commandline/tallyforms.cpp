#include "app/commandline/tallyforms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

// Scripts read the same words in every language, so these are the published ones.

QString codeOf(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade ? grade->code : u"未評価"_s;
}

QString labelOf(const Plan &plan, DirectionId id)
{
    const Direction *direction = plan.find<Direction>(id);
    return direction ? direction->label : u"方向性未定"_s;
}

QJsonObject countsJson(const Plan &plan, const std::vector<GradeCount> &parts)
{
    QJsonObject object;
    for (const GradeCount &part : parts)
        object.insert(codeOf(plan, part.grade), part.count);
    return object;
}

/// The counts of a row or of the totals, with the grades of the columns.
std::vector<GradeCount> parts(const GoalTally &tally, const GoalCount &row)
{
    std::vector<GradeCount> result;
    for (std::size_t i = 0; i < tally.grades.size(); ++i)
        result.push_back({tally.grades[i], row.counts[i]});
    return result;
}

QStringList goalRow(const QString &label, const GoalCount &row)
{
    QStringList cells{label, QString::number(row.total)};
    for (const int count : row.counts)
        cells << QString::number(count);
    return cells;
}

} // namespace

QJsonObject gradeJson(const Plan &plan, YearId year)
{
    const GradeTally tally = tallyByGrade(plan, year);
    QJsonArray rows;
    for (const GradeCount &row : tally.rows)
        rows.append(QJsonObject{{u"grade"_s, codeOf(plan, row.grade)}, {u"count"_s, row.count}});
    return {{u"total"_s, tally.total}, {u"rows"_s, rows}};
}

QJsonObject directionJson(const Plan &plan, YearId year)
{
    const DirectionTally tally = tallyByDirection(plan, year);
    QJsonArray rows;
    for (const DirectionCount &row : tally.rows)
        rows.append(QJsonObject{{u"direction"_s, labelOf(plan, row.direction)},
                                {u"count"_s, row.count},
                                {u"breakdown"_s, countsJson(plan, row.breakdown)}});
    return {{u"total"_s, tally.total}, {u"rows"_s, rows}};
}

QJsonObject goalJson(const Plan &plan, YearId year)
{
    const GoalTally tally = tallyByGoal(plan, year);
    QJsonArray rows;
    for (const GoalCount &row : tally.rows)
        rows.append(QJsonObject{{u"goal"_s, plan.find<Goal>(row.goal)->label()},
                                {u"total"_s, row.total},
                                {u"counts"_s, countsJson(plan, parts(tally, row))}});
    return {{u"total"_s, tally.totals.total},
            {u"rows"_s, rows},
            {u"counts"_s, countsJson(plan, parts(tally, tally.totals))}};
}

std::vector<QStringList> gradeRows(const Plan &plan, YearId year)
{
    std::vector<QStringList> rows{{u"grade"_s, u"definition"_s, u"count"_s}};
    for (const GradeCount &row : tallyByGrade(plan, year).rows) {
        const Grade *grade = plan.find<Grade>(row.grade);
        rows.push_back({codeOf(plan, row.grade), grade ? grade->definition : QString(),
                        QString::number(row.count)});
    }
    return rows;
}

std::vector<QStringList> directionRows(const Plan &plan, YearId year)
{
    std::vector<QStringList> rows{{u"direction"_s, u"count"_s, u"breakdown"_s}};
    for (const DirectionCount &row : tallyByDirection(plan, year).rows) {
        QStringList breakdown;
        for (const GradeCount &part : row.breakdown)
            breakdown << u"%1:%2"_s.arg(codeOf(plan, part.grade), QString::number(part.count));
        rows.push_back(
            {labelOf(plan, row.direction), QString::number(row.count), breakdown.join(u' ')});
    }
    return rows;
}

std::vector<QStringList> goalRows(const Plan &plan, YearId year)
{
    const GoalTally tally = tallyByGoal(plan, year);
    QStringList heading{u"goal"_s, u"total"_s};
    for (const GradeId grade : tally.grades)
        heading << codeOf(plan, grade);
    std::vector<QStringList> rows{heading};
    for (const GoalCount &row : tally.rows)
        rows.push_back(goalRow(plan.find<Goal>(row.goal)->label(), row));
    rows.push_back(goalRow(u"合計"_s, tally.totals));
    return rows;
}

} // namespace shisaku
