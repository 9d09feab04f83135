#include "models/domain/backupcontents.h"

#include "models/domain/closing.h"

#include <QCoreApplication>

#include <algorithm>

namespace shisaku
{
namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(shisaku::BackupContents)
};

} // namespace

QStringList BackupContents::closedYears() const
{
    QStringList labels;
    for (const BackupYear &year : years) {
        if (!year.digest.isEmpty())
            labels << year.label;
    }
    return labels;
}

BackupContents contentsOf(const Plan &plan)
{
    BackupContents contents;
    contents.measures = static_cast<int>(plan.records<Measure>().all().size());
    contents.evaluations = static_cast<int>(plan.records<Evaluation>().all().size());
    const std::vector<Year> years = plan.years();
    contents.years.reserve(years.size());
    for (const Year &year : years)
        contents.years.push_back({yearLabel(year), year.digest});
    if (!years.empty()) {
        const auto evaluations = plan.evaluations(years.back().id);
        contents.graded = static_cast<int>(std::ranges::count_if(
            evaluations, [](const Evaluation &each) { return bool(each.grade); }));
    }
    if (const std::vector<Year> altered = alteredYears(plan); !altered.empty())
        contents.problem = alteredSentence(altered.front());
    return contents;
}

QStringList undoneClosings(const BackupContents &now, const BackupContents &backup)
{
    QStringList labels;
    for (const BackupYear &year : now.years) {
        if (!year.digest.isEmpty() && !std::ranges::count(backup.years, year))
            labels << year.label;
    }
    return labels;
}

QStringList missingIn(const BackupContents &backup, const BackupContents &now)
{
    QStringList texts;
    for (const BackupYear &year : now.years) {
        if (!std::ranges::count(backup.years, year.label, &BackupYear::label))
            texts << year.label;
    }
    if (const int fewer = now.measures - backup.measures; fewer > 0)
        texts << Tr::tr("%n measure(s)", nullptr, fewer);
    if (const int fewer = now.evaluations - backup.evaluations; fewer > 0)
        texts << Tr::tr("%n evaluation(s)", nullptr, fewer);
    // Of different years they say nothing.
    const bool isSameYear = now.latestYear() == backup.latestYear();
    if (const int fewer = now.graded - backup.graded; isSameYear && fewer > 0)
        texts << Tr::tr("%n grade(s) of %1", nullptr, fewer).arg(now.latestYear());
    return texts;
}

} // namespace shisaku
