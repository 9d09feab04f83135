#pragma once

#include <QByteArray>
#include <QStringList>

namespace shisaku::test
{

/// What the program said and ended with, and what it took with all of its children.
struct MeasuredRun {
    int exit = -1; ///< -1 where it crashed
    QByteArray out{};
    QByteArray err{};
    double seconds = 0;   ///< on the clock
    double megabytes = 0; ///< at most in memory, of the process that had most
};

/// Runs the real program in English. What is left of this process' own memory counts for a child
/// until it is the program: let go of what is large before.
MeasuredRun measuredRun(const QStringList &arguments);

} // namespace shisaku::test
