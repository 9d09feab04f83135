#include "models/tallies/closingrefusal.h"

#include "models/domain/rules.h"
#include "models/tallies/counts.h"
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
    const auto isError = [](const Problem &problem) {
        return problem.rule->severity == Severity::Error;
    };
    const auto first = std::ranges::find_if(found, isError);
    if (first == found.end())
        return std::nullopt;
    return Tr::tr("%1 cannot be closed while errors stand (%2). The first is No.%3: %4")
        .arg(label)
        .arg(std::ranges::count_if(found, isError))
        .arg(plan.find<Measure>(first->measure)->number, first->rule->sentence());
}

} // namespace shisaku
