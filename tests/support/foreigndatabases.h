#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace shisaku::test
{

/// A file that is no plan of this program, or a plan that somebody else has had in hands.
struct ForeignDatabase {
    QString name;
    bool opens = false; ///< it is a plan all the same
    /// Makes it at the path, where a plan's file is; says false where this system cannot.
    std::function<bool(const QString &path)> make;
};

/// Whatever may lie under a plan's name.
std::vector<ForeignDatabase> foreignFiles();
/// Databases of other programs, and plans with another schema or other contents.
std::vector<ForeignDatabase> foreignDatabases();
/// Plans beside which lies what SQLite would take for a part of them.
std::vector<ForeignDatabase> foreignCompanions();

} // namespace shisaku::test
