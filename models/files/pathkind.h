#pragma once

#include <QString>

namespace shisaku
{

/// What stands at a path.
enum class PathKind {
    Nothing, ///< surely
    File,    ///< an ordinary file
    Other,   ///< a folder, a pipe, a device, a link in a circle: opening it may wait for ever
    Unknown, ///< the disk did not say, or it may not be looked at: something may be there
};

/// Links are followed. A failed look is `Unknown`, never `Nothing`, which `QFileInfo::exists` makes
/// of it: what is there would be overwritten.
PathKind pathKind(const QString &path);

/// Whether nothing is there, for sure.
bool isSurelyNothing(const QString &path);

/// Why the file must not be replaced: it is write-protected, or it cannot be known. Empty where it
/// may be, and where there is nothing.
QString protectionOf(const QString &path);

} // namespace shisaku
