#pragma once

#include "app/commandline/subcommand.h"
#include "models/exchange/importing/importpreview.h"

namespace shisaku
{

/// What goes in on `out`, what does not on `err`; at the end how much it is, and who has not
/// answered yet.
void print(const ImportPreview &preview, Console &console);

} // namespace shisaku
