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

/// Which of these backups are no longer kept: kept are the latest ten, beside them the newest of
/// each month, and the newest from before the closing of each year, which holds the figures that
/// were published. A file that is no sound plan (`Replaced`) is neither counted nor given up.
std::vector<BackupName> superfluous(std::vector<BackupName> backups);

} // namespace shisaku
