#pragma once

#include <QFont>

namespace shisaku
{

/// The typeface of everything that is printed or exported: BIZ UDGothic, whose characters can be
/// searched for in a PDF, or the system's own where it is not installed.
QFont paperFont(double points, bool bold = false);

} // namespace shisaku
