#pragma once

#include <QString>

#include <set>

namespace shisaku
{

/// The longest name that `safeFileName` gives, in bytes of UTF-8: with an ending and a folder it
/// fits every file system and share that an office has.
constexpr qsizetype longestFileName = 120;

/// The text as a name of a file, without an ending, on Windows and Linux alike. What a name must
/// not hold (<>:"/\|?*) becomes its full-width twin, so that names stay legible and different;
/// control characters become spaces, dots and spaces at either end go, and a name too long is
/// cut between characters. Never empty.
QString safeFileName(const QString &text);

/// The name, numbered where `taken` has one that differs at most in case, which Windows does not
/// tell apart. It is then taken, too.
QString unlikeFileName(const QString &name, std::set<QString> &taken);

} // namespace shisaku
