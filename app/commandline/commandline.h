#pragma once

#include "app/commandline/subcommand.h"

namespace shisaku
{

/// The subcommand that the program's arguments (the first is the program) name; null where they
/// ask for the window.
const Subcommand *subcommandOf(const QStringList &arguments);

/// Parses the arguments and runs the subcommand; the program's exit code.
int runSubcommand(const Subcommand &command, const QStringList &arguments, Console &console);

/// What the program can be called with.
QString usageText();

} // namespace shisaku
