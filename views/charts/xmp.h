#pragma once

#include <QByteArray>
#include <QString>

namespace shisaku
{

/// What a PDF says of itself (XMP, ISO 16684-1): Dublin Core title and description.
QByteArray xmpPacket(const QString &title, const QString &description);

} // namespace shisaku
