#pragma once

#include "app/filechooser.h"
#include "app/settings.h"

namespace shisaku
{

/// Whether the file lies where the program keeps the sample that a first start opens.
bool isInProgramFolder(const QString &plan);

/// Where files are kept that belong to the plan: beside it, or with the user's documents where the
/// plan lies in a folder of the program's own, which people do not find again: the first sample, a
/// backup.
QString folderBeside(const QString &plan);

/// The chooser for what goes out of the program: a name without a folder is suggested in the folder
/// of the last export, or in `folderBeside` the plan until there is one. A suggestion with a folder
/// stays.
FileChooser exportChooser(FileChooser chooser, Settings &settings, const QString &plan);

} // namespace shisaku
