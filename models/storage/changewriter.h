#pragma once

#include "models/domain/changeset.h"

#include <QString>

namespace shisaku
{

class Database;

/// Writes the change in one transaction, as an edit (編集) of that name by this account and that
/// user. Throws a `StorageError`, and then nothing of it is written.
void writeChanges(Database &database, const ChangeSet &changes, const QString &name,
                  const QString &displayName);

} // namespace shisaku
