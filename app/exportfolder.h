#pragma once

#include "app/filechooser.h"
#include "app/settings.h"

namespace shisaku
{

/// The chooser for what goes out of the program: a name without a folder is suggested in the folder
/// of the last export, or beside the plan until there is one. A suggestion with a folder stays.
FileChooser exportChooser(FileChooser chooser, Settings &settings, const QString &plan);

} // namespace shisaku
