#pragma once

#include "models/domain/changeset.h"

#include <QString>

#include <functional>

namespace shisaku
{

class Database;

/// Is told now and then, while a long change is written, how many of its records are; what it gives
/// back says whether to go on.
using WriteProgress = std::function<bool(qsizetype written, qsizetype all)>;

/// Writes the change in one transaction, as an edit (編集) of that name by this account and that
/// user. Throws a `StorageError`, which is a `WriteStopped` where `progress` did not want to go on;
/// then nothing of it is written.
void writeChanges(Database &database, const ChangeSet &changes, const QString &name,
                  const QString &displayName, const WriteProgress &progress = {});

} // namespace shisaku
