#pragma once

#include <QString>

namespace shisaku
{

/// A number as official text writes it: one digit full-width (３), two or more half-width (14).
QString officialNumber(int number);

/// A percentage of a whole, rounded half up as published: 24 of 41 is 59. Of nothing it is 0.
int percentage(int part, int whole);

} // namespace shisaku
