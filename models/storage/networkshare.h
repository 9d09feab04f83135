#pragma once

#include <QByteArray>
#include <QString>

namespace shisaku
{

/// Whether a file system of that kind, as the system names it, is on another computer.
bool isNetworkFileSystem(const QByteArray &kind);

/// The kind of file system (cifs, nfs4, …) where the file is on another computer; empty where it is
/// on this one.
QString networkShareOf(const QString &path);

} // namespace shisaku
