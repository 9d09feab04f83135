#pragma once

#include <QString>

namespace shisaku
{

/// Whether the file may be an SQLite database, as every plan is: nothing else may take its place.
/// What cannot be read may be one. Not asked of what is no ordinary file.
bool mayBeDatabase(const QString &path);

} // namespace shisaku
