#pragma once

#include "models/domain/changeset.h"
#include "models/domain/plan.h"

namespace shisaku::test
{

/// Gives every evaluation of the plan the same new achievement, as an import might.
inline ChangeSet everyAchievement(const Plan &plan)
{
    ChangeSet changes;
    for (const Evaluation &evaluation : plan.records<Evaluation>().all()) {
        Evaluation after = evaluation;
        after.achievement = QStringLiteral("新しい実績");
        changes.replace(evaluation, after);
    }
    return changes;
}

} // namespace shisaku::test
