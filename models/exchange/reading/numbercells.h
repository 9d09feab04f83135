#pragma once

#include "models/exchange/reading/foreignfile.h"
#include "models/exchange/reading/numberformat.h"

class QDateTime;

namespace shisaku
{

/// In its shortest form of at most 15 digits, which is what spreadsheets show and keep.
QString plainNumberText(double number);
/// The number as a person reads it. A day counts from 1900, or else from 1904; one that Excel does
/// not have stays a number.
ForeignCell numberCell(double number, const NumberFormat &format, bool from1904);
/// A number that people read as `shown`, where that says more: 1.10, 007, and as a text A-1. What
/// only puts a unit, a currency or decimals to a whole number says no more.
ForeignCell shownNumberCell(double number, QString shown);
/// 2020-03-31, with the time of day where there is one.
ForeignCell dateCell(const QDateTime &moment);
ForeignCell booleanCell(bool value);

} // namespace shisaku
