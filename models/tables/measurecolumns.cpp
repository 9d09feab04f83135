#include "models/tables/measurecolumns.h"

#include "models/domain/reading.h"
#include "models/tallies/problemsheet.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::MeasureColumns)
};

QString gradeText(const Plan &plan, GradeId grade)
{
    return grade ? gradeCode(plan, grade) : QString();
}

/// Last year's; in the overall evaluation those of all years.
QString earlierGrades(const MeasureRow &row)
{
    return row.isOverall() ? yearlyGradesText(row.plan, row.measure.id)
                           : gradeText(row.plan, row.before.grade);
}

QString directionText(const MeasureRow &row)
{
    return row.now.direction ? directionLabel(row.plan, row.now.direction) : QString();
}

QString goalText(const MeasureRow &row)
{
    const Goal *goal = row.plan.find<Goal>(row.measure.goal);
    return goal ? goal->label() : QString();
}

QString problemText(const MeasureRow &row)
{
    const std::vector<Problem> found = problems(row.plan, row.year, row.measure.id);
    QStringList parts;
    if (const int errors = countOf(found, Severity::Error); errors > 0)
        parts << Tr::tr("Error %1").arg(errors);
    if (const int missing = countOf(found, Severity::Missing); missing > 0)
        parts << Tr::tr("Missing %1").arg(missing);
    if (const int notices = countOf(found, Severity::Notice); notices > 0)
        parts << Tr::tr("Notice %1").arg(notices);
    return parts.join(u' ');
}

/// Classes sort in the order of the scale, cells without one last.
QVariant gradePlace(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return grade ? grade->position : INT_MAX;
}

QVariant directionPlace(const MeasureRow &row)
{
    const Direction *direction = row.plan.find<Direction>(row.now.direction);
    return direction ? direction->position : INT_MAX;
}

QVariant goalPlace(const MeasureRow &row)
{
    const Goal *goal = row.plan.find<Goal>(row.measure.goal);
    return goal ? goal->position : INT_MAX;
}

bool writeGrade(const Plan &plan, Evaluation &evaluation, const QString &typed)
{
    const auto grade = readGrade(plan, typed);
    evaluation.grade = grade.value_or(evaluation.grade);
    return grade.has_value();
}

bool writeDirection(const Plan &plan, Evaluation &evaluation, const QString &typed)
{
    const auto direction = readDirection(plan, typed);
    evaluation.direction = direction.value_or(evaluation.direction);
    return direction.has_value();
}

QList<Choice> gradeChoices(const Plan &plan)
{
    QList<Choice> choices;
    for (const Grade &grade : plan.grades())
        choices.append({grade.code, grade.definition});
    return choices;
}

QList<Choice> directionChoices(const Plan &plan)
{
    QList<Choice> choices;
    for (const Direction &direction : plan.directions())
        choices.append({direction.label});
    return choices;
}

/// A text of the evaluation, taken as it was typed.
template <QString Evaluation::*text>
constexpr MeasureColumn textColumn(const char *header)
{
    return {header, Qt::AlignLeft, [](const MeasureRow &row) { return row.now.*text; },
            [](const Plan &, Evaluation &evaluation, const QString &typed) {
                evaluation.*text = typed;
                return true;
            }};
}

// In the order of MeasureField.
const MeasureColumn columns[] = {
    {QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "No."), Qt::AlignRight,
     [](const MeasureRow &row) { return row.measure.number; }, nullptr, nullptr,
     [](const MeasureRow &row) { return QVariant(row.place); }},
    {QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Measure"), Qt::AlignLeft,
     [](const MeasureRow &row) { return row.measure.title; }},
    {QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Goal"), Qt::AlignLeft, goalText, nullptr,
     nullptr, goalPlace},
    {QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Department"), Qt::AlignLeft,
     [](const MeasureRow &row) { return row.now.department; },
     [](const Plan &, Evaluation &evaluation, const QString &typed) {
         evaluation.department = typed.simplified();
         return true;
     }},
    {QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Last year"), Qt::AlignHCenter, earlierGrades,
     nullptr, nullptr,
     [](const MeasureRow &row) {
         return row.isOverall() ? QVariant(earlierGrades(row))
                                : gradePlace(row.plan, row.before.grade);
     },
     QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Each year")},
    {QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Grade"), Qt::AlignHCenter,
     [](const MeasureRow &row) { return gradeText(row.plan, row.now.grade); }, writeGrade,
     gradeChoices, [](const MeasureRow &row) { return gradePlace(row.plan, row.now.grade); }},
    {QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Direction"), Qt::AlignLeft, directionText,
     writeDirection, directionChoices, directionPlace},
    textColumn<&Evaluation::achievement>(
        QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Achievement")),
    textColumn<&Evaluation::reason>(
        QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Reason for a change")),
    textColumn<&Evaluation::nextSteps>(QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Next steps")),
    {QT_TRANSLATE_NOOP("shisaku::MeasureColumns", "Check"), Qt::AlignLeft, problemText},
};

} // namespace

bool MeasureRow::isOverall() const
{
    const Year *shown = plan.find<Year>(year);
    return shown && shown->isOverall();
}

std::span<const MeasureColumn> measureColumns()
{
    return columns;
}

QString headerOf(const MeasureColumn &column, YearKind kind)
{
    const bool other = kind == YearKind::Overall && column.overallHeader;
    return QCoreApplication::translate("shisaku::MeasureColumns",
                                       other ? column.overallHeader : column.header);
}

} // namespace shisaku
