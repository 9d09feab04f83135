#pragma once

#include <QStringList>

namespace shisaku
{

/// The language that the user sees: what --lang says, else English where the system is English,
/// else Japanese (also for a C or POSIX locale). Sets the default locale and installs our strings
/// and those of Qt's own dialogs.
void installLanguage(const QStringList &arguments);

} // namespace shisaku
