#include "models/tallies/evaluationsheet.h"

#include "models/tallies/indicatorrows.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::EvaluationSheet)
};

constexpr auto label = FormCell::Kind::Label;

/// What the sheet is about.
struct Subject {
    const Plan &plan;
    const Measure &measure;
    const Year &year;
    std::vector<Year> earlier{}; ///< those whose values stand beside the year's
};

std::vector<Year> yearsBeside(const Plan &plan, const Year &year)
{
    std::vector<Year> years;
    if (year.isOverall())
        std::ranges::copy_if(plan.years(), std::back_inserter(years),
                             [](const Year &each) { return !each.isOverall(); });
    else if (const Year *before = plan.yearBefore(year.id))
        years.push_back(*before);
    return years;
}

QString definitionOf(const Plan &plan, GradeId id)
{
    const Grade *grade = plan.find<Grade>(id);
    return orDash(grade ? grade->definition : QString());
}

FormCell centred(const QString &text, double share = 1)
{
    return {.text = text, .share = share, .alignment = Qt::AlignHCenter};
}

FormCell result(const QString &text)
{
    return {.kind = FormCell::Kind::Result, .text = text, .alignment = Qt::AlignHCenter};
}

FormCell longText(const QString &text)
{
    return {.text = text, .alignment = Qt::AlignLeft | Qt::AlignTop};
}

/// No., 施策名, 基本目標, 担当課.
void addMeasure(Form &form, const Subject &of)
{
    constexpr double titleShare = 6;
    const Goal *goal = of.plan.find<Goal>(of.measure.goal);
    const Evaluation now = of.plan.evaluationOrEmpty(of.measure.id, of.year.id);
    form.rows.push_back({{{label, Tr::tr("No.")},
                          centred(of.measure.number),
                          {label, Tr::tr("Measure")},
                          {.text = of.measure.title, .share = titleShare}}});
    form.rows.push_back({{{label, Tr::tr("Goal")}, {.text = goal ? goal->label() : QString()}}});
    form.rows.push_back({{{label, Tr::tr("Department")}, {.text = now.department}}});
}

/// A row with a cell for each earlier year in which the measure was in force, and one for this
/// year.
FormRow yearRow(const Subject &of, const QString &name, auto cellOf)
{
    FormRow row{.cells = {{label, name}}};
    for (const Year &year : of.earlier) {
        const bool inForce = of.measure.isInForce(year);
        row.cells.push_back(inForce
                                ? cellOf(of.plan.evaluationOrEmpty(of.measure.id, year.id), year)
                                : centred(orDash({})));
    }
    row.cells.push_back(cellOf(of.plan.evaluationOrEmpty(of.measure.id, of.year.id), of.year));
    return row;
}

FormRow headRow(const Subject &of)
{
    FormRow row{.cells = {{label, Tr::tr("Year")}}};
    for (const Year &year : of.earlier)
        row.cells.push_back({label, yearLabel(year)});
    row.cells.push_back({label, yearLabel(of.year)});
    return row;
}

/// 評価 with its definition and 方向性, each year's side by side.
void addResults(Form &form, const Subject &of)
{
    form.rows.push_back(headRow(of));
    form.rows.push_back(yearRow(of, Tr::tr("Grade"), [&](const Evaluation &each, const Year &) {
        return result(gradeCode(of.plan, each.grade));
    }));
    // Beside an overall evaluation there is no room for those of all the years.
    Subject defined = of;
    if (of.year.isOverall())
        defined.earlier.clear();
    form.rows.push_back(
        yearRow(defined, Tr::tr("What the grade means"), [&](const Evaluation &each, const Year &) {
            const bool graded = of.plan.find<Grade>(each.grade);
            return graded ? FormCell{.text = definitionOf(of.plan, each.grade)}
                          : centred(orDash({}));
        }));
    form.rows.push_back(
        yearRow(of, Tr::tr("Direction"), [&](const Evaluation &each, const Year &year) {
            const bool missing = !each.direction && year.id != of.year.id;
            return centred(missing ? orDash({}) : directionLabel(of.plan, each.direction));
        }));
}

/// A box for one of the long texts, and below it what last year said where it said something.
void addText(Form &form, const Subject &of, const QString &name, QString Evaluation::*text,
             int leastLines)
{
    const Evaluation now = of.plan.evaluationOrEmpty(of.measure.id, of.year.id);
    form.rows.push_back({{{label, name}, longText(now.*text)}, leastLines});
    if (of.year.isOverall() || of.earlier.empty())
        return;
    const Year &before = of.earlier.front();
    const QString past = of.plan.evaluationOrEmpty(of.measure.id, before.id).*text;
    if (past.isEmpty())
        return;
    //: The name of a text, and below it the year that the text is from
    const QString pastName = Tr::tr("%1\n(%2)").arg(name, yearLabel(before));
    form.rows.push_back({{{label, pastName}, longText(past)}});
}

} // namespace

Form evaluationSheet(const Plan &plan, YearId yearId, MeasureId measureId)
{
    const Year *year = plan.find<Year>(yearId);
    const Measure *measure = plan.find<Measure>(measureId);
    if (!year || !measure)
        return {};
    const Subject of{plan, *measure, *year, yearsBeside(plan, *year)};
    Form form{.title = Tr::tr("Evaluation sheet, %1").arg(yearLabel(*year)), .rows = {}};
    addMeasure(form, of);
    addResults(form, of);
    std::ranges::move(indicatorRows(plan, *year, of.earlier, measureId),
                      std::back_inserter(form.rows));
    addText(form, of, Tr::tr("Achievement"), &Evaluation::achievement, 4);
    addText(form, of, Tr::tr("Reason for a change"), &Evaluation::reason, 2);
    addText(form, of, Tr::tr("Next steps"), &Evaluation::nextSteps, 3);
    return form;
}

} // namespace shisaku
