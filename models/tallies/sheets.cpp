#include "models/tallies/sheets.h"

#include "models/tallies/counts.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Sheets)
};

QString yearLabel(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    return year ? shisaku::yearLabel(*year) : QString();
}

QString definitionOf(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade ? grade->definition : Tr::tr("Measures that have no grade yet");
}

Cell countCell(const QString &text, Selection behind, const QString &hint = {})
{
    return {.text = text, .behind = std::move(behind), .hint = hint};
}

Selection ofGrade(GradeId grade)
{
    return {.grade = grade};
}
Selection ofDirection(DirectionId direction)
{
    return {.direction = direction};
}

Selection ofGoal(GoalId goal, std::optional<GradeId> grade = {})
{
    return {.goal = goal, .grade = grade};
}

/// The goal table, with words for counts and goals as wanted.
Sheet goalTable(const Plan &plan, YearId year, auto countText, auto goalCell)
{
    const GoalTally tally = tallyByGoal(plan, year);
    Sheet sheet;
    sheet.columns.push_back({Tr::tr("Goal"), Qt::AlignLeft, 4});
    sheet.columns.push_back({Tr::tr("Total"), Qt::AlignRight});
    for (const GradeId grade : tally.grades)
        sheet.columns.push_back({gradeCode(plan, grade), Qt::AlignRight});
    for (const GoalCount &row : tally.rows) {
        std::vector<Cell> cells{goalCell(*plan.find<Goal>(row.goal)),
                                countCell(countText(row.total), ofGoal(row.goal))};
        for (std::size_t i = 0; i < row.counts.size(); ++i)
            cells.push_back(countCell(countText(row.counts[i]), ofGoal(row.goal, tally.grades[i])));
        sheet.rows.push_back(std::move(cells));
    }
    std::vector<Cell> totals{{Tr::tr("All goals")}, countCell(countText(tally.totals.total), {})};
    for (std::size_t i = 0; i < tally.grades.size(); ++i)
        totals.push_back(countCell(countText(tally.totals.counts[i]), ofGrade(tally.grades[i])));
    sheet.rows.push_back(std::move(totals));
    sheet.lastRowIsTotal = true;
    return sheet;
}

} // namespace

Sheet gradeSheet(const Plan &plan, YearId year)
{
    Sheet sheet;
    sheet.title = Tr::tr("Tally by grade, %1").arg(yearLabel(plan, year));
    sheet.columns = {{Tr::tr("Grade of the measures"), Qt::AlignLeft, 1},
                     {Tr::tr("What the grade means"), Qt::AlignLeft, 6},
                     {Tr::tr("Measures"), Qt::AlignRight, 1}};
    for (const GradeCount &row : tallyByGrade(plan, year).rows)
        sheet.rows.push_back({{gradeLabel(plan, row.grade)},
                              {definitionOf(plan, row.grade)},
                              countCell(measureCountText(row.count), ofGrade(row.grade))});
    return sheet;
}

Sheet directionSheet(const Plan &plan, YearId year)
{
    Sheet sheet;
    sheet.title = Tr::tr("Tally by direction, %1").arg(yearLabel(plan, year));
    sheet.columns = {{Tr::tr("Direction of the measures"), Qt::AlignLeft, 3},
                     {Tr::tr("Measures"), Qt::AlignLeft, 4}};
    for (const DirectionCount &row : tallyByDirection(plan, year).rows) {
        QString text = measureCountText(row.count);
        if (!row.breakdown.empty())
            text += u'\n' + Tr::tr("(made up of %1)").arg(breakdownText(plan, row.breakdown));
        sheet.rows.push_back(
            {{directionLabel(plan, row.direction)}, countCell(text, ofDirection(row.direction))});
    }
    return sheet;
}

Sheet goalSheet(const Plan &plan, YearId year)
{
    Sheet sheet =
        goalTable(plan, year, caseCountText, [](const Goal &goal) { return Cell{goal.label()}; });
    sheet.title = Tr::tr("Tally by goal, %1").arg(yearLabel(plan, year));
    return sheet;
}

std::vector<Sheet> tallySheets(const Plan &plan, YearId year)
{
    return {gradeSheet(plan, year), directionSheet(plan, year), goalSheet(plan, year)};
}

Sheet narrowGradeSheet(const Plan &plan, YearId year)
{
    const GradeTally tally = tallyByGrade(plan, year);
    Sheet sheet;
    sheet.title = Tr::tr("By grade");
    sheet.columns = {{Tr::tr("Grade"), Qt::AlignLeft, 0},
                     {Tr::tr("Count"), Qt::AlignRight, 0},
                     {Tr::tr("Share"), Qt::AlignRight, 0},
                     {Tr::tr("Meaning"), Qt::AlignLeft, 5}};
    for (const GradeCount &row : tally.rows) {
        const QString definition = definitionOf(plan, row.grade);
        const auto percent = percentageOf(plan, tally, row);
        sheet.rows.push_back({{gradeCode(plan, row.grade), {}, definition},
                              countCell(QString::number(row.count), ofGrade(row.grade)),
                              {percent ? percentText(*percent) : QString()},
                              {definition, {}, definition}});
    }
    return sheet;
}

Sheet narrowDirectionSheet(const Plan &plan, YearId year)
{
    Sheet sheet;
    sheet.title = Tr::tr("By direction");
    sheet.columns = {{Tr::tr("Direction"), Qt::AlignLeft, 1},
                     {Tr::tr("Count"), Qt::AlignRight, 0},
                     {Tr::tr("Made up of"), Qt::AlignLeft, 3}};
    for (const DirectionCount &row : tallyByDirection(plan, year).rows)
        sheet.rows.push_back({{directionLabel(plan, row.direction)},
                              countCell(QString::number(row.count), ofDirection(row.direction)),
                              {breakdownText(plan, row.breakdown)}});
    return sheet;
}

Sheet narrowGoalSheet(const Plan &plan, YearId year)
{
    Sheet sheet = goalTable(
        plan, year, [](int count) { return QString::number(count); },
        [](const Goal &goal) {
            return Cell{goal.label(), {}, goal.label()};
        });
    sheet.title = Tr::tr("By goal");
    return sheet;
}

namespace
{

struct TextColumn {
    EvaluationField field;
    QString Evaluation::*text;
    double width;
};

std::vector<TextColumn> textColumns(MeasureTexts texts)
{
    std::vector<TextColumn> columns{{EvaluationField::Reason, &Evaluation::reason, 6}};
    if (texts.achievement)
        columns.insert(columns.begin(),
                       {EvaluationField::Achievement, &Evaluation::achievement, 8});
    if (texts.nextSteps)
        columns.push_back({EvaluationField::NextSteps, &Evaluation::nextSteps, 8});
    return columns;
}

} // namespace

Sheet measureSheet(const Plan &plan, YearId year, const Selection &selection, MeasureTexts texts)
{
    const std::vector<TextColumn> written = textColumns(texts);
    const Year *shown = plan.find<Year>(year);
    const bool overall = shown && shown->isOverall();
    const Year *before = plan.yearBefore(year);
    Sheet sheet;
    sheet.title = Tr::tr("Measures, %1").arg(yearLabel(plan, year));
    sheet.columns = {{Tr::tr("No."), Qt::AlignRight, 1},
                     {Tr::tr("Measure"), Qt::AlignLeft, 6},
                     {Tr::tr("Goal"), Qt::AlignLeft, 4.5},
                     {Tr::tr("Department"), Qt::AlignLeft, 2.5},
                     overall ? SheetColumn{Tr::tr("Each year"), Qt::AlignCenter, 2.6}
                             : SheetColumn{Tr::tr("Last year"), Qt::AlignCenter, 1.3},
                     {Tr::tr("Grade"), Qt::AlignCenter, 1.3},
                     {Tr::tr("Direction"), Qt::AlignLeft, 3}};
    for (const TextColumn &column : written)
        sheet.columns.push_back({fieldName(column.field), Qt::AlignLeft, column.width});
    const std::vector<Measure> measures = plan.measuresInForce(year);
    for (const Measure &measure : measures) {
        if (!selection.holds(plan, year, measure))
            continue;
        const Evaluation now = plan.evaluationOrEmpty(measure.id, year);
        const auto *past = before ? plan.evaluation(measure.id, before->id) : nullptr;
        auto &row = sheet.rows.emplace_back(
            std::vector<Cell>{{measure.number},
                              {measure.title},
                              {plan.find<Goal>(measure.goal)->label()},
                              {now.department},
                              {overall               ? yearlyGradesText(plan, measure.id)
                               : past && past->grade ? gradeCode(plan, past->grade)
                                                     : QString()},
                              {now.grade ? gradeCode(plan, now.grade) : QString()},
                              {now.direction ? directionLabel(plan, now.direction) : QString()}});
        for (const TextColumn &column : written)
            row.push_back({now.*column.text});
    }
    if (!selection.isAll()) // paper must not pass for the whole
        sheet.title = Tr::tr("%1 (%2 of %3 measures)")
                          .arg(sheet.title, QString::number(sheet.rows.size()),
                               QString::number(measures.size()));
    return sheet;
}

} // namespace shisaku
