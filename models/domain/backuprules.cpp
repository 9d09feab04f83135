#include "models/domain/backuprules.h"

#include "models/domain/fiscalyear.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace shisaku
{
namespace
{

/// The year that the change closes; null where it closes none.
const Year *closedYear(const ChangeSet &changes)
{
    for (const Change &change : changes.changes()) {
        const auto *year = std::get_if<Replacement<Year>>(&change);
        if (year && year->after && year->after->isClosed() &&
            !(year->before && year->before->isClosed()))
            return &*year->after;
    }
    return nullptr;
}

} // namespace

std::optional<BackupOccasion> backupBefore(const ChangeSet &changes)
{
    if (const Year *year = closedYear(changes))
        return BackupOccasion{BackupReason::BeforeClosing,
                              year->isOverall() ? u"総合評価"_s : eraYear(year->fiscalYear)};
    if (changes.changes().size() >= bulkFrom)
        return BackupOccasion{BackupReason::BeforeBulk};
    return std::nullopt;
}

std::vector<BackupName> superfluous(std::vector<BackupName> backups)
{
    std::erase_if(backups, [](const BackupName &backup) {
        return backup.occasion.reason == BackupReason::Replaced;
    });
    std::ranges::sort(backups,
                      [](const auto &left, const auto &right) { return isOlder(right, left); });
    std::set<QDate> days;
    std::set<std::pair<int, int>> months;
    std::set<QString> years;
    std::vector<BackupName> left;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const BackupName &backup = backups[i];
        days.insert(backup.day);
        const bool isLatest = i < latestKept;
        const bool isFirstOfDay = i + 1 == backups.size() || backups[i + 1].day != backup.day;
        const bool isOfMonth = months.emplace(backup.day.year(), backup.day.month()).second;
        const bool isOfYear = backup.occasion.reason == BackupReason::BeforeClosing &&
                              years.insert(backup.occasion.year).second;
        const bool isOfDay = isFirstOfDay && days.size() <= daysKept;
        if (!isLatest && !isOfDay && !(isOfMonth && months.size() <= monthsKept) && !isOfYear)
            left.push_back(backup);
    }
    return left;
}

} // namespace shisaku
