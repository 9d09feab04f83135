#include "models/domain/backupcontents.h"

#include "models/domain/closing.h"

#include <algorithm>

namespace shisaku
{

BackupContents contentsOf(const Plan &plan)
{
    BackupContents contents;
    contents.measures = static_cast<int>(plan.records<Measure>().all().size());
    contents.evaluations = static_cast<int>(plan.records<Evaluation>().all().size());
    if (const std::vector<Year> years = plan.years(); !years.empty()) {
        const Year &latest = years.back();
        const auto evaluations = plan.evaluations(latest.id);
        contents.year = yearLabel(latest);
        contents.graded = static_cast<int>(std::ranges::count_if(
            evaluations, [](const Evaluation &each) { return bool(each.grade); }));
    }
    if (const std::vector<Year> altered = alteredYears(plan); !altered.empty())
        contents.problem = alteredSentence(altered.front());
    return contents;
}

} // namespace shisaku
