#pragma once

#include <QByteArray>

namespace shisaku
{

/// Whether each part of a workbook that we wrote is there to its end. The library does not look
/// whether what it writes on the way to the archive found room on the disk, and packs what there
/// is.
bool isWhole(const QByteArray &workbook);

} // namespace shisaku
