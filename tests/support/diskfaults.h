#pragma once

#include <QString>

#include <vector>

namespace shisaku::test
{

/// One way in which writing fails: the call with the number `at`, once or from there on.
struct DiskFault {
    int at = 0;
    int error = 0; ///< ENOSPC or EIO
    bool onwards = false;

    QString text() const;
};

/// Each of so many calls x ENOSPC, EIO x once, from there on; of these, evenly spread, as many as
/// the driver tries (`trials`).
std::vector<DiskFault> diskFaults(int calls, int inShortForm);

} // namespace shisaku::test
