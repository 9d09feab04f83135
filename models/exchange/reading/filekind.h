#pragma once

#include <QByteArray>

namespace shisaku
{

/// What a file is by its contents; its name says nothing.
enum class FileKind { Text, Archive };

/// Throws a ForeignRefusal that says what it is, where it is neither.
FileKind fileKindOf(const QByteArray &bytes);

} // namespace shisaku
