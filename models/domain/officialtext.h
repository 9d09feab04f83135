#pragma once

#include <QString>

namespace shisaku
{

/// A number as official text writes it: one digit full-width (３), two or more half-width (14).
QString officialNumber(int number);

/// A measure's number on one line and without what only its typing tells: ① and １ are 1, Ｒ1-1 is
/// R1-1. 04 stays 04, for a plan may have both.
QString plainMeasureNumber(const QString &number);

/// A measure's number as official text writes it: No.４, No.24, No.04, No.R1-1.
QString officialMeasureNumber(const QString &number);

/// A percentage of a whole, rounded half up as published: 24 of 41 is 59. Of nothing it is 0.
int percentage(int part, int whole);

} // namespace shisaku
