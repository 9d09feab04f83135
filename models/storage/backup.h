#pragma once

#include "models/storage/database.h"

#include <QString>

namespace shisaku
{

/// A name beside the target for a file that is not finished yet.
QString draftPath(const QString &target);

/// Writes a copy of the whole database to `target` and checks it before it gets that name. An older
/// file of the name is replaced only by a whole copy. Throws `StorageError`.
void backup(Database &database, const QString &target);

} // namespace shisaku
