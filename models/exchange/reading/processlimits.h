#pragma once

namespace shisaku
{

/// Puts the limits on this process that it reads files from elsewhere with: 1 GiB of memory, 20 s
/// of processor time, no core dump. For good: they cannot be taken off again.
///
/// Only Unix has such limits. Elsewhere, and beside them, the process that started this one ends it
/// after a time on the clock (`ForeignReader`), and takes no more of it than a plan can hold.
void limitProcess();

/// Lets bytes go out as they are, where a system would write two for the end of a line, and 1 MiB
/// of them wait in the pipe, so that writer and reader wait less for each other: only Linux can;
/// elsewhere, and where it refuses, the pipe is as long as it was.
void prepareOutputPipe();

} // namespace shisaku
