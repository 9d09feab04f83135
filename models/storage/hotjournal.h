#pragma once

#include <QString>

namespace shisaku
{

/// Whether a rollback journal lies beside the plan's file: a change is being written, or a crash
/// has cut one short (https://www.sqlite.org/atomiccommit.html#_hot_rollback_journals).
bool hasJournal(const QString &path);

/// Tries on a copy what rolling the journal back makes of the file, and throws a `StorageError`
/// where that is no plan, or where it would reach for further files. SQLite takes a journal for the
/// file's own by its name alone, so that of another file would overwrite the plan. Asked by whoever
/// holds the `WriterLock`, before any connection.
void checkJournal(const QString &path);

} // namespace shisaku
