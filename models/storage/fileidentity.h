#pragma once

#include <QByteArray>
#include <QString>

namespace shisaku
{

/// What tells the file that has the name now from every other that had it or will; empty where
/// there is none.
QByteArray fileIdentity(const QString &path);

/// Whether the file has further names (hard links), by which others may have it open.
bool hasFurtherNames(const QString &path);

} // namespace shisaku
