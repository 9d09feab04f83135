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

/// As much of the text's beginning as takes at most so many bytes of UTF-8, cut between characters
/// as a reader sees them.
QString firstBytes(const QString &text, qsizetype most);

/// So many bytes of UTF-8 has a file's name at most, on file systems of Linux; Windows counts
/// characters and takes more.
constexpr qsizetype longestOnDisk = 255;

/// Whether the file system of this computer takes the name. Not for names that other computers must
/// make the same of: those are measured in bytes everywhere.
bool fitsOnDisk(const QString &name);

/// What a file that belongs to the one of that name is called where the two together are too long:
/// 計画…（0123456789abcdef） and the ending, the name cut and followed by a digest of the whole, so
/// that no other name gives the same.
QString digestedName(const QString &name, const QString &ending);

/// The name, numbered where `taken` has one that differs at most in case, which Windows does not
/// tell apart. It is then taken, too.
QString unlikeFileName(const QString &name, std::set<QString> &taken);

} // namespace shisaku
