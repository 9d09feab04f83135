#include "models/tallies/closingrefusal.h"

#include "models/domain/rules.h"
#include "models/tallies/counts.h"
#include "models/tallies/problemsheet.h"
#include "models/tallies/wording.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::ClosingRefusal)
};

} // namespace

std::optional<QString> closingRefusal(const Plan &plan, YearId id)
{
    const Year *year = plan.find<Year>(id);
    if (!year)
        return Tr::tr("The plan does not have this year.");
    const QString label = yearLabel(*year);
    if (year->isClosed())
        return Tr::tr("%1 is closed already.").arg(label);
    const Balance totals = balance(plan, id);
    if (totals.inForce == 0)
        return Tr::tr("%1 has no measures, so there is nothing to close.").arg(label);
    if (!totals.holds())
        return Tr::tr("%1 cannot be closed while the balance fails: %2.")
            .arg(label, balanceText(totals));
    const auto found = problems(plan, id);
    const auto worst = std::ranges::min_element(
        found, {}, [](const Problem &problem) { return problem.rule->severity; });
    if (worst == found.end() || !forbidsClosing(worst->rule->severity))
        return std::nullopt;
    const Severity severity = worst->rule->severity;
    const int missing = countOf(found, Severity::Missing);
    const QString also =
        severity == Severity::Error && missing > 0
            ? u' ' + Tr::tr("Grades or directions are missing, too (%1).").arg(missing)
            : QString();
    return (severity == Severity::Error
                ? Tr::tr("%1 cannot be closed while errors stand (%2). The first is No.%3: %4")
                : Tr::tr("%1 cannot be closed while grades or directions are missing (%2). The "
                         "first is No.%3: %4"))
               .arg(label)
               .arg(countOf(found, severity))
               .arg(plan.find<Measure>(worst->measure)->number, worst->rule->sentence()) +
           also;
}

} // namespace shisaku
