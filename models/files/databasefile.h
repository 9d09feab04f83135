#pragma once

#include <QString>

namespace shisaku
{

/// Whether the file is an SQLite database, as every plan is: nothing else may take its place.
bool isDatabase(const QString &path);

} // namespace shisaku
