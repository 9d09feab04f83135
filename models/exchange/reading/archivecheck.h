#pragma once

#include <QtGlobal>

struct zip;

namespace shisaku
{

/// Looks at the directory of an archive that is open, before anything of it is unpacked: how many
/// entries, how large, no passwords, no names that lead elsewhere or stand there twice. Throws a
/// ForeignRefusal. That the entries are as the directory says shows when they are read (`Archive`).
void checkArchive(zip &archive, qint64 size);

} // namespace shisaku
