#pragma once

#include "models/storage/database.h"

#include <QString>

namespace shisaku
{

/// Whether a rollback journal lies beside the plan's file: a change is being written, or a crash
/// has cut one short (https://www.sqlite.org/atomiccommit.html#_hot_rollback_journals). Throws a
/// `StorageError` where that cannot be told, or where something else has its name.
bool hasJournal(const QString &path);

/// Whether the journal is of a change of several databases at once, which ours never is: SQLite
/// would follow the name that it has and remove the file that it names.
bool namesSuperJournal(const QString &journal);

/// Copies the file and the journal beside it, if there is one, to be read where SQLite may roll it
/// back; whether both are there.
bool copyWithJournal(const QString &path, const QString &target);

/// Tries on a copy what rolling the journal back makes of the file, and throws a `StorageError`
/// where that is no plan, or where it would reach for further files. SQLite takes a journal for the
/// file's own by its name alone, so that of another file would overwrite the plan. Asked by whoever
/// holds the `WriterLock`, before any connection.
void checkJournal(const QString &path);

/// Rolls back what a crash has cut short, as only a connection that may write can (SQLite's
/// SQLITE_READONLY_ROLLBACK), unless a window has the plan open.
void recover(const QString &path);

/// Opening has rolled back what a crash has cut short. A journal that is still there holds nothing:
/// the crash came before the first page. SQLite takes it away with the next change.
void removeEmptyJournal(Database &database, const QString &path);

/// A change that changes nothing: the version is written again.
void writeOnceMore(Database &database);

} // namespace shisaku
