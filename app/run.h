#pragma once

namespace shisaku
{

/// Runs the program: the window, or the subcommand that the arguments name. The exit code.
int run(int argc, char **argv);

} // namespace shisaku
