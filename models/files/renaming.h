#pragma once

#include <QString>

namespace shisaku
{

// At once; not by QFile, which copies where it cannot. Each gives the reason where it fails, else
// nothing.

/// In place of what has the name.
QString renameOver(const QString &from, const QString &to);
/// Fails where anything has the name, also what came into being a moment ago.
QString renameToNew(const QString &from, const QString &to);

} // namespace shisaku
