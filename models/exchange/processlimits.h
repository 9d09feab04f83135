#pragma once

namespace shisaku
{

/// Puts the limits on this process that it reads files from elsewhere with: 1 GiB of memory, 20 s
/// of processor time, no core dump. For good: they cannot be taken off again.
///
/// Only Unix has such limits. Elsewhere, and beside them, the process that started this one ends it
/// after a time on the clock (`ForeignReader`), and takes no more of it than a plan can hold.
void limitProcess();

/// Lets 1 MiB wait in the pipe that this process writes to, so that writer and reader wait less for
/// each other. Only Linux can; elsewhere, and where it refuses, the pipe stays as it is.
void widenOutputPipe();

} // namespace shisaku
