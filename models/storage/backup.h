#pragma once

#include "models/files/draft.h"
#include "models/storage/database.h"

#include <QString>

namespace shisaku
{

/// Throws a `StorageError` where a journal of that name is left from a crashed plan: SQLite would
/// roll it back into whatever file gets the name.
void checkHasNoJournal(const QString &target);
/// Throws a `StorageError` where the name is so long that a plan of that name could not be changed.
void checkHasRoomForJournal(const QString &target);

/// Writes a copy of the whole database to `target` and checks it before it gets that name. An older
/// file of the name is replaced only by a whole copy; not at all are a plan that a window has open,
/// a database that is no earlier state of this one, what is no ordinary file or is write-protected,
/// and what came into being meanwhile.
/// Throws a `StorageError`, also where the copy is there but the disk does not confirm its name.
void backup(Database &database, const QString &target);

/// A whole, checked copy under a hidden name, for who holds the lock of the target already and sees
/// to its journal. Who may read and write it is as with the file that it takes the place of.
class PreparedCopy
{
public:
    /// Throws a `StorageError`, and then all is as it was.
    PreparedCopy(Database &database, const QString &target);

    /// Gives it the target's name, in place of what had it. Throws a `StorageError`, and then all
    /// is as it was.
    void putInPlace();
    /// Throws a `StorageError` where the disk does not confirm the name of the copy that is there.
    void confirm() const;

private:
    QString m_target;
    bool m_isNew; ///< and then nothing is replaced that came into being meanwhile
    Draft m_draft;
};

} // namespace shisaku
