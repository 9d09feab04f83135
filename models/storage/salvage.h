#pragma once

#include <QString>

#include <vector>

namespace shisaku
{

/// What became of one table of a damaged plan.
struct SalvagedTable {
    QString name;
    int saved = 0;       ///< rows that are in the new file
    int rebuilt = 0;     ///< those of them that were made anew from the history
    int lost = 0;        ///< rows that are known of and are not in it
    bool isWhole = true; ///< whether the table could be read to its end; if not, more may be lost
};

/// Reads out of a damaged plan what can be read, row by row, into a new file. What a row's table no
/// longer gives is made from the history, which holds every value that was ever set. Rows that
/// break the plan's rules are left out; a reference to what is lost becomes empty where it may be.
/// The damaged file stays as it is, byte for byte. Throws a `StorageError` where there is nothing
/// to be read, and then there is no new file.
std::vector<SalvagedTable> salvage(const QString &damaged, const QString &target);

} // namespace shisaku
