#pragma once

#include <QString>

namespace shisaku
{

/// Makes the backup, or any other plan's file, the plan, whose history then says so. The file that
/// was the plan until then is put aside first, among the backups: as one of them where it is sound,
/// else byte for byte. Gives the place where it is, empty where there was no file. Throws a
/// `StorageError`, and then the plan is as it was, unless the sentence says otherwise.
QString restoreBackup(const QString &plan, const QString &backup);

} // namespace shisaku
