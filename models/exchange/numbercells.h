#pragma once

#include "models/exchange/foreignfile.h"

class QDateTime;

namespace shisaku
{

/// What a spreadsheet's number format makes of a number.
enum class NumberForm { Plain, Percent, Date, Time };

/// Of Excel's own formats, by number.
NumberForm formOfBuiltIn(qint64 id);
/// Of a format that is written out: yyyy"年"m"月"d"日", ge.m.d, 0.0%, [h]:mm …
NumberForm formOfCode(const QString &code);

/// In its shortest form of at most 15 digits, which is what spreadsheets show and keep.
QString numberText(double number);
/// The number as a person reads it. A day counts from 1900, or else from 1904; one that Excel does
/// not have stays a number.
ForeignCell numberCell(double number, NumberForm form, bool from1904);
/// 2020-03-31, with the time of day where there is one.
ForeignCell dateCell(const QDateTime &moment);
ForeignCell booleanCell(bool value);

} // namespace shisaku
