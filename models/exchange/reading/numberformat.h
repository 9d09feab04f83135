#pragma once

#include "models/exchange/reading/numberpattern.h"

namespace shisaku
{

/// What a spreadsheet's number format makes of a number.
enum class NumberForm {
    Plain,
    Percent,
    Date,
    FiscalYear, ///< a day of which only a year is shown that is called a fiscal one: ggge"年度"
    Time,
    Duration, ///< hours and minutes that may be more than a day: [h]:mm
    Hours,    ///< alone: [h]"時間"
    Minutes,
    Seconds
};

struct NumberFormat {
    NumberForm form = NumberForm::Plain;
    NumberPattern pattern{}; ///< of a plain one
    bool hidesZero = false;  ///< where it is zero people see an empty cell: #,##0;-#,##0;
};

/// Of Excel's own formats, by number.
const NumberFormat &formatOfBuiltIn(qint64 id);
/// Of a format that is written out: yyyy"年"m"月"d"日", ge.m.d, 0.0%, [h]:mm, "A-"000 …
NumberFormat formatOfCode(const QString &code);

} // namespace shisaku
