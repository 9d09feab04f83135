#pragma once

#include <QString>

namespace shisaku
{

/// The text as a tooltip shows it: as it stands, whatever markup it looks like. (QToolTip guesses.)
QString plainToolTip(const QString &text);

} // namespace shisaku
