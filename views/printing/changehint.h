#pragma once

#include <QString>

namespace shisaku
{

/// What is told about a figure that has changed since somebody confirmed it: what it was
/// (`ReportSpan::before`), where that is known.
QString changeHint(const QString &before);

} // namespace shisaku
