#pragma once

#include <QStringView>

namespace shisaku
{

/// Order of measure numbers as people count: 4 before 36, R1-2 before R1-10. Digits of any width
/// count as digits.
bool naturallyLess(QStringView left, QStringView right);

} // namespace shisaku
