#pragma once

#include <QString>

namespace shisaku
{

/// What in the file itself keeps its plan from being edited, as a sentence that says what can be
/// done: it is a backup, its name is too long, or it is write-protected. Empty for nothing.
QString obstacleOf(const QString &path);

} // namespace shisaku
