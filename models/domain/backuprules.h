#pragma once

#include "models/domain/backupname.h"
#include "models/domain/changeset.h"

#include <optional>
#include <vector>

namespace shisaku
{

/// From so many records on a change is one of many values: a paste of ten rows, the start of a
/// year.
constexpr std::size_t bulkFrom = 10;

/// The backup that is due before a change: of a year's closing, or of many values. An import is
/// one whatever its size, and is announced by who makes it.
std::optional<BackupOccasion> backupBefore(const ChangeSet &changes);

/// So many of the latest backups are kept.
constexpr std::size_t latestKept = 10;
/// Of so many of the latest days that have backups the first one, which is from before that day's
/// work: many changes of many values in a row push the others out.
constexpr std::size_t daysKept = 10;
/// Of so many of the latest months that have backups the newest one: as long as a plan runs.
constexpr std::size_t monthsKept = 60;

/// Which of these backups are no longer kept: kept are the latest, the first of each of the latest
/// days, the newest of each of the latest months, and the newest from before the closing of each
/// year, which holds the figures that were published. So there are never more than 80 and one for
/// each year. A file that is no sound plan (`Replaced`) is neither counted nor given up.
std::vector<BackupName> superfluous(std::vector<BackupName> backups);

} // namespace shisaku
