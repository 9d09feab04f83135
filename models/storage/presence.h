#pragma once

#include <QString>

namespace shisaku
{

/// Whether anything is at the path. Throws a `StorageError` where that cannot be told: whoever goes
/// on as if nothing were there loses what is.
bool isThere(const QString &path);

/// Throws a `StorageError` where there is anything of that name, or may be.
void checkIsNew(const QString &path);

/// Throws a `StorageError` where there is, or may be, what a copy must not take the place of: what
/// is no ordinary file, or is write-protected.
void checkMayBeReplaced(const QString &target);

} // namespace shisaku
