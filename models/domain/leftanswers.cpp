#include "models/domain/leftanswers.h"

#include <QCoreApplication>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::Admission)
};

/// Whether it says more than whose the measure is.
bool isAnswered(const Evaluation &evaluation)
{
    return evaluation.grade || evaluation.direction || !evaluation.achievement.isEmpty() ||
           !evaluation.reason.isEmpty() || !evaluation.nextSteps.isEmpty();
}

} // namespace

std::optional<QString> answersLeftBehind(const Plan &plan, const Measure &before,
                                         const Measure &after)
{
    for (const Year &year : plan.records<Year>().all()) {
        const Evaluation *evaluation = plan.evaluation(after.id, year.id);
        if (!year.isClosed() && before.isInForce(year) && !after.isInForce(year) && evaluation &&
            isAnswered(*evaluation))
            return Tr::tr("Measure No.%1 has been answered for in %2, in which it would no longer "
                          "be. Nothing was changed; if that is meant, please clear its grade, "
                          "direction and texts of %2 first.")
                .arg(after.number, yearLabel(year));
    }
    return {};
}

} // namespace shisaku
