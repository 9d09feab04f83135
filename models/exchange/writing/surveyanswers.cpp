#include "models/exchange/writing/surveyanswers.h"

#include "models/exchange/writing/surveyindicators.h"
#include "models/exchange/writing/surveyscale.h"
#include "models/exchange/writing/surveysent.h"
#include "models/exchange/writing/surveytable.h"
#include "models/tallies/form.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Survey)
};

using Field = SurveyField<Measure>;
using Fields = std::vector<Field>;

constexpr auto centre = Qt::AlignHCenter | Qt::AlignTop;

/// Columns of last year are told from this year's by their first words.
QString lastYears(EvaluationField field)
{
    //: Heading of a column that holds what last year says: last year's grade
    return Tr::tr("Last year's %1").arg(fieldName(field));
}

/// H28 H29 …, in the order of their grades.
QString regularYears(const Plan &plan)
{
    QStringList codes;
    for (const Year &year : plan.years()) {
        if (!year.isOverall())
            codes << yearCode(year);
    }
    return codes.join(u' ');
}

Fields measureFields(const Plan &plan)
{
    return {{{.heading = Tr::tr("No."), .width = 6.5, .alignment = centre},
             [](const Measure &measure) { return measure.number; }},
            {{.heading = Tr::tr("Goal"), .width = 13},
             [&plan](const Measure &measure) {
                 const Goal *goal = plan.find<Goal>(measure.goal);
                 return goal ? goal->label() : QString();
             }},
            {{.heading = Tr::tr("Measure"), .width = 21},
             [](const Measure &measure) { return measure.title; }}};
}

/// What the year before says, or beside the overall evaluation the grades of all years.
Fields earlierFields(const Plan &plan, const Year &year)
{
    if (year.isOverall())
        return {{{.heading = Tr::tr("Grades of the years") + u'\n' + regularYears(plan),
                  .width = 16,
                  .alignment = centre},
                 [&plan](const Measure &measure) { return yearlyGradesText(plan, measure.id); }}};
    const Year *before = plan.yearBefore(year.id);
    if (!before)
        return {};
    const auto past = [&plan, id = before->id](const Measure &measure) {
        return plan.evaluationOrEmpty(measure.id, id);
    };
    return {{{.heading = lastYears(EvaluationField::Grade), .width = 7, .alignment = centre},
             [&plan, past](const Measure &measure) {
                 const Grade *grade = plan.find<Grade>(past(measure).grade);
                 return orDash(grade ? grade->code : QString());
             }},
            {{.heading = lastYears(EvaluationField::Direction), .width = 15.5, .alignment = centre},
             [&plan, past](const Measure &measure) {
                 const Direction *direction = plan.find<Direction>(past(measure).direction);
                 return orDash(direction ? direction->label : QString());
             }},
            {{.heading = lastYears(EvaluationField::Achievement), .width = 34},
             [past](const Measure &measure) { return orDash(past(measure).achievement); }}};
}

Fields scaleFields(const Plan &plan, YearId year)
{
    QStringList grades;
    for (const Grade &grade : plan.grades())
        grades << grade.code;
    QStringList directions;
    for (const Direction &direction : plan.directions())
        directions << direction.label;
    constexpr auto choice = SurveyColumn::Kind::Choice;
    return {{{.heading = fieldName(EvaluationField::Grade),
              .width = 8.5,
              .kind = choice,
              .alignment = centre,
              .hint = gradeHint(plan),
              .choices = grades},
             [&plan, year](const Measure &measure) {
                 return surveyAnswer(plan, year, measure, ImportField::Grade);
             }},
            {{.heading = fieldName(EvaluationField::Direction),
              .width = 15.5,
              .kind = choice,
              .alignment = centre,
              .choices = directions},
             [&plan, year](const Measure &measure) {
                 return surveyAnswer(plan, year, measure, ImportField::Direction);
             }}};
}

Field textField(const Plan &plan, YearId year, EvaluationField field, ImportField answer,
                double width)
{
    return {{.heading = fieldName(field),
             .width = width,
             .kind = SurveyColumn::Kind::Words,
             .hint = surveyLengthHint()},
            [&plan, year, answer](const Measure &measure) {
                return surveyAnswer(plan, year, measure, answer);
            }};
}

/// Where the checks ask for a reason (`rules`).
QString reasonHint(const Plan &plan)
{
    const auto asksWhy = [](const Direction &direction) {
        return direction.role == DirectionRole::Revises ||
               direction.role == DirectionRole::Shrinks || direction.role == DirectionRole::Stops;
    };
    QStringList directions;
    for (const Direction &direction : plan.directions()) {
        if (asksWhy(direction))
            directions << direction.label;
    }
    const auto grades = plan.grades();
    const auto highest = std::ranges::find(grades, GradeRole::Rated, &Grade::role);
    const QString told =
        highest == grades.end() || directions.isEmpty()
            ? QString()
            : Tr::tr("Where the grade is not last year's or is %1, and where the direction is %2.")
                  .arg(highest->code, directions.join(Tr::tr(", ")));
    constexpr qsizetype longest = 160; // of the 255 that Excel takes; the length of texts follows
    return told.isEmpty() || told.size() > longest
               ? Tr::tr("For a measure whose grade is not last year's.")
               : told;
}

Fields textFields(const Plan &plan, YearId year)
{
    Fields fields{textField(plan, year, EvaluationField::Achievement, ImportField::Achievement, 36),
                  textField(plan, year, EvaluationField::Reason, ImportField::Reason, 22),
                  textField(plan, year, EvaluationField::NextSteps, ImportField::NextSteps, 26)};
    if (!plan.find<Year>(year)->isOverall()) // no check asks for it there
        fields[1].column.hint.prepend(reasonHint(plan) + u'\n');
    return fields;
}

/// What stands above the table.
QStringList headOf(const Plan &plan, const Year &year, const QString &department,
                   const std::vector<Measure> &measures, const QString &notice)
{
    QStringList head{
        Tr::tr("%1, %2: survey of measures").arg(plan.info().title, yearLabel(year)),
        //: A department and how many measures it has
        Tr::tr("Department: %1 (%2)")
            .arg(department, measureCountText(static_cast<int>(measures.size()))),
        Tr::tr("Please fill in the yellow cells. Grade and direction are chosen from the list "
               "at the cell; what the grades mean is on the sheet “%1”.")
            .arg(surveyScaleName()),
        Tr::tr("What is known already is filled in. Please save the file and send it back as "
               "it is; it can be given another name. Rows can be made higher.")};
    const bool hasIndicators = std::ranges::any_of(measures, [&](const Measure &measure) {
        return !plan.indicators(measure.id, year).empty();
    });
    if (hasIndicators)
        head.insert(3, Tr::tr("What was reached of the indicators goes on the sheet “%1”.")
                           .arg(surveyIndicatorsName()));
    if (!notice.isEmpty())
        head.insert(2, notice);
    return head;
}

} // namespace

WorkbookSheet surveyAnswerSheet(const Plan &plan, const Year &year, const QString &department,
                                const std::vector<Measure> &measures, const QString &notice)
{
    Fields fields = measureFields(plan);
    const auto kept = static_cast<int>(fields.size());
    for (Fields &more : std::array{earlierFields(plan, year), scaleFields(plan, year.id),
                                   textFields(plan, year.id)})
        std::ranges::move(more, std::back_inserter(fields));
    SurveyTable table{.name = Tr::tr("Survey"),
                      .head = headOf(plan, year, department, measures, notice),
                      .keptColumns = kept,
                      .leastHeight = 62};
    fill(table, fields, measures);
    return surveySheet(table);
}

} // namespace shisaku
