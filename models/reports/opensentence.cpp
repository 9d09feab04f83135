#include "models/reports/opensentence.h"

#include "models/reports/slotnames.h"
#include "models/tallies/counts.h"
#include "models/tallies/problemsheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Report)
};

/// Where the report has no reason to give. A reason that is one of the errors is not counted again,
/// however often the report asks for it.
qsizetype missingReasons(const Report &report, const std::vector<Problem> &found)
{
    std::set<QString> counted;
    for (const Problem &problem : found) {
        if (problem.rule->field == EvaluationField::Reason &&
            forbidsClosing(problem.rule->severity))
            counted.insert(slotname::of(problem.measure, "reason"));
    }
    qsizetype missing = 0;
    for (const ReportPart &part : report.parts) {
        for (const ReportSpan &span : part.text)
            missing += counted.contains(span.slot) ? 0 : span.text.count(missingReason());
    }
    return missing;
}

} // namespace

QString openSentence(const Report &report, const Plan &plan, YearId id)
{
    const Year &year = *plan.find<Year>(id);
    const std::vector<Problem> found = problems(plan, id);
    const int errors = countOf(found, Severity::Error);
    const int missing = countOf(found, Severity::Missing);
    const auto reasons = missingReasons(report, found);
    const auto toConfirm = std::ranges::count_if(report.parts, &ReportPart::isToConfirm);
    QStringList open;
    if (!balance(plan, id).holds())
        open << Tr::tr("the balance, which fails");
    if (errors > 0)
        open << Tr::tr("errors in the checks (%1)").arg(errors);
    if (missing > 0)
        open << Tr::tr("grades or directions that are missing (%1)").arg(missing);
    if (reasons > 0)
        open << Tr::tr("missing reasons (%1)").arg(reasons);
    if (toConfirm > 0)
        open << Tr::tr("texts to be confirmed (%1)").arg(toConfirm);
    if (!year.isClosed())
        open << Tr::tr("closing the year");
    return open.isEmpty() ? QString() : Tr::tr("Still open: %1.").arg(open.join(Tr::tr(", ")));
}

QString openSentence(const Plan &plan, YearId year)
{
    return openSentence({}, plan, year);
}

} // namespace shisaku
