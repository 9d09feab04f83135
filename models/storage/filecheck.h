#pragma once

#include "models/storage/database.h"

#include <QString>

namespace shisaku
{

/// Looks at the first 100 bytes of a file, before any connection, and throws a `StorageError` where
/// it is not a plan that this program can open: missing, empty, unreadable, another program's,
/// written by a newer version, or in a form that ours never is
/// (https://www.sqlite.org/fileformat.html#the_database_header).
void checkHeader(const QString &path);

/// Whether there is room behind the file's name for "-journal", as SQLite calls what it writes
/// beside it: without, the file cannot be changed.
bool hasRoomForJournal(const QString &path);

/// Throws a `StorageError` where the contents are damaged: pages, references between tables, or a
/// schema that is not the one this version makes.
void checkContents(Database &database);

} // namespace shisaku
