#pragma once

#include <QString>

#include <optional>

namespace shisaku::test
{

/// What this process keeps at a moment, besides what it does.
struct Holdings {
    std::optional<qint64> resident; ///< bytes in memory, without what was given back; on Linux only
    std::optional<qint64> descriptors; ///< open files; on Linux only
    qint64 files = 0;                  ///< in the folder
    qint64 objects = 0;                ///< of the program's windows, with all they own
};

/// What is kept now; the files are those under `folder`. What waits to be deleted is deleted
/// before.
Holdings holdings(const QString &folder);

} // namespace shisaku::test
