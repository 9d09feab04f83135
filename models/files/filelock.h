#pragma once

class QLockFile;

namespace shisaku
{

/// Tries to take the lock; whether it is held. It does not wait for whoever holds it. A lock that a
/// killed program left behind is taken over, whatever its age, within a second; that of another
/// computer never is.
bool takeLock(QLockFile &lock);

/// Whether what has the lock's name, or that of its taking over, is no file, such as a folder, a
/// pipe or a link. Then nobody can take it.
bool isObstructed(const QLockFile &lock);

} // namespace shisaku
