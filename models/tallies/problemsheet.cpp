#include "models/tallies/problemsheet.h"

#include "models/domain/naturalorder.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ProblemSheet)
};

const Measure &measureOf(const Plan &plan, const Problem &problem)
{
    const Measure *measure = plan.find<Measure>(problem.measure);
    Q_ASSERT(measure); // problems are those of the plan's measures
    return *measure;
}

const RowColumn<Problem> columns[] = {
    {[] { return Tr::tr("Severity"); }, Qt::AlignLeft, 1.2,
     [](const Plan &, const Problem &p) { return severityText(p.rule->severity); }},
    {[] { return Tr::tr("No."); }, Qt::AlignRight, 1,
     [](const Plan &plan, const Problem &p) { return measureOf(plan, p).number; }},
    {[] { return Tr::tr("Measure"); }, Qt::AlignLeft, 6,
     [](const Plan &plan, const Problem &p) { return measureOf(plan, p).title; }},
    {[] { return Tr::tr("Field"); }, Qt::AlignLeft, 1.5,
     [](const Plan &, const Problem &p) { return fieldName(p.rule->field); }},
    {[] { return Tr::tr("Finding"); }, Qt::AlignLeft, 9,
     [](const Plan &, const Problem &p) { return p.rule->sentence(); }},
};

QString titleOf(const Plan &plan, YearId id, std::optional<Severity> only)
{
    const Year *year = plan.find<Year>(id);
    const QString label = year ? yearLabel(*year) : QString();
    return only ? Tr::tr("Checks, %1 (%2)").arg(label, severityText(*only))
                : Tr::tr("Checks, %1").arg(label);
}

} // namespace

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tr::tr("Error");
    case Severity::Missing:
        return Tr::tr("Missing");
    case Severity::Notice:
        break;
    }
    return Tr::tr("Notice");
}

std::vector<Problem> problemsInOrder(const Plan &plan, YearId year, std::optional<Severity> only)
{
    std::vector<Problem> found = problems(plan, year);
    std::erase_if(found, [&](const Problem &p) { return only && p.rule->severity != *only; });
    std::ranges::stable_sort(found, [&](const Problem &left, const Problem &right) {
        if (left.rule->severity != right.rule->severity)
            return left.rule->severity < right.rule->severity;
        return naturallyLess(measureOf(plan, left).number, measureOf(plan, right).number);
    });
    return found;
}

int countOf(const std::vector<Problem> &problems, Severity severity)
{
    return static_cast<int>(std::ranges::count_if(
        problems, [&](const Problem &p) { return p.rule->severity == severity; }));
}

std::span<const RowColumn<Problem>> problemColumns()
{
    return columns;
}

Sheet problemSheet(const Plan &plan, YearId year, std::optional<Severity> only)
{
    Sheet sheet = sheetOf(titleOf(plan, year, only), problemColumns(), plan,
                          problemsInOrder(plan, year, only));
    if (sheet.rows.empty()) { // headings alone may be a page that is missing
        sheet.rows.emplace_back(std::size(columns));
        sheet.rows.back().back().text = Tr::tr("There are no findings.");
    }
    return sheet;
}

} // namespace shisaku
