#pragma once

#include <QString>

namespace shisaku
{

/// Whether the folder of the plan's file cannot be reached: a share or a drive that is gone, mostly
/// for a while. Whoever goes on in a copy then has two plans once it is back. A plan in memory has
/// no folder to lose.
bool isFolderLost(const QString &path);

/// What is said where that is so.
QString lostFolderSentence();

} // namespace shisaku
